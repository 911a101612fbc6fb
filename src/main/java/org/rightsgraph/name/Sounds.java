package org.rightsgraph.name;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The words by which an index finds names: a word's skeleton without the differences that
 * {@link NameMatcher} passes over. Whatever that takes for the same word has the same
 * one, and what it takes for nearly the same has one that is one letter off.
 */
public final class Sounds {

	/** No word of a name begins so: in an index, both can stand side by side. */
	private static final String MARK = "0";

	private Sounds() {
	}

	/**
	 * {@return what a word sounds like; empty where nothing of it can be written in Latin
	 * letters, as of the soft sign or of a word in a script that ICU does not
	 * transliterate. Of other scripts than Latin and Cyrillic it is the sound of ICU's
	 * transliteration: of pinyin for Chinese, of consonants alone for Arabic}
	 * @param word the word
	 */
	public static String of(NameWord word) {
		var skeleton = word.skeleton();
		var sounds = new StringBuilder(MARK);
		for (int at = 0; at < skeleton.length(); at++) {
			char sound = sound(skeleton.charAt(at));
			if ((sound < 'a' || sound > 'z') && (sound < '0' || sound > '9')) {
				return "";
			}
			sounds.append(sound);
		}
		return (sounds.length() > MARK.length()) ? sounds.toString() : "";
	}

	/**
	 * {@return what the words of names sound like, also two neighbours written as one
	 * word: where the one ends and the other begins they may be one letter off}
	 * @param names the names
	 */
	public static SortedSet<String> ofNames(List<String> names) {
		var sounds = new TreeSet<String>();
		for (var name : names) {
			var words = NameWords.of(name);
			for (int at = 0; at < words.size(); at++) {
				var sound = of(words.get(at));
				sounds.add(sound);
				var next = (at + 1 < words.size()) ? of(words.get(at + 1)) : "";
				if (!sound.isEmpty() && !next.isEmpty()) {
					sounds.add(sound + next.substring(MARK.length()));
				}
			}
		}
		sounds.remove("");
		return sounds;
	}

	/**
	 * One letter for all that can stand for each other, see {@link Skeleton#same}, and
	 * for what is often mistaken for each other: such a name is one letter off.
	 */
	private static char sound(char sound) {
		return switch (sound) {
			case 'Q', 'h', 'c' -> 'k';
			case 'J', 'Z' -> 'i';
			case 'W', 'v', 'o' -> 'u';
			case 'd' -> 't';
			case 'C' -> 'c';
			case 'S' -> 'w';
			default -> sound;
		};
	}

}
