package org.rightsgraph.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.rightsgraph.dataset.Problem.Code;

/**
 * Reads a dataset's {@code datapackage.json}.
 *
 * @see <a href="https://specs.frictionlessdata.io/data-package/">Frictionless Data
 * Package</a>
 */
final class Descriptor {

	static final String FILE = "datapackage.json";

	private static final String USES = "rights-graph:uses";

	// A table that is given twice by mistake would be read once, and all that the other
	// states be removed.
	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private static final int LARGEST = 10_000_000;

	private final Path folder;

	private final String shown;

	private final Problems problems;

	Descriptor(Path folder, Problems problems) {
		this.folder = folder;
		this.shown = HiddenCharacters.replace(folder.getFileName() + "/" + FILE);
		this.problems = problems;
	}

	Optional<Dataset> read() {
		JsonNode root;
		try {
			Path file = this.folder.resolve(FILE);
			if (!Files.isReadable(file) || Files.size(file) > LARGEST) {
				this.problems.add(Code.DESCRIPTOR_UNREADABLE, Location.of(this.shown), "The file cannot be read",
						"It has %d bytes at most, and reading it is permitted".formatted(LARGEST));
				return Optional.empty();
			}
			root = JSON.readTree(Files.readAllBytes(file));
		}
		catch (JacksonException ex) {
			this.problems.add(Code.DESCRIPTOR_UNREADABLE, Location.of(this.shown, line(ex)), "This is not JSON",
					remedy(ex));
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + this.folder.resolve(FILE), ex);
		}
		String name = root.path("name").asString("");
		if (!CellReader.isId(name)) {
			this.problems.add(Code.DESCRIPTOR_UNREADABLE, Location.of(this.shown), "The dataset has no usable name",
					"\"name\" is made of lower-case letters, digits and hyphens, such as kazakhstan");
			return Optional.empty();
		}
		List<String> uses = new ArrayList<>();
		root.path(USES).forEach((other) -> uses.add(other.asString("")));
		return Optional
			.of(new Dataset(name, root.path("title").asString(name), this.folder, uses, files(root.path("resources"))));
	}

	private static String remedy(JacksonException ex) {
		return switch (ex) {
			case StreamConstraintsException _ -> "It is nested too deep, or holds a value that is too long";
			case DatabindException _ -> "Nothing can stand after the brace that closes it";
			default -> {
				// Where it goes on, it speaks of the parser.
				String[] message = ex.getOriginalMessage().split("`|; |: was", 2);
				yield CellReader.shortened(message[0]) + ". A JSON editor shows where";
			}
		};
	}

	private static long line(JacksonException ex) {
		return (ex.getLocation() != null) ? ex.getLocation().getLineNr() : 0;
	}

	private Map<Table, Path> files(JsonNode resources) {
		Map<Table, Path> files = new EnumMap<>(Table.class);
		for (JsonNode resource : resources) {
			String name = resource.path("name").asString("");
			Optional<Table> table = Table.ofWord(name);
			if (table.isEmpty()) {
				this.problems.add(Code.TABLE_UNKNOWN, Location.of(this.shown),
						"There is no table “" + CellReader.shortened(name) + "”",
						Suggestion.among(name, Arrays.stream(Table.values()).map(Table::word).toList()));
				continue;
			}
			@Nullable Path file = file(name, resource.path("path").asString(""));
			if (file != null && files.putIfAbsent(table.get(), file) != null) {
				this.problems.add(Code.TABLE_DUPLICATE, Location.of(this.shown),
						"The table " + name + " is listed twice", "Put all of its rows into one file, and list that");
			}
		}
		reportUnlisted(files);
		return files;
	}

	private @Nullable Path file(String table, String path) {
		@Nullable Path file = within(path);
		if (file == null) {
			this.problems.add(Code.TABLE_MISSING, Location.of(this.shown),
					"The path of the table " + table + " does not lead to a file of this folder",
					"\"path\" is a file name such as " + table + ".csv");
			return null;
		}
		if (!Files.isRegularFile(file)) {
			this.problems.add(Code.TABLE_MISSING, Location.of(this.shown),
					"The file " + CellReader.shortened(path) + " of the table " + table + " is not there",
					"Add it, or take the table out of \"resources\"");
			return null;
		}
		if (!Files.isReadable(file)) {
			this.problems.add(Code.TABLE_MISSING, Location.of(this.shown),
					"The file " + CellReader.shortened(path) + " of the table " + table + " cannot be read",
					"Permit this program to read it");
			return null;
		}
		return file;
	}

	/**
	 * A dataset may come from somebody else: what it names must not lead out of its
	 * folder, by its own path or by a link.
	 */
	private @Nullable Path within(String path) {
		try {
			Path file = this.folder.resolve(path).normalize();
			boolean leadsOut = path.isEmpty() || !file.startsWith(this.folder.normalize())
					|| (Files.exists(file) && !file.toRealPath().startsWith(this.folder.toRealPath()));
			return leadsOut ? null : file;
		}
		catch (InvalidPathException | IOException ex) {
			return null;
		}
	}

	private void reportUnlisted(Map<Table, Path> files) {
		try (Stream<Path> found = Files.list(this.folder)) {
			found.filter((file) -> file.toString().endsWith(".csv") && !files.containsValue(file.normalize()))
				.sorted()
				.forEach((file) -> this.problems.add(Code.TABLE_UNLISTED,
						Location.of(HiddenCharacters.replace(this.folder.getFileName() + "/" + file.getFileName())),
						"This file is not listed in " + FILE, "List it under \"resources\", or move it away"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot list " + this.folder, ex);
		}
	}

}
