package org.rightsgraph.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.rightsgraph.disk.OwnerOnly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers an import that found the graph to say already what the tables say. As long as
 * neither is touched, the next one need not look.
 */
final class LastImport {

	static final String FILE = "last-import.json";

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
				DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
		.build();

	private static final Logger logger = LoggerFactory.getLogger(LastImport.class);

	private final Path file;

	LastImport(Path dataDirectory) {
		this.file = dataDirectory.resolve(FILE);
	}

	/**
	 * What is remembered.
	 *
	 * @param inputs the digest of what was read
	 * @param mark the mark of the graph
	 * @param summary what was found
	 */
	private record Kept(String inputs, String mark, ImportSummary summary) {
	}

	/**
	 * {@return what an import would say, where it would find what the remembered one
	 * found}
	 * @param seconds how long it took to find that out
	 */
	Optional<ImportSummary> same(String inputs, String mark, double seconds) {
		try {
			return Optional.of(this.file)
				.filter(Files::isReadable)
				.map((kept) -> JSON.readValue(kept, Kept.class))
				.filter((kept) -> kept.inputs().equals(inputs) && kept.mark().equals(mark))
				.map((kept) -> again(kept.summary(), seconds));
		}
		catch (JacksonException ex) {
			// Of another version, or half of it: then it is found out anew.
			return Optional.empty();
		}
	}

	/**
	 * Remembers an import that wrote nothing and had nothing to remark; where that cannot
	 * be written, the next one looks again.
	 */
	void keep(String inputs, String mark, ImportSummary summary) {
		Path unfinished = this.file.resolveSibling(FILE + ".new");
		try {
			Files.deleteIfExists(unfinished);
			Files.createFile(unfinished, OwnerOnly.file(unfinished));
			JSON.writeValue(unfinished, new Kept(inputs, mark, summary));
			Files.move(unfinished, this.file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException | JacksonException ex) {
			logger.warn("Cannot remember the import in {}: {}", this.file, ex.getClass().getSimpleName());
		}
	}

	private static ImportSummary again(ImportSummary last, double seconds) {
		Map<String, Counts> kinds = new TreeMap<>();
		last.kinds().forEach((kind, counts) -> kinds.put(kind, unchanged(counts)));
		return new ImportSummary(last.datasets(), List.of(), last.others(), true, last.rows(), 0, kinds,
				unchanged(last.total()), 0, 0, last.anchors(), last.digest(), last.digests(), Map.of("all", seconds));
	}

	private static Counts unchanged(Counts counts) {
		return new Counts(counts.stated(), 0, 0, 0, counts.stated(), 0);
	}

}
