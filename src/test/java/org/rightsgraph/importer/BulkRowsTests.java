package org.rightsgraph.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class BulkRowsTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@SuppressWarnings("NullAway.Init")
	private BulkRows rows;

	@BeforeEach
	void begin() {
		this.rows = new BulkRows(this.folder, true, "Person:Entity", List.of("id:ID(Entity)"));
	}

	@AfterEach
	void end() {
		this.rows.close();
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void columnsStandInTheOrderInWhichTheyWereFirstSeenAndEmptyOnesAtTheEndAreLeftOut() throws IOException {
		assertThat(add("a", Map.of("known", LocalDate.parse("2031-02-03")))).isTrue();
		assertThat(add("b", Map.of("age", 7L, "flag", true))).isTrue();
		assertThat(add("c", Map.of())).isTrue();
		var table = this.rows.finish();
		assertThat(Files.readString(table.header())).isEqualTo("id:ID(Entity),known:date,age:long,flag:boolean\n");
		assertThat(Files.readString(table.rows())).isEqualTo("\"a\",2031-02-03\n\"b\",,7,true\n\"c\"\n");
	}

	@Test
	void textsAreQuotedAndThoseOfSeveralLinesSaidToBeSo() throws IOException {
		add("a", Map.of("name", "one \"word\", another"));
		add("b", Map.of("name", "two\nlines"));
		var table = this.rows.finish();
		assertThat(Files.readString(table.rows()))
			.isEqualTo("\"a\",\"one \"\"word\"\", another\"\n\"b\",\"two\nlines\"\n");
		assertThat(table.severalLines()).isTrue();
	}

	@Test
	void itemsOfAListAreSeparatedByWhatNoTextHas() throws IOException {
		add("a", Map.of("claims", List.of("c;1", "c,2")));
		assertThat(Files.readString(this.rows.finish().rows())).isEqualTo("\"a\",\"c;1\u001Fc,2\"\n");
	}

	@Test
	void whatTheTableCannotHoldIsRefusedAndNotWritten() throws IOException {
		assertThat(add("a", Map.of("claims", List.of()))).isFalse();
		assertThat(add("b", Map.of("claims", List.of("", "c")))).isFalse();
		assertThat(add("c", Map.of("claims", List.of("c\u001Fd")))).isFalse();
		assertThat(add("d", Map.of("size", 1L))).isTrue();
		assertThat(add("e", Map.of("size", 1.5))).isFalse();
		assertThat(Files.readString(this.rows.finish().rows())).isEqualTo("\"d\",1\n");
	}

	private boolean add(String id, Map<String, Object> properties) {
		return this.rows.add(List.of(id), new TreeMap<>(properties));
	}

}
