package org.rightsgraph.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.rightsgraph.dataset.MillsDataset;

/**
 * A sound dataset about an invented country, with one change or a few that the seed says.
 *
 * @param folder the import folder
 * @param changes what was done to it
 * @param isBroken whether it is wrong for sure
 * @param isSound whether it is right for sure
 */
public record MutatedDataset(Path folder, List<String> changes, boolean isBroken, boolean isSound) {

	/**
	 * {@return the dataset of that seed}
	 * @param seed the seed
	 * @param folder where to put it; what is there is deleted
	 */
	public static MutatedDataset of(long seed, Path folder) {
		Random random = Runs.random(seed);
		delete(folder);
		MillsDataset.copyTo(folder);
		// One in three has several changes; of these nobody can say what they come to.
		int times = (random.nextInt(3) == 0) ? random.nextInt(2, 5) : 1;
		List<Mutation> done = new ArrayList<>();
		List<String> changes = new ArrayList<>();
		for (int time = 0; time < times; time++) {
			Mutation mutation = HostileText.of(random, HostileText.of(random,
					List.of(FileMutations.ALL, TableMutations.ALL, TableMutations.ALL, DescriptorMutations.ALL)));
			Path file = table(folder, random);
			if (change(mutation, file, random, time == 0)) {
				done.add(mutation);
				changes.add(folder.relativize(file) + ": " + mutation.name());
			}
		}
		boolean alone = done.size() == 1;
		return new MutatedDataset(folder, changes, alone && done.getFirst().outcome() == Mutation.Outcome.BROKEN,
				alone && done.getFirst().outcome() == Mutation.Outcome.SOUND);
	}

	private static boolean change(Mutation mutation, Path file, Random random, boolean first) {
		try {
			mutation.action().change(file, random);
			return true;
		}
		catch (IOException | RuntimeException ex) {
			// What an earlier change left behind cannot be changed in this way any more.
			if (first) {
				throw new IllegalStateException(mutation.name() + " is not possible on " + file, ex);
			}
			return false;
		}
	}

	private static Path table(Path folder, Random random) {
		String dataset = (random.nextInt(4) == 0) ? "terms" : "mills";
		try (Stream<Path> files = Files.list(folder.resolve(dataset))) {
			return HostileText.of(random, files.filter((file) -> file.toString().endsWith(".csv")).sorted().toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void delete(Path folder) {
		if (!Files.exists(folder)) {
			return;
		}
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
