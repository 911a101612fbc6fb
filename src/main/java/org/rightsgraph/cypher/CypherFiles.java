package org.rightsgraph.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * A tree of folders with files of Cypher: the one that the program brings along, or one
 * on disk.
 */
public final class CypherFiles {

	private final ResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

	private final String root;

	private CypherFiles(String root) {
		this.root = root;
	}

	/**
	 * {@return the folder {@code cypher} of the program}
	 */
	public static CypherFiles ofProgram() {
		return new CypherFiles("classpath:cypher/");
	}

	/**
	 * {@return a folder on disk}
	 * @param folder the folder
	 */
	public static CypherFiles of(Path folder) {
		String uri = folder.toAbsolutePath().normalize().toUri().toString();
		return new CypherFiles(uri.endsWith("/") ? uri : uri + "/");
	}

	/**
	 * {@return one file}
	 * @param name its path without the extension, such as {@code import/claims}
	 * @throws IllegalArgumentException if there is no such file
	 */
	public CypherFile file(String name) {
		Resource resource = this.resources.getResource(this.root + name + CypherFile.EXTENSION);
		if (!resource.exists()) {
			throw new IllegalArgumentException(
					"There is no Cypher file %s%s in %s.".formatted(name, CypherFile.EXTENSION, this.root));
		}
		return read(resource);
	}

	/**
	 * {@return the files that lie in a folder, in the order of their names} The folders
	 * within it do not count.
	 * @param folder the folder's path, such as {@code query}; empty for the root
	 * @throws UncheckedIOException if the folder is missing or cannot be read
	 */
	public List<CypherFile> in(String folder) {
		String prefix = this.root + (folder.isEmpty() ? "" : folder + "/");
		try {
			return Arrays.stream(this.resources.getResources(prefix + "*" + CypherFile.EXTENSION))
				.map(CypherFiles::read)
				.sorted(Comparator.comparing(CypherFile::name))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The Cypher files of %s cannot be read.".formatted(prefix), ex);
		}
	}

	private static CypherFile read(Resource resource) {
		String fileName = Objects.requireNonNull(resource.getFilename());
		try {
			return new CypherFile(fileName.substring(0, fileName.length() - CypherFile.EXTENSION.length()),
					resource.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The Cypher file %s cannot be read.".formatted(fileName), ex);
		}
	}

}
