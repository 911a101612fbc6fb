package org.rightsgraph.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds names that must not be told in any text: in whatever spelling, case, script and
 * order, within longer words, and with one letter wrong. It rather finds too much.
 */
public final class NameScan {

	/** Words of fewer letters are too much like others to tell whose they are. */
	private static final int FEWEST_LETTERS = 4;

	/**
	 * A sound of so many letters counts also within a word, and not only at its begin.
	 */
	private static final int FEWEST_WITHIN = 5;

	private static final int FEWEST_ONE_OFF = 7;

	private static final int MOST_KNOWN = 100_000;

	/** What is not seen, as a soft hyphen, parts no word. */
	private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

	private final Map<String, NameWord> words = new HashMap<>();

	/** Names by one of their words. */
	private final Map<String, List<Set<String>>> wholes = new HashMap<>();

	private final Map<String, Boolean> known = new HashMap<>();

	/**
	 * Has it find a name wherever all of its words stand.
	 * @param name the name, or an id made of its words
	 */
	public void addWhole(String name) {
		Set<String> sounds = sounds(words(name));
		if (!sounds.isEmpty()) {
			String rarest = sounds.stream().max(java.util.Comparator.comparingInt(String::length)).orElseThrow();
			List<Set<String>> others = this.wholes.computeIfAbsent(rarest, (_) -> new ArrayList<>());
			if (!others.contains(sounds)) {
				others.add(sounds);
			}
		}
	}

	/**
	 * Has it find a name wherever one of its words stands that is long enough.
	 * @param name the name of a person
	 */
	public void addWords(String name) {
		addWhole(name);
		for (NameWord word : words(name)) {
			if (word.folded().length() >= FEWEST_LETTERS && !word.hasDigit()) {
				this.words.put(word.folded(), word);
			}
		}
		this.known.clear();
	}

	/**
	 * {@return whether a name stands in a text, or a word of a person's name}
	 * @param text the text
	 */
	public boolean finds(String text) {
		List<NameWord> held = words(text);
		return held.stream().anyMatch(this::isKnownWord) || findsWhole(held);
	}

	/**
	 * {@return whether all words of a name stand in a text}
	 * @param text the text
	 */
	public boolean findsWhole(String text) {
		return findsWhole(words(text));
	}

	/**
	 * {@return whether a person of this name may be one of those whose names are found:
	 * it has all words of such a name, and more than one}
	 * @param name the name of a person
	 */
	public boolean findsPerson(String name) {
		Set<String> sounds = sounds(words(name));
		return sounds.stream()
			.flatMap((sound) -> this.wholes.getOrDefault(sound, List.of()).stream())
			.anyMatch((whole) -> whole.equals(sounds) || whole.size() > 1 && sounds.containsAll(whole));
	}

	/**
	 * {@return whether a name stands in a text, or a word of a person's name, that is no
	 * word of other names}
	 * @param text the text
	 * @param others the other names
	 */
	public boolean findsBeside(String text, List<String> others) {
		Set<String> shared = new HashSet<>();
		others.forEach((other) -> shared.addAll(sounds(words(other))));
		return words(text).stream().filter((word) -> !shared.contains(key(word))).anyMatch(this::isKnownWord)
				|| findsPerson(text);
	}

	private boolean findsWhole(List<NameWord> held) {
		Set<String> sounds = sounds(held);
		return sounds.stream()
			.anyMatch((sound) -> this.wholes.getOrDefault(sound, List.of()).stream().anyMatch(sounds::containsAll));
	}

	private static List<NameWord> words(String text) {
		return NameWords.of(INVISIBLE.matcher(text).replaceAll(""));
	}

	private static Set<String> sounds(List<NameWord> words) {
		Set<String> sounds = new HashSet<>();
		words.forEach((word) -> sounds.add(key(word)));
		return sounds;
	}

	private static String key(NameWord word) {
		String sound = Sounds.of(word);
		return sound.isEmpty() ? word.folded() : sound;
	}

	private boolean isKnownWord(NameWord held) {
		if (this.words.isEmpty()) {
			return false;
		}
		if (this.known.size() > MOST_KNOWN) {
			this.known.clear();
		}
		return this.known.computeIfAbsent(held.folded() + ' ' + held.script(),
				(_) -> this.words.values().stream().anyMatch((word) -> isOrHolds(held, word)));
	}

	private static String stem(String sound) {
		boolean inflected = sound.length() > FEWEST_WITHIN && "aeiuy".indexOf(sound.charAt(sound.length() - 1)) >= 0;
		return inflected ? sound.substring(0, sound.length() - 1) : sound;
	}

	private static boolean isOrHolds(NameWord held, NameWord word) {
		if (held.folded().contains(word.folded())) {
			return true;
		}
		// Without the mark before, and the vowel that inflection changes.
		String sound = Sounds.of(word);
		String heldSound = Sounds.of(held);
		if (sound.isEmpty() || heldSound.isEmpty()) {
			return false;
		}
		String bare = stem(sound.substring(1));
		if (bare.length() >= FEWEST_WITHIN ? heldSound.contains(bare)
				: bare.length() >= FEWEST_LETTERS ? heldSound.startsWith(sound) : heldSound.equals(sound)) {
			return true;
		}
		return OneOff.is(held.skeleton(), word.skeleton(), FEWEST_ONE_OFF);
	}

}
