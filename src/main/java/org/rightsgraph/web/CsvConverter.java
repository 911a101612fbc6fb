package org.rightsgraph.web;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Writes the rows of an answer as a table: what stands in a list is separated by
 * {@code |}, of a thing stands its id, or what is in it where it has none. A spreadsheet
 * takes no cell for a formula.
 */
final class CsvConverter extends AbstractHttpMessageConverter<Object> {

	/** A table has no room to say that there are more rows. */
	static final String TRUNCATED = "X-Truncated";

	private static final String SEPARATOR = " | ";

	/** Without it, spreadsheets take UTF-8 for something else. */
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	/**
	 * What makes a formula of a cell:
	 * https://owasp.org/www-community/attacks/CSV_Injection
	 */
	private static final String DANGEROUS = "=+-@\t\r\n";

	private final JsonMapper json;

	CsvConverter(JsonMapper json) {
		super(StandardCharsets.UTF_8, MediaType.parseMediaType(Formats.CSV));
		this.json = json;
	}

	@Override
	protected boolean supports(Class<?> type) {
		return type.getName().startsWith("org.rightsgraph.");
	}

	@Override
	public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
		return false;
	}

	@Override
	protected Object readInternal(Class<?> type, HttpInputMessage message) {
		throw new HttpMessageNotReadableException("CSV is written only", message);
	}

	@Override
	protected void writeInternal(Object answer, HttpOutputMessage message) throws IOException {
		message.getHeaders().setContentType(new MediaType("text", "csv", StandardCharsets.UTF_8));
		JsonNode tree = this.json.valueToTree(answer);
		if (tree.path("truncated").asBoolean(false)) {
			message.getHeaders().set(TRUNCATED, "true");
		}
		var out = new OutputStreamWriter(message.getBody(), StandardCharsets.UTF_8);
		write(tree, declared(answer), out);
		out.flush();
	}

	static void write(JsonNode answer, List<String> declared, Appendable out) throws IOException {
		var rows = rows(answer);
		var columns = columns(answer, declared, rows);
		var text = new java.io.StringWriter();
		text.write(BYTE_ORDER_MARK);
		try (var csv = CsvWriter.builder().build(text)) {
			csv.writeRecord(columns);
			rows.forEach((row) -> csv.writeRecord(columns.stream().map((column) -> cell(row.get(column))).toList()));
		}
		out.append(text.getBuffer());
	}

	private static List<JsonNode> rows(JsonNode answer) {
		return answer.valueStream()
			.filter((value) -> value instanceof ArrayNode && (value.isEmpty() || value.get(0).isObject()))
			.findFirst()
			.map((rows) -> rows.valueStream().toList())
			.orElse(List.of(answer));
	}

	private static Set<String> columns(JsonNode answer, List<String> declared, List<JsonNode> rows) {
		var columns = new LinkedHashSet<>(declared);
		if (answer.get("columns") instanceof ArrayNode ofQuery) {
			ofQuery.valueStream().map(JsonNode::asString).forEach(columns::add);
		}
		else {
			rows.forEach((row) -> columns.addAll(row.propertyNames()));
		}
		return columns;
	}

	/**
	 * {@return the columns that the rows of an answer can have, so that every page has
	 * the same; empty where they are not records}
	 */
	private static List<String> declared(Object answer) {
		return Optional.ofNullable(answer.getClass().getRecordComponents())
			.stream()
			.flatMap(Arrays::stream)
			.filter((component) -> isOfRows(component, answer))
			.map((component) -> ResolvableType.forType(component.getGenericType()).getGeneric().resolve())
			.flatMap((row) -> Optional.ofNullable(row).stream())
			.filter(Class::isRecord)
			.findFirst()
			.map((row) -> Arrays.stream(row.getRecordComponents()).map(RecordComponent::getName).toList())
			.orElse(List.of());
	}

	private static boolean isOfRows(RecordComponent component, Object answer) {
		try {
			return component.getType() == List.class && component.getAccessor().invoke(answer) != null;
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String cell(@Nullable JsonNode value) {
		if (value == null || value.isNull()) {
			return "";
		}
		return value.isNumber() ? value.asString() : harmless(text(value));
	}

	private static String text(JsonNode value) {
		if (value.isArray()) {
			return value.valueStream().map(CsvConverter::text).collect(Collectors.joining(SEPARATOR));
		}
		if (value.isObject()) {
			return value.path("id").isString() ? value.get("id").asString() : ids(value);
		}
		return value.asString();
	}

	/**
	 * What has no id of its own stands as what is in it: things as their ids, the rest as
	 * it is.
	 */
	private static String ids(JsonNode value) {
		return value.valueStream()
			.filter((part) -> !part.isBoolean())
			.map(CsvConverter::text)
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining(SEPARATOR));
	}

	private static String harmless(String text) {
		return (!text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}
