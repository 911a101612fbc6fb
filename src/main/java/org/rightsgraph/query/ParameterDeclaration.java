package org.rightsgraph.query;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads what follows {@code @param}: {@code name TYPE constraint = default  text}, the
 * text after two blanks.
 */
final class ParameterDeclaration {

	private static final String FORM = "A parameter is declared as '@param name TYPE = default  text', with two blanks before the text.";

	private static final List<String> TYPES = List.of("STRING", "INTEGER", "FLOAT", "BOOLEAN", "DATE", "ID", "TERM");

	private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

	private static final Pattern LABEL = Pattern.compile("[A-Z][A-Za-z]*");

	private static final Pattern VOCABULARIES = Pattern.compile("[a-z]+(-[a-z]+)*(\\|[a-z]+(-[a-z]+)*)*");

	private static final Pattern BOUNDS = Pattern.compile("(-?\\d{1,18})\\.\\.(-?\\d{1,18})");

	private ParameterDeclaration() {
	}

	/**
	 * {@return the parameter that a line declares}
	 * @param declaration the line without its tag
	 * @throws IllegalArgumentException with a message for the author of the file
	 */
	static Parameter parse(String declaration) {
		var parts = declaration.split("\\s{2,}", 2);
		var sides = parts[0].split("\\s*=\\s*", 2);
		var words = sides[0].strip().split("\\s+", 3);
		if (words.length < 2 || parts.length < 2) {
			throw new IllegalArgumentException(FORM);
		}
		var name = name(words[0]);
		var type = type(words[1], (words.length > 2) ? words[2] : "");
		var required = sides.length == 1;
		return new Parameter(name, type, required, required ? null : defaultValue(name, type, sides[1].strip()),
				parts[1].strip());
	}

	private static String name(String name) {
		if (!NAME.matcher(name).matches()) {
			throw new IllegalArgumentException(
					"'%s' cannot be the name of a parameter: a lower-case letter, then letters and digits."
						.formatted(name));
		}
		if (QueryHeaderParser.reservedNames().contains(name)) {
			throw new IllegalArgumentException(
					"'%s' means the same for every query and cannot be declared by one. Use another name."
						.formatted(name));
		}
		return name;
	}

	private static ParameterType type(String keyword, String constraint) {
		return switch (keyword) {
			case "STRING" -> new ParameterType.Text(choices(constraint));
			case "INTEGER" -> whole(constraint);
			case "FLOAT" -> plain(new ParameterType.Decimal(), constraint);
			case "BOOLEAN" -> plain(new ParameterType.Truth(), constraint);
			case "DATE" -> plain(new ParameterType.Day(), constraint);
			case "ID" -> identifier(constraint);
			case "TERM" -> term(constraint);
			default -> throw new IllegalArgumentException("'%s' is not a type; the types are %s.%s".formatted(keyword,
					String.join(", ", TYPES), NearNames.hint(keyword, TYPES)));
		};
	}

	private static List<String> choices(String constraint) {
		if (constraint.isEmpty()) {
			return List.of();
		}
		if (!constraint.startsWith("one of ")) {
			throw new IllegalArgumentException(
					"After STRING may stand 'one of a|b|c', not '%s'.".formatted(constraint));
		}
		return Arrays.stream(constraint.substring("one of ".length()).split("\\|")).map(String::strip).toList();
	}

	private static ParameterType whole(String constraint) {
		if (constraint.isEmpty()) {
			return new ParameterType.Whole(Long.MIN_VALUE, Long.MAX_VALUE);
		}
		var bounds = BOUNDS.matcher(constraint);
		if (!bounds.matches()) {
			throw new IllegalArgumentException(
					"After INTEGER may stand bounds such as '1..100', not '%s'.".formatted(constraint));
		}
		var type = new ParameterType.Whole(Long.parseLong(bounds.group(1)), Long.parseLong(bounds.group(2)));
		if (type.minimum() > type.maximum()) {
			throw new IllegalArgumentException("The bounds '%s' leave no number.".formatted(constraint));
		}
		return type;
	}

	private static ParameterType plain(ParameterType type, String constraint) {
		if (!constraint.isEmpty()) {
			throw new IllegalArgumentException(
					"After %s stands nothing but a default, not '%s'.".formatted(type.keyword(), constraint));
		}
		return type;
	}

	private static ParameterType identifier(String constraint) {
		if (!constraint.isEmpty() && !LABEL.matcher(constraint).matches()) {
			throw new IllegalArgumentException(
					"After ID may stand a label such as 'Person', not '%s'.".formatted(constraint));
		}
		return new ParameterType.Identifier(constraint.isEmpty() ? null : constraint);
	}

	private static ParameterType term(String constraint) {
		if (!VOCABULARIES.matcher(constraint).matches()) {
			throw new IllegalArgumentException(
					"After TERM stands a vocabulary such as 'violation-kind', or several as 'a|b', not '%s'."
						.formatted(constraint));
		}
		return new ParameterType.Term(List.of(constraint.split("\\|")));
	}

	private static @Nullable Object defaultValue(String name, ParameterType type, String raw) {
		if (raw.equals("null")) {
			return null;
		}
		var quoted = raw.length() > 1 && raw.startsWith("\"") && raw.endsWith("\"");
		var value = quoted ? raw.substring(1, raw.length() - 1) : raw;
		return type.read(value)
			.orElseThrow(() -> new IllegalArgumentException(
					"The default of '%s' is '%s'; it must be %s.".formatted(name, value, type.allowed())));
	}

}
