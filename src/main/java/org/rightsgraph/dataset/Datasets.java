package org.rightsgraph.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rightsgraph.dataset.Problem.Code;

/** Finds the datasets of an import folder. */
final class Datasets {

	private final Problems problems;

	private final Map<String, Dataset> found = new LinkedHashMap<>();

	Datasets(Problems problems) {
		this.problems = problems;
	}

	/**
	 * Finds the datasets, each after those that it uses.
	 * @param folder a dataset, or a folder of datasets; what a single dataset uses is
	 * looked for beside it
	 */
	List<Dataset> in(Path folder) {
		Path root = folder.toAbsolutePath().normalize();
		for (Path candidate : candidates(root)) {
			new Descriptor(candidate, this.problems).read().ifPresent(this::add);
		}
		List<Dataset> ordered = new ArrayList<>();
		for (Dataset dataset : List.copyOf(this.found.values())) {
			order(dataset, ordered, List.of());
		}
		return ordered;
	}

	/**
	 * Finds the datasets beside a single one that it does not use. What is wrong with
	 * them is not its business; but that it has an id of theirs is.
	 */
	List<Dataset> beside(Path folder) {
		Path root = folder.toAbsolutePath().normalize();
		@Nullable Path parent = root.getParent();
		if (!isDataset(root) || parent == null || !Files.isReadable(parent)) {
			return List.of();
		}
		List<Path> known = this.found.values().stream().map(Dataset::folder).toList();
		List<Dataset> neighbours = new ArrayList<>();
		for (Path candidate : datasets(parent)) {
			if (!known.contains(candidate) && !candidate.equals(root)) {
				new Descriptor(candidate, new Problems()).read().ifPresent((neighbour) -> {
					if (this.found.containsKey(neighbour.name())) {
						add(neighbour);
					}
					else {
						neighbours.add(neighbour);
					}
				});
			}
		}
		return neighbours;
	}

	private static boolean isDataset(Path folder) {
		return Files.isRegularFile(folder.resolve(Descriptor.FILE));
	}

	private static List<Path> datasets(Path folder) {
		try (Stream<Path> folders = Files.list(folder)) {
			return folders.filter(Datasets::isDataset).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot list " + folder, ex);
		}
	}

	private List<Path> candidates(Path root) {
		if (isDataset(root)) {
			return List.of(root);
		}
		List<Path> candidates = Files.isDirectory(root) ? datasets(root) : List.of();
		if (candidates.isEmpty()) {
			this.problems.add(Code.DESCRIPTOR_MISSING, Location.of(root.toString()), "There is no dataset here",
					"A dataset is a folder with a " + Descriptor.FILE + "; name such a folder, or one that holds some");
		}
		return candidates;
	}

	private void add(Dataset dataset) {
		@Nullable Dataset other = this.found.putIfAbsent(dataset.name(), dataset);
		if (other != null) {
			this.problems.add(Code.DATASET_DUPLICATE,
					Location.of(dataset.shown(dataset.folder().resolve(Descriptor.FILE))),
					"The folder " + other.folder().getFileName() + " has a dataset named " + dataset.name() + ", too",
					"Give one of them another name");
		}
	}

	private void order(Dataset dataset, List<Dataset> ordered, List<String> path) {
		if (ordered.contains(dataset) || path.contains(dataset.name())) {
			return;
		}
		List<String> longer = Stream.concat(path.stream(), Stream.of(dataset.name())).toList();
		for (String use : dataset.uses()) {
			@Nullable Dataset used = used(dataset, use);
			if (used != null) {
				order(used, ordered, longer);
			}
		}
		ordered.add(dataset);
	}

	private @Nullable Dataset used(Dataset dataset, String use) {
		@Nullable Dataset used = this.found.get(use);
		// Just any text need not even be a path.
		if (used == null && CellReader.isId(use) && isDataset(dataset.folder().resolveSibling(use))) {
			new Descriptor(dataset.folder().resolveSibling(use), this.problems).read()
				.filter((other) -> other.name().equals(use))
				.ifPresent(this::add);
			used = this.found.get(use);
		}
		if (used == null) {
			this.problems.add(Code.DATASET_UNKNOWN,
					Location.of(dataset.shown(dataset.folder().resolve(Descriptor.FILE))),
					"The dataset “" + CellReader.shortened(use) + "”, which this one uses, is not here",
					"Put it beside this one, in a folder of its name");
		}
		return used;
	}

}
