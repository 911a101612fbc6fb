package org.rightsgraph.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;

/**
 * How the sounds of a skeleton may be written, as regular expressions over words without
 * capitals and Latin diacritics. Nobody wrote this down: it is found by asking for the
 * skeleton of every letter, and so follows the rules in {@code sounds.txt}.
 */
public final class Spellings {

	private static final UnicodeSet LATIN = new UnicodeSet("[[a-z\\u00DF-\\u017F\\u0219\\u0259]&[:Ll:]]").freeze();

	private static final UnicodeSet CYRILLIC = new UnicodeSet("[[\\u0430-\\u04FF]&[:Ll:]]").freeze();

	// The sounds that are written with several letters.
	private static final List<String> GROUPS = List.of("kh", "gh", "zh", "dzh", "dj", "sh", "sch", "shch", "ch", "tch",
			"ts", "tz", "ph", "ck", "ye", "yo");

	// Sounds that are often mistaken for each other; such a name is one letter off, and
	// in
	// another spelling it would not be found otherwise.
	private static final List<String> CONFUSED = List.of("khQ", "td", "ou");

	// Signs without a sound; dots, since an acronym with dots is one word of the index.
	private static final String SILENT = "['.\u2019\u02bcьъ]*";

	private static final Transliterator TO_CYRILLIC = Transliterator.getInstance("Latin-Russian/BGN");

	private static final Spellings ALL = new Spellings(true, true);

	private static final Spellings OF_LATIN = new Spellings(true, false);

	private static final Spellings OF_CYRILLIC = new Spellings(false, true);

	/** By sound, or by two sounds that one letter stands for, as я for ia. */
	private final Map<String, Set<String>> spellings = new TreeMap<>();

	private Spellings(boolean latin, boolean cyrillic) {
		var units = new ArrayList<String>();
		if (latin) {
			LATIN.forEach(units::add);
			units.addAll(GROUPS);
		}
		if (cyrillic) {
			CYRILLIC.forEach(units::add);
		}
		for (var unit : units) {
			var skeleton = Skeleton.of(unit);
			if (skeleton.length() == 1) {
				"abcdefghiklmnoprstuvzCJQSWZ".chars()
					.mapToObj((sound) -> String.valueOf((char) sound))
					.filter((sound) -> Skeleton.same(sound, skeleton) || isConfused(sound, skeleton))
					.forEach((sound) -> add(sound, unit));
			}
			else if (skeleton.length() == 2) {
				add(skeleton, unit);
			}
		}
	}

	private static boolean isConfused(String left, String right) {
		return CONFUSED.stream().anyMatch((sounds) -> sounds.contains(left) && sounds.contains(right));
	}

	private void add(String sound, String unit) {
		// A Cyrillic letter keeps its mark in the index.
		this.spellings.computeIfAbsent(sound, (_) -> new TreeSet<>())
			.add(CYRILLIC.contains(unit) ? unit : NameWord.of(unit).folded());
	}

	/**
	 * {@return the regular expressions of a word's sounds, in their order; one after the
	 * other they fit every spelling of the word, and some of words that are nearly the
	 * same}
	 * @param word the word
	 * @param transliterate whether spellings in other scripts are wanted too
	 */
	public static List<String> of(NameWord word, boolean transliterate) {
		var spellings = transliterate ? ALL : word.isCyrillic() ? OF_CYRILLIC : OF_LATIN;
		return spellings.patterns(word.skeleton());
	}

	/**
	 * {@return a word roughly in the other of the two scripts, for those who look for
	 * what is nearly the same; empty where it is in neither}
	 * @param word the word
	 */
	public static Optional<String> inOtherScript(NameWord word) {
		return switch (word.script()) {
			case UScript.CYRILLIC -> Optional.of(plain(word.skeleton())).filter((plain) -> !plain.isEmpty());
			case UScript.LATIN -> Optional.of(NameWord.of(TO_CYRILLIC.transliterate(word.folded())).folded());
			default -> Optional.empty();
		};
	}

	private static String plain(String skeleton) {
		return skeleton.replace("S", "sh")
			.replace("C", "ch")
			.replace("Z", "zh")
			.replace("Q", "k")
			.replace("J", "j")
			.replace("W", "v");
	}

	private List<String> patterns(String skeleton) {
		var patterns = new ArrayList<String>();
		for (int at = 0; at < skeleton.length(); at++) {
			var both = (at + 1 < skeleton.length()) ? this.spellings.get(skeleton.substring(at, at + 2)) : null;
			if (both == null) {
				patterns.add(pattern(skeleton.charAt(at)));
			}
			else {
				var first = pattern(skeleton.charAt(at));
				patterns.add("(" + first + pattern(skeleton.charAt(at + 1)) + "|(" + first + ")?("
						+ String.join("|", both) + ")" + SILENT + ")");
				at++;
			}
		}
		return patterns;
	}

	private String pattern(char sound) {
		var written = this.spellings.getOrDefault(String.valueOf(sound), Set.of(String.valueOf(sound)));
		var letters = written.stream().filter((unit) -> unit.length() == 1).collect(Collectors.joining("", "[", "]"));
		var groups = written.stream().filter((unit) -> unit.length() > 1).sorted(Comparator.reverseOrder());
		var pattern = Stream.concat(Stream.of(letters).filter((set) -> set.length() > 2), groups)
			.collect(Collectors.joining("|", "(", ")"));
		return pattern + (Character.isLetter(sound) ? "+" : "") + SILENT;
	}

}
