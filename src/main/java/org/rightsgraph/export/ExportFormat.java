package org.rightsgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The formats in which the graph can be written.
 */
public enum ExportFormat {

	/** The interface's own. */
	JSON("json", "application/json", "json", SubgraphWriter::new),

	/** For Gephi. */
	GEXF("gexf", "application/gexf+xml", "gexf", GexfWriter::new),

	/** For nearly everything. */
	GRAPHML("graphml", "application/graphml+xml", "graphml", GraphMlWriter::new),

	/** For Cytoscape.js and Cytoscape. */
	CYTOSCAPE("cyjs", "application/json", "cyjs", CytoscapeWriter::new),

	/** For Cytoscape and NDEx. */
	CX2("cx2", "application/json", "cx2", Cx2Writer::new),

	/** For graphology, sigma and Gephi Lite. */
	GRAPHOLOGY("graphology", "application/json", "graphology.json", GraphologyWriter::new),

	/** For networkx and D3. */
	NODE_LINK("node-link", "application/json", "node-link.json", NodeLinkWriter::new),

	/** For tools on FollowTheMoney; it loses what these have no words for. */
	FOLLOW_THE_MONEY("ftm", "application/x-ndjson", "ftm.json", FtmWriter::new),

	/** Tables, for Neo4j's bulk importer and everything else. */
	CSV_ZIP("csv-zip", "application/zip", "zip", CsvZipWriter::new),

	/** With the claims, as PROV-O and Web Annotations. */
	JSON_LD("jsonld", "application/ld+json", "jsonld", JsonLdWriter::new),

	/** The tables of which the graph was made; only of the graph as a whole. */
	DATASET("dataset", "application/zip", "zip", ExportFormat::notOfAPart);

	private final String word;

	private final String mediaType;

	private final String extension;

	private final Opening opening;

	ExportFormat(String word, String mediaType, String extension, Opening opening) {
		this.word = word;
		this.mediaType = mediaType;
		this.extension = extension;
		this.opening = opening;
	}

	@FunctionalInterface
	private interface Opening {

		FormatWriter on(OutputStream out) throws IOException;

	}

	/**
	 * {@return the name under which it is asked for}
	 */
	public String word() {
		return this.word;
	}

	/**
	 * {@return its media type; that of several formats is {@code application/json}}
	 */
	public String mediaType() {
		return this.mediaType;
	}

	/**
	 * {@return how names of such files end, without the dot}
	 */
	public String extension() {
		return this.extension;
	}

	/**
	 * {@return how to call a file of the graph; two formats whose files end alike get
	 * names that differ}
	 * @param name what it holds
	 */
	public String fileName(String name) {
		return name + switch (this) {
			case CSV_ZIP -> "-csv";
			case DATASET -> "-tables";
			default -> "";
		} + "." + this.extension;
	}

	/**
	 * {@return the names of the formats as one of which a file is named instead of this
	 * one; none where its name ends as it should or like no format at all}
	 * @param fileName the name of the file
	 */
	public List<String> othersThatFit(String fileName) {
		var ending = Arrays.stream(values())
			.map((format) -> format.extension)
			.filter((one) -> fileName.toLowerCase(Locale.ROOT).endsWith("." + one))
			.max(Comparator.comparingInt(String::length));
		// Whatever is JSON may be called so.
		var fits = ending.isEmpty() || ending.get().equals(this.extension)
				|| ending.get().equals(JSON.extension) && this.mediaType.endsWith(JSON.extension);
		return fits ? List.of()
				: Arrays.stream(values())
					.filter((format) -> ending.get().equals(format.extension))
					.map(ExportFormat::word)
					.toList();
	}

	/**
	 * {@return the format of a name; nothing where there is none}
	 * @param word the name
	 */
	public static Optional<ExportFormat> ofWord(String word) {
		return Arrays.stream(values()).filter((format) -> format.word.equals(word)).findFirst();
	}

	/**
	 * {@return the names of all formats}
	 */
	public static List<String> words() {
		return Arrays.stream(values()).map(ExportFormat::word).toList();
	}

	/**
	 * {@return the names of the formats in which a part of the graph can be written}
	 */
	public static List<String> wordsForParts() {
		return words().stream().filter((word) -> !word.equals(DATASET.word)).toList();
	}

	private static FormatWriter notOfAPart(OutputStream out) {
		throw new IllegalArgumentException("Tables hold the graph as a whole");
	}

	FormatWriter on(OutputStream out) throws IOException {
		return this.opening.on(out);
	}

}
