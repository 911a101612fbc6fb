package org.rightsgraph.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What the values of a column are. */
enum ColumnType {

	/** A text. */
	TEXT,
	/** Several texts. */
	TEXTS,
	/** A whole number. */
	WHOLE,
	/** A number. */
	DECIMAL,
	/** True or false. */
	TRUTH,
	/** A day. */
	DAY;

	/**
	 * {@return a value of this type; null where it is none, such as what somebody added
	 * by hand}
	 * @param value what the graph holds
	 */
	@Nullable Object of(Object value) {
		return switch (this) {
			case TEXT -> Texts.well(value.toString());
			case TEXTS -> texts(value);
			case WHOLE -> (value instanceof Number number) ? (Object) number.longValue() : null;
			case DECIMAL -> (value instanceof Number number) ? (Object) number.doubleValue() : null;
			case TRUTH -> (value instanceof Boolean) ? value : null;
			case DAY -> day(value.toString());
		};
	}

	/**
	 * {@return what GEXF and GraphML call it}
	 */
	String inXml() {
		return switch (this) {
			// A list of names that hold commas is read as another list by every program.
			case TEXT, TEXTS, DAY -> "string";
			case WHOLE -> "long";
			case DECIMAL -> "double";
			case TRUTH -> "boolean";
		};
	}

	private static @Nullable List<String> texts(Object value) {
		var texts = (value instanceof Collection<?> several)
				? several.stream().map((text) -> Texts.well(text.toString())).toList()
				: List.of(Texts.well(value.toString()));
		return texts.isEmpty() ? null : texts;
	}

	private static @Nullable LocalDate day(String text) {
		try {
			var day = LocalDate.parse(text);
			// Years of other than four digits are a matter of their own in every format.
			return (day.getYear() > 0 && day.getYear() <= 9999) ? day : null;
		}
		catch (DateTimeException _) {
			return null;
		}
	}

}
