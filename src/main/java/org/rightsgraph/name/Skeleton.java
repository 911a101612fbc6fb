package org.rightsgraph.name;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

import com.ibm.icu.text.Transliterator;

/**
 * What a word sounds like, in Latin letters, the same for all its usual spellings in
 * Latin and Cyrillic. The rules stand in {@code latin.txt} and {@code sounds.txt}.
 */
final class Skeleton {

	private static final Transliterator LATIN = transliterator("latin");

	private static final Transliterator SOUNDS = transliterator("sounds");

	private static final Pattern PLAIN = Pattern.compile("[a-z0-9]+");

	private static final Pattern DOUBLED = Pattern.compile("([A-Za-z])\\1+");

	private Skeleton() {
	}

	/**
	 * {@return the skeleton of a word; empty where the word has no sound, as the soft
	 * sign}
	 * @param word the word
	 */
	static String of(String word) {
		// Most names are plain already, and the way there is the longer one.
		var latin = PLAIN.matcher(word).matches() ? word : LATIN.transliterate(word);
		return DOUBLED.matcher(SOUNDS.transliterate(latin)).replaceAll("$1");
	}

	/**
	 * {@return whether two letters of skeletons can stand for the same sound}
	 * @param left the one
	 * @param right the other
	 */
	static boolean same(char left, char right) {
		return left == right || either(left, right) || either(right, left);
	}

	/**
	 * {@return whether two skeletons can stand for the same word}
	 */
	static boolean same(String left, String right) {
		return left.length() == right.length() && begins(left, right);
	}

	/**
	 * {@return whether a skeleton begins with another one}
	 */
	static boolean begins(String whole, String beginning) {
		if (whole.length() < beginning.length()) {
			return false;
		}
		for (int at = 0; at < beginning.length(); at++) {
			if (!same(whole.charAt(at), beginning.charAt(at))) {
				return false;
			}
		}
		return true;
	}

	private static boolean either(char ambiguous, char sound) {
		return switch (ambiguous) {
			// Қ is written k, q or kh: Kairat, Akhmet.
			case 'Q' -> sound == 'k' || sound == 'h';
			// Jomart is Zhomart, Andrej is Andrei.
			case 'J' -> sound == 'Z' || sound == 'i';
			case 'W' -> sound == 'v' || sound == 'u';
			case 'c' -> sound == 'k';
			default -> false;
		};
	}

	private static Transliterator transliterator(String name) {
		try (var rules = Skeleton.class.getResourceAsStream(name + ".txt")) {
			return Transliterator.createFromRules(name,
					new String(Objects.requireNonNull(rules).readAllBytes(), StandardCharsets.UTF_8),
					Transliterator.FORWARD);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
