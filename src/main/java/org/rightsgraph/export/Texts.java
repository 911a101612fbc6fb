package org.rightsgraph.export;

import org.jspecify.annotations.Nullable;

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
	 * {@return the text as it stands between tags of XML: escaped, and without the
	 * characters that XML 1.0 cannot hold even so}
	 */
	static String xmlText(String text) {
		return replaced(text, (character) -> switch (character) {
			case '&' -> "&amp;";
			case '<' -> "&lt;";
			case '>' -> "&gt;";
			case '\r' -> "&#13;";
			case '\n', '\t' -> null;
			default -> isLegal(character) ? null : "";
		});
	}

	/**
	 * {@return the text as it can stand in an attribute, before it is escaped: line
	 * breaks are blanks there, and what XML cannot hold is left out}
	 */
	static String xmlAttribute(String text) {
		return replaced(text, (character) -> switch (character) {
			case '\r', '\n', '\t' -> " ";
			default -> isLegal(character) ? null : "";
		});
	}

	private static boolean isLegal(char character) {
		return character >= ' ' && character != '\uFFFE' && character != '\uFFFF';
	}

	private static String replaced(String text, Replacement replacement) {
		StringBuilder replaced = null;
		for (int at = 0; at < text.length(); at++) {
			var character = text.charAt(at);
			var other = replacement.of(character);
			if (other != null && replaced == null) {
				replaced = new StringBuilder(text.length() + 16).append(text, 0, at);
			}
			if (replaced != null) {
				replaced.append((other != null) ? other : String.valueOf(character));
			}
		}
		return (replaced != null) ? replaced.toString() : text;
	}

	@FunctionalInterface
	private interface Replacement {

		@Nullable String of(char character);

	}

}
