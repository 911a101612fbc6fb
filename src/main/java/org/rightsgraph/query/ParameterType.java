package org.rightsgraph.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a parameter of a query may be. The values it reads are handed to the database as
 * they are.
 */
public sealed interface ParameterType {

	/**
	 * {@return the word that declares this type in a query's header, for instance
	 * {@code INTEGER}}
	 */
	String keyword();

	/**
	 * {@return in words, what a value may be}
	 */
	String allowed();

	/**
	 * Reads a value as it stands in a URL or in a header.
	 * @param raw the text
	 * @return the value, or nothing where the text is none of this type
	 */
	Optional<Object> read(String raw);

	/**
	 * Text.
	 *
	 * @param choices the only texts allowed; empty where any is
	 */
	record Text(List<String> choices) implements ParameterType {

		private static final int LONGEST = 1000;

		public Text {
			choices = List.copyOf(choices);
		}

		@Override
		public String keyword() {
			return "STRING";
		}

		@Override
		public String allowed() {
			return this.choices.isEmpty() ? "a text of at most %d characters".formatted(LONGEST)
					: "one of " + String.join(", ", this.choices);
		}

		@Override
		public Optional<Object> read(String raw) {
			var fits = this.choices.isEmpty() ? raw.length() <= LONGEST : this.choices.contains(raw);
			return fits ? Optional.of(raw) : Optional.empty();
		}
	}

	/**
	 * A whole number.
	 *
	 * @param minimum the smallest allowed
	 * @param maximum the greatest allowed
	 */
	record Whole(long minimum, long maximum) implements ParameterType {

		@Override
		public String keyword() {
			return "INTEGER";
		}

		@Override
		public String allowed() {
			return bounded() ? "a whole number from %d to %d".formatted(this.minimum, this.maximum) : "a whole number";
		}

		/**
		 * {@return whether the header gives bounds}
		 */
		public boolean bounded() {
			return this.minimum != Long.MIN_VALUE || this.maximum != Long.MAX_VALUE;
		}

		@Override
		public Optional<Object> read(String raw) {
			try {
				var value = Long.parseLong(raw);
				return (value >= this.minimum && value <= this.maximum) ? Optional.of(value) : Optional.empty();
			}
			catch (NumberFormatException ex) {
				return Optional.empty();
			}
		}
	}

	/** A decimal number. */
	record Decimal() implements ParameterType {

		// Double.parseDouble also takes "NaN", "0x1p3" and "1d".
		private static final Pattern FORM = Pattern.compile("[+-]?\\d{1,300}(\\.\\d{1,300})?([eE][+-]?\\d{1,3})?");

		@Override
		public String keyword() {
			return "FLOAT";
		}

		@Override
		public String allowed() {
			return "a decimal number, for instance 0.5";
		}

		@Override
		public Optional<Object> read(String raw) {
			if (!FORM.matcher(raw).matches()) {
				return Optional.empty();
			}
			var value = Double.parseDouble(raw);
			return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
		}
	}

	/** Yes or no. */
	record Truth() implements ParameterType {

		@Override
		public String keyword() {
			return "BOOLEAN";
		}

		@Override
		public String allowed() {
			return "true or false";
		}

		@Override
		public Optional<Object> read(String raw) {
			return switch (raw) {
				case "true" -> Optional.of(true);
				case "false" -> Optional.of(false);
				default -> Optional.empty();
			};
		}
	}

	/** A day. */
	record Day() implements ParameterType {

		// LocalDate would also take years of five digits, with a sign.
		private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

		@Override
		public String keyword() {
			return "DATE";
		}

		@Override
		public String allowed() {
			return "a day as YYYY-MM-DD, for instance 2022-01-05";
		}

		@Override
		public Optional<Object> read(String raw) {
			if (!FORM.matcher(raw).matches()) {
				return Optional.empty();
			}
			try {
				return Optional.of(LocalDate.parse(raw));
			}
			catch (DateTimeParseException ex) {
				return Optional.empty();
			}
		}
	}

	/**
	 * The id of an entity or of a report.
	 *
	 * @param label the label which that entity must have, {@code Report} for a report;
	 * null where any entity will do
	 */
	record Identifier(@Nullable String label) implements ParameterType {

		private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,200}");

		@Override
		public String keyword() {
			return "ID";
		}

		@Override
		public String allowed() {
			if (ofReport()) {
				return "the id of a report, as in /api/reports";
			}
			return (this.label != null) ? "the id of an entity of type %s".formatted(this.label)
					: "the id of an entity";
		}

		/**
		 * {@return whether it is the id of a report, which is no entity}
		 */
		public boolean ofReport() {
			return "Report".equals(this.label);
		}

		@Override
		public Optional<Object> read(String raw) {
			return FORM.matcher(raw).matches() ? Optional.of(raw) : Optional.empty();
		}
	}

	/**
	 * A word of a vocabulary.
	 *
	 * @param vocabularies the vocabularies; it may be of any of them
	 */
	record Term(List<String> vocabularies) implements ParameterType {

		private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,200}");

		public Term {
			vocabularies = List.copyOf(vocabularies);
		}

		@Override
		public String keyword() {
			return "TERM";
		}

		@Override
		public String allowed() {
			return "a term of the vocabulary " + String.join(" or ",
					this.vocabularies.stream()
						.map((name) -> "%s (/api/vocabularies/%s)".formatted(name, name))
						.toList());
		}

		@Override
		public Optional<Object> read(String raw) {
			return FORM.matcher(raw).matches() ? Optional.of(raw) : Optional.empty();
		}
	}

}
