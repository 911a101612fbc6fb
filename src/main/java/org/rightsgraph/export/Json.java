package org.rightsgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON as it comes, and nothing but what it is told to. */
final class Json {

	/** What is broken off is not to be closed as if it were whole. */
	private static final JsonFactory FACTORY = JsonFactory.builder()
		.disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
		.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
		.rootValueSeparator("")
		.build();

	private final JsonGenerator json;

	Json(OutputStream out) {
		this.json = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
	}

	/** Does something to the generator. */
	@FunctionalInterface
	interface Step {

		void run(JsonGenerator json);

	}

	void write(Step step) throws IOException {
		try {
			step.run(this.json);
		}
		catch (JacksonIOException ex) {
			throw ex.getCause();
		}
		catch (JacksonException ex) {
			throw new IOException(ex);
		}
	}

	/** Begins an object of a list on a line of its own. */
	void item(Step members) throws IOException {
		write((json) -> {
			json.writeRaw('\n');
			json.writeStartObject();
			members.run(json);
			json.writeEndObject();
		});
	}

	/** Writes an object and ends its line, without anything between it and the next. */
	void line(Step members) throws IOException {
		write((json) -> {
			json.writeStartObject();
			members.run(json);
			json.writeEndObject();
			json.writeRaw('\n');
		});
	}

	void flush() throws IOException {
		write(JsonGenerator::flush);
	}

	static void text(JsonGenerator json, String name, @Nullable String text) {
		if (text != null) {
			json.writeStringProperty(name, Texts.well(text));
		}
	}

	static void texts(JsonGenerator json, String name, List<String> texts) {
		if (!texts.isEmpty()) {
			json.writeArrayPropertyStart(name);
			texts.forEach((text) -> json.writeString(Texts.well(text)));
			json.writeEndArray();
		}
	}

	static void cells(JsonGenerator json, List<Cell> cells) {
		for (var cell : cells) {
			json.writeName(cell.column().name());
			value(json, cell.value());
		}
	}

	static void value(JsonGenerator json, Object value) {
		switch (value) {
			case Long number -> json.writeNumber(number);
			case Double number -> json.writeNumber(number);
			case Boolean flag -> json.writeBoolean(flag);
			case List<?> texts -> {
				json.writeStartArray();
				texts.forEach((text) -> json.writeString(text.toString()));
				json.writeEndArray();
			}
			default -> json.writeString(value.toString());
		}
	}

}
