package org.rightsgraph.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;
import org.rightsgraph.query.Parameter;
import org.rightsgraph.query.ParameterType;
import org.rightsgraph.query.Query;

/**
 * Queries as Neo4j Browser imports them into its favourites: an archive with a folder, in
 * it a file for each.
 */
final class SavedQueries {

	private static final String FOLDER = "rights-graph/";

	private SavedQueries() {
	}

	static byte[] zip(List<Query> queries) {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
			add(zip, "0-parameters", parameters(queries));
			for (var query : queries) {
				add(zip, query.name(), text(query));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static void add(ZipOutputStream zip, String name, String text) throws IOException {
		var entry = new ZipEntry(FOLDER + name + ".cypher");
		// The same queries are to make the same archive.
		entry.setTimeLocal(LocalDate.EPOCH.plusYears(50).atStartOfDay());
		zip.putNextEntry(entry);
		zip.write(text.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	/**
	 * {@return the query under a first line, which is what its favourite is called, and
	 * the commands that set its parameters, as comments}
	 */
	static String text(Query query) {
		var text = new StringBuilder("// ").append(query.name()).append('\n');
		for (var parameter : query.parameters()) {
			text.append("// ").append(command(parameter.name(), value(parameter))).append('\n');
		}
		return text.append(query.statement().strip()).append('\n').toString();
	}

	/**
	 * {@return commands that set every parameter of the queries, each once} They stand
	 * apart: where they precede a query, the page shows no answer to it.
	 */
	static String parameters(List<Query> queries) {
		var values = new TreeMap<String, String>();
		for (var query : queries) {
			for (var parameter : query.parameters()) {
				// Of one that queries use differently, no value narrows an answer
				// unasked.
				values.merge(parameter.name(), value(parameter), (one, other) -> one.equals(other) ? one : "null");
			}
		}
		var text = new StringBuilder("// 0 parameters: run this before the others, with your own values\n");
		values.forEach((name, value) -> text.append(command(name, value)).append(";\n"));
		return text.toString();
	}

	private static String command(String name, String value) {
		return ":param %s => %s".formatted(name, value);
	}

	private static String value(Parameter parameter) {
		return parameter.required() ? toBeReplaced(parameter.type()) : literal(parameter.defaultValue());
	}

	private static String toBeReplaced(ParameterType type) {
		return switch (type) {
			case ParameterType.Identifier id ->
				literal("id-of-" + ((id.label() != null) ? "a-" + id.label().toLowerCase(Locale.ROOT) : "an-entity"));
			case ParameterType.Term term -> literal("a-term-of-" + term.vocabularies().getFirst());
			case ParameterType.Text text -> literal(text.choices().isEmpty() ? "" : text.choices().getFirst());
			case ParameterType.Day _ -> "date()";
			case ParameterType.Whole whole -> literal(whole.bounded() ? whole.minimum() : 0L);
			case ParameterType.Decimal _ -> "0.0";
			case ParameterType.Truth _ -> "false";
		};
	}

	private static String literal(@Nullable Object value) {
		return switch (value) {
			case null -> "null";
			case String text -> "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
			case LocalDate day -> "date('" + day + "')";
			default -> value.toString();
		};
	}

}
