package org.rightsgraph.export;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.xml.sax.SAXException;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The schema of GEXF 1.3, which is not ours: a test that needs it is skipped where the
 * environment names no folder that holds it.
 */
final class GexfSchema {

	private static final String FOLDER = "RIGHTS_GRAPH_GEXF_SCHEMA";

	private GexfSchema() {
	}

	static void validate(Path file) {
		var folder = System.getenv(FOLDER);
		if (folder == null) {
			System.out.println("Skipped: %s names no folder with the schema of GEXF.".formatted(FOLDER));
		}
		assumeTrue(folder != null, FOLDER + " names no folder with the schema of GEXF");
		try {
			// The schema refuses what it says itself about colours, unless they stand in
			// its own namespace.
			var text = Files.readString(file).replace("<viz:", "<").replace("</viz:", "</");
			SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
				.newSchema(Path.of(folder, "gexf.xsd").toFile())
				.newValidator()
				.validate(new StreamSource(new StringReader(text)));
		}
		catch (SAXException ex) {
			throw new AssertionError("Not valid: " + ex.getMessage(), ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
