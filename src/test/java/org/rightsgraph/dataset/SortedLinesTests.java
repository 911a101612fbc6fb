package org.rightsgraph.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SortedLinesTests {

	@TempDir
	private Path temporary = Path.of("");

	@Test
	void sortsWhatFitsIntoMemory() {
		assertThat(sorted(List.of("b\t1", "a-b\t1", "a\t2", "a\t1"), 1_000)).containsExactly("a\t1", "a\t2", "a-b\t1",
				"b\t1");
	}

	@Test
	void sortsWhatDoesNotFitAndKeepsDuplicates() {
		List<String> lines = new ArrayList<>();
		new Random(1).ints(5_000, 0, 1_000).forEach((number) -> lines.add("key-" + number + "\tü"));
		assertThat(sorted(lines, 2_000)).hasSize(5_000).isSorted();
	}

	@Test
	void sortsMorePiecesThanAProcessMayOpenFiles() throws Exception {
		List<String> lines = new ArrayList<>();
		new Random(1).ints(1_000, 0, 1_000).forEach((number) -> lines.add("key-" + number));
		assertThat(sorted(lines, 1)).hasSize(1_000).isSorted();
		try (Stream<Path> files = Files.list(this.temporary)) {
			assertThat(files).isEmpty();
		}
	}

	@Test
	void canBeReadTwiceAndLeavesNothingBehind() throws Exception {
		try (SortedLines lines = new SortedLines(this.temporary, 10)) {
			Stream.of("ccccccc", "bbbbbbb", "aaaaaaa").forEach(lines::add);
			assertThat(read(lines)).isEqualTo(read(lines)).hasSize(3);
		}
		try (Stream<Path> files = Files.list(this.temporary)) {
			assertThat(files).isEmpty();
		}
	}

	private List<String> sorted(List<String> unsorted, int inMemory) {
		try (SortedLines lines = new SortedLines(this.temporary, inMemory)) {
			unsorted.forEach(lines::add);
			return read(lines);
		}
	}

	private static List<String> read(SortedLines lines) {
		List<String> sorted = new ArrayList<>();
		lines.read((iterator) -> iterator.forEachRemaining(sorted::add));
		return sorted;
	}

}
