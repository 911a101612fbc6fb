package org.rightsgraph.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words of a text, in their order.
 */
public final class NameWords {

	// Also what transliterations put for the soft and the hard sign.
	private static final Pattern APOSTROPHES = Pattern
		.compile("(?<=[\\p{L}\\p{M}])['\\u2019\\u2018\\u02BC\\u02BB\\u02B9\\u02BA`\\u00B4](?=\\p{L})");

	private static final int MOST_KNOWN = 20_000;

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");

	// The words of names come again with every search; what stands in them is slow to
	// find
	// out.
	private static final Map<String, NameWord> KNOWN = Collections
		.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
			@Override
			protected boolean removeEldestEntry(Map.Entry<String, NameWord> eldest) {
				return size() > MOST_KNOWN;
			}
		});

	private NameWords() {
	}

	/**
	 * {@return the words of a text: what stands between blanks and punctuation, without
	 * apostrophes}
	 * @param text any text
	 */
	public static List<NameWord> of(String text) {
		var words = new ArrayList<NameWord>();
		var matcher = WORD.matcher(APOSTROPHES.matcher(text).replaceAll(""));
		while (matcher.find()) {
			var word = word(matcher.group());
			if (!word.folded().isEmpty()) {
				words.add(word);
			}
		}
		return words;
	}

	private static NameWord word(String text) {
		var known = KNOWN.get(text);
		if (known == null) {
			known = NameWord.of(text);
			KNOWN.put(text, known);
		}
		return known;
	}

}
