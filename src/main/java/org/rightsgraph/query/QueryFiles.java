package org.rightsgraph.query;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.rightsgraph.cypher.CypherFiles;

/**
 * Finds the files of the catalogue: those that came with the program, then those of the
 * folder that adds to them.
 */
final class QueryFiles {

	private static final String ENDING = ".cypher";

	private static final long LARGEST = 50_000;

	private final @Nullable Path directory;

	QueryFiles(@Nullable Path directory) {
		this.directory = directory;
	}

	/**
	 * What was found.
	 *
	 * @param files the files by query name
	 * @param faults what could not be read, or may not be there
	 */
	record Found(Map<String, QueryFile> files, List<QueryFault> faults) {
	}

	Found find() {
		var files = new TreeMap<String, QueryFile>();
		var faults = new ArrayList<QueryFault>();
		builtIn().forEach((file) -> files.put(file.name(), file));
		if (this.directory != null) {
			addDirectory(this.directory, files, faults);
		}
		return new Found(files, faults);
	}

	/**
	 * {@return what tells whether the folder has changed: its files with time and size}
	 */
	Map<String, Stamp> stamps() {
		var stamps = new TreeMap<String, Stamp>();
		if (this.directory != null) {
			for (var path : list(this.directory, new ArrayList<>())) {
				stamps.put(String.valueOf(path.getFileName()), Stamp.of(path));
			}
		}
		return stamps;
	}

	/**
	 * What changes with a file.
	 *
	 * @param modified when it was written; the epoch where nobody may know
	 * @param size its size in bytes
	 */
	record Stamp(FileTime modified, long size) {

		static Stamp of(Path path) {
			try {
				return new Stamp(Files.getLastModifiedTime(path), Files.size(path));
			}
			catch (IOException ex) {
				return new Stamp(FileTime.fromMillis(0), -1);
			}
		}
	}

	private static List<QueryFile> builtIn() {
		return CypherFiles.ofProgram()
			.in("query")
			.stream()
			.map((file) -> new QueryFile(file.name(), "cypher/query/" + file.fileName(), file.text(), true))
			.toList();
	}

	private static void addDirectory(Path directory, Map<String, QueryFile> files, List<QueryFault> faults) {
		for (var path : list(directory, faults)) {
			// What it is called stands in messages and in the log.
			var fileName = String.valueOf(path.getFileName()).replaceAll("\\p{Cc}", "\uFFFD");
			var name = queryName(fileName);
			if (files.containsKey(name)) {
				faults.add(new QueryFault(name, fileName, 1,
						"A query '%s' comes with the program and cannot be replaced. Give the file another name."
							.formatted(name)));
				continue;
			}
			try {
				if (!Files.isRegularFile(path) || Files.size(path) > LARGEST) {
					faults.add(new QueryFault(name, fileName, 1,
							"This is no file, or one of more than %d bytes. A query is a statement in a file of its own."
								.formatted(LARGEST)));
					continue;
				}
				files.put(name, new QueryFile(name, fileName, Files.readString(path), false));
			}
			catch (CharacterCodingException ex) {
				faults.add(new QueryFault(name, fileName, 1, "The file is not UTF-8. Save it as UTF-8."));
			}
			catch (IOException ex) {
				faults.add(new QueryFault(name, fileName, 1, "The file cannot be read. Is reading it permitted?"));
			}
		}
	}

	private static List<Path> list(Path directory, List<QueryFault> faults) {
		try (var paths = Files.list(directory)) {
			return paths.filter((path) -> path.toString().endsWith(ENDING)).sorted().toList();
		}
		catch (IOException ex) {
			faults.add(new QueryFault("", "rights-graph.queries.directory", 1,
					"The folder that this property names cannot be read. It must be a folder with files '*.cypher'."));
			return List.of();
		}
	}

	private static String queryName(String fileName) {
		return fileName.substring(0, fileName.length() - ENDING.length());
	}

}
