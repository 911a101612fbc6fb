package org.rightsgraph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, with the characters left out that XML 1.0 cannot hold. */
final class Xml {

	private static final XMLOutputFactory FACTORY = factory();

	private final XMLStreamWriter xml;

	Xml(OutputStream out) throws IOException {
		try {
			this.xml = FACTORY.createXMLStreamWriter(
					new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15));
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	/**
	 * The writer of the JDK lets pass in texts what every reader takes for something
	 * else, so it is told to leave these to us. Of attributes it escapes all that may not
	 * stand there, but not line breaks, which every reader takes for blanks.
	 */
	private static XMLOutputFactory factory() {
		var factory = XMLOutputFactory.newDefaultFactory();
		factory.setProperty("escapeCharacters", false);
		return factory;
	}

	void begin(String root, String... attributes) throws IOException {
		write(() -> {
			this.xml.writeStartDocument("UTF-8", "1.0");
			this.xml.writeCharacters("\n");
		});
		start(root, attributes);
		line();
	}

	/** Begins an element; of the attributes, each name is followed by its value. */
	void start(String name, String... attributes) throws IOException {
		write(() -> {
			this.xml.writeStartElement(name);
			attributes(attributes);
		});
	}

	void attribute(String name, String value) throws IOException {
		write(() -> this.xml.writeAttribute(name, Texts.xmlAttribute(value)));
	}

	void empty(String name, String... attributes) throws IOException {
		write(() -> {
			this.xml.writeEmptyElement(name);
			attributes(attributes);
		});
	}

	void text(String name, String text, String... attributes) throws IOException {
		write(() -> {
			this.xml.writeStartElement(name);
			attributes(attributes);
			this.xml.writeCharacters(Texts.xmlText(text));
			this.xml.writeEndElement();
		});
	}

	/** Ends an element and its line. */
	void end() throws IOException {
		write(this.xml::writeEndElement);
		line();
	}

	void line() throws IOException {
		write(() -> this.xml.writeCharacters("\n"));
	}

	/** Ends all elements. */
	void finish() throws IOException {
		write(() -> {
			this.xml.writeEndDocument();
			this.xml.flush();
		});
	}

	private void attributes(String... attributes) throws XMLStreamException {
		for (int at = 0; at < attributes.length; at += 2) {
			this.xml.writeAttribute(attributes[at], Texts.xmlAttribute(attributes[at + 1]));
		}
	}

	private static void write(Step step) throws IOException {
		try {
			step.run();
		}
		catch (XMLStreamException ex) {
			throw (ex.getNestedException() instanceof IOException cause) ? cause : new IOException(ex);
		}
	}

	@FunctionalInterface
	private interface Step {

		void run() throws XMLStreamException;

	}

}
