package org.rightsgraph.export;

/** Makes texts such as every format can hold. */
final class Texts {

	/** Stands between the elements of a list where a format has no lists. */
	static final String SEPARATOR = " | ";

	private static final char REPLACEMENT = '\uFFFD';

	private Texts() {
	}

	/**
	 * {@return the text, with a replacement character for each half of a character}
	 */
	static String well(String text) {
		for (int at = 0; at < text.length(); at++) {
			if (Character.isSurrogate(text.charAt(at))) {
				if (!isPair(text, at)) {
					return repaired(text);
				}
				at++;
			}
		}
		return text;
	}

	private static String repaired(String text) {
		var well = new StringBuilder(text);
		for (int at = 0; at < text.length(); at++) {
			if (isPair(text, at)) {
				at++;
			}
			else if (Character.isSurrogate(text.charAt(at))) {
				well.setCharAt(at, REPLACEMENT);
			}
		}
		return well.toString();
	}

	private static boolean isPair(String text, int at) {
		return Character.isHighSurrogate(text.charAt(at)) && at + 1 < text.length()
				&& Character.isLowSurrogate(text.charAt(at + 1));
	}

	/**
	 * {@return the text as it stands in XML: escaped, line breaks of attributes included,
	 * and without the characters that XML 1.0 cannot hold even escaped}
	 */
	static String xml(String text) {
		StringBuilder escaped = null;
		for (int at = 0; at < text.length(); at++) {
			var character = text.charAt(at);
			var replacement = xml(character);
			if (replacement != null && escaped == null) {
				escaped = new StringBuilder(text.length() + 16).append(text, 0, at);
			}
			if (escaped != null) {
				if (replacement != null) {
					escaped.append(replacement);
				}
				else {
					escaped.append(character);
				}
			}
		}
		return (escaped != null) ? escaped.toString() : text;
	}

	private static @org.jspecify.annotations.Nullable String xml(char character) {
		return switch (character) {
			case '&' -> "&amp;";
			case '<' -> "&lt;";
			case '>' -> "&gt;";
			case '"' -> "&quot;";
			case '\t' -> "&#9;";
			case '\n' -> "&#10;";
			case '\r' -> "&#13;";
			case '\uFFFE', '\uFFFF' -> "";
			default -> (character < ' ') ? "" : null;
		};
	}

}
