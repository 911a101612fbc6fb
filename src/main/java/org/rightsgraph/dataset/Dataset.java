package org.rightsgraph.dataset;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A folder of tables with its descriptor.
 *
 * @param name its name, which its facts carry in the graph
 * @param title its title
 * @param folder where it is
 * @param uses the datasets whose ids and terms it uses
 * @param files the tables it has, in the order of reading
 */
public record Dataset(String name, String title, Path folder, List<String> uses, Map<Table, Path> files) {

	public Dataset {
		uses = List.copyOf(uses);
		files = files.isEmpty() ? Map.of() : new EnumMap<>(files);
	}

	/**
	 * {@return how a file of it is called in messages}
	 */
	String shown(Path file) {
		return HiddenCharacters.replace(this.folder.getFileName() + "/" + this.folder.relativize(file));
	}

}
