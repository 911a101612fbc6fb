package org.rightsgraph.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Begins a dataset: a folder with empty tables and the descriptor that names and
 * describes them.
 */
public final class NewDataset {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final Path folder;

	/**
	 * A dataset to begin.
	 * @param folder its folder, which gives it its name
	 * @throws IllegalArgumentException if the folder's name cannot be a dataset's, or the
	 * folder is there already
	 */
	public NewDataset(Path folder) {
		this.folder = folder.toAbsolutePath().normalize();
		if (!CellReader.isId(name())) {
			throw new IllegalArgumentException("“" + name()
					+ "” cannot be a dataset's name: use lower-case letters, digits and hyphens, such as my-country");
		}
		if (Files.exists(this.folder)) {
			throw new IllegalArgumentException(folder + " is there already: name a folder that is not");
		}
	}

	private String name() {
		return this.folder.getFileName().toString();
	}

	/**
	 * Writes it.
	 * @throws UncheckedIOException if that cannot be done
	 */
	public void write() {
		List<Table> tables = new ArrayList<>();
		try {
			Files.createDirectories(this.folder);
			for (Table table : Table.values()) {
				if (table.compareTo(Table.REPORTS) >= 0) {
					String header = table.columns().stream().map(Column::name).collect(Collectors.joining(","));
					Files.writeString(this.folder.resolve(table.word() + ".csv"), header + "\n");
					tables.add(table);
				}
			}
			Files.writeString(this.folder.resolve(Descriptor.FILE),
					descriptor(name(), name(), List.of("vocabulary"), tables));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write into " + this.folder, ex);
		}
	}

	/**
	 * {@return the text of a descriptor, {@code datapackage.json}}
	 * @param name the dataset's name
	 * @param title its title
	 * @param uses the names of the datasets that it uses
	 * @param tables its tables
	 */
	public static String descriptor(String name, String title, List<String> uses, List<Table> tables) {
		Map<String, Object> descriptor = new LinkedHashMap<>();
		descriptor.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
		descriptor.put("name", name);
		descriptor.put("title", title);
		descriptor.put("rights-graph:uses", uses);
		descriptor.put("resources", tables.stream().map(NewDataset::resource).toList());
		return JSON.writeValueAsString(descriptor) + "\n";
	}

	private static Map<String, Object> resource(Table table) {
		Map<String, Object> resource = new LinkedHashMap<>();
		resource.put("name", table.word());
		resource.put("path", table.word() + ".csv");
		resource.put("type", "table");
		resource.put("format", "csv");
		resource.put("mediatype", "text/csv");
		resource.put("encoding", "utf-8");
		resource.put("schema", Map.of("fields", table.columns().stream().map(NewDataset::field).toList(), "primaryKey",
				List.of("id")));
		return resource;
	}

	private static Map<String, Object> field(Column column) {
		Map<String, Object> field = new LinkedHashMap<>();
		field.put("name", column.name());
		field.put("type", (column.type() instanceof ColumnType.Whole) ? "integer" : "string");
		if (column.required()) {
			field.put("constraints", Map.of("required", true));
		}
		return field;
	}

}
