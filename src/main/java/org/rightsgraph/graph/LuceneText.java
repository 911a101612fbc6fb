package org.rightsgraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.rightsgraph.name.NameWord;
import org.rightsgraph.name.NameWords;
import org.rightsgraph.name.Sounds;

/**
 * Makes a query for the full-text index of what somebody typed: one that finds every name
 * that may fit, and more; which fit is found out afterwards. Nothing typed is an
 * operator, a wildcard or an error.
 */
final class LuceneText {

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

	/** What the index leaves out: the English stop words of Lucene. */
	private static final Set<String> NOT_INDEXED = Set.of("a", "an", "and", "are", "as", "at", "be", "but", "by", "for",
			"if", "in", "into", "is", "it", "no", "not", "of", "on", "or", "such", "that", "the", "their", "then",
			"there", "these", "they", "this", "to", "was", "will", "with");

	// Lucene refuses more than 1024 words in a query, and makes up to 50 of each that may
	// be off.
	private static final int MOST_NEAR = 15;

	private static final int MOST_WORDS = 10;

	private static final int MOST_WORDS_WITHOUT_ONE = 6;

	private static final int NEAR_FROM = 4;

	private static final int LONGEST_NEAR = 48;

	// One letter off in the spelling typed may be two in the one that is held.
	private static final int TWO_OFF_FROM = 6;

	private final List<Chunk> chunks = new ArrayList<>();

	private final List<NameWord> words = new ArrayList<>();

	private int near = MOST_NEAR;

	/** What stands between two blanks, and where its words are among all words. */
	private record Chunk(String text, int first, int end) {

	}

	private LuceneText(String text) {
		for (var chunk : BLANKS.split(text)) {
			// A chunk may have many words of its own, joined by hyphens.
			var of = NameWords.of(chunk).stream().limit(MOST_WORDS - this.words.size()).toList();
			if (!of.isEmpty()) {
				this.chunks.add(new Chunk(chunk, this.words.size(), this.words.size() + of.size()));
				this.words.addAll(of);
			}
		}
	}

	/**
	 * {@return a query that wants every word in any spelling, the last one also as a
	 * beginning; nothing where the text has no word}
	 * @param text what somebody typed
	 */
	static Optional<String> allWords(String text) {
		var query = new LuceneText(text);
		if (query.chunks.isEmpty()) {
			return Optional.empty();
		}
		var wanted = query.chunks.stream()
			.filter((chunk) -> !query.wanted(chunk).isEmpty())
			.map((chunk) -> "+(" + query.chunk(chunk) + ")")
			.collect(Collectors.joining(" "));
		return Optional.of(wanted + " " + quoted(text.strip()) + "^8");
	}

	/**
	 * {@return a query that wants every word but one; nothing where there are too few or
	 * too many for it}
	 * @param text what somebody typed
	 */
	static Optional<String> allWordsButOne(String text) {
		var query = new LuceneText(text);
		int count = query.words.size();
		if (count < 3 || count > MOST_WORDS_WITHOUT_ONE) {
			return Optional.empty();
		}
		return Optional.of(IntStream.range(0, count)
			.mapToObj((without) -> IntStream.range(0, count)
				.filter((at) -> at != without && query.isIndexed(query.words.get(at)))
				.mapToObj((at) -> "+" + query.spelling(query.words.get(at), false))
				.collect(Collectors.joining(" ", "(", ")")))
			.filter((others) -> others.length() > 2)
			.collect(Collectors.joining(" ")));
	}

	private String chunk(Chunk chunk) {
		var wanted = wanted(chunk);
		var words = wanted.stream().map((at) -> "+(" + word(at) + ")").collect(Collectors.joining(" "));
		// As the index reads it, whatever its letters and signs.
		return quoted(chunk.text()) + "^4 " + ((wanted.size() == 1) ? word(wanted.getFirst()) : "(" + words + ")");
	}

	/** The words of a chunk without which there is no hit. */
	private List<Integer> wanted(Chunk chunk) {
		var wanted = IntStream.range(chunk.first(), chunk.end()).boxed();
		return (this.words.stream().anyMatch(this::isTelling) ? wanted.filter((at) -> isTelling(this.words.get(at)))
				: wanted)
			.toList();
	}

	private boolean isTelling(NameWord word) {
		return !word.isLetter() && isIndexed(word);
	}

	private boolean isIndexed(NameWord word) {
		return !NOT_INDEXED.contains(word.folded());
	}

	private String word(int at) {
		var word = this.words.get(at);
		boolean last = at == this.words.size() - 1;
		var ways = new ArrayList<String>();
		ways.add(spelling(word, last));
		if (at > 0) {
			ways.add(spelling(this.words.get(at - 1).joined(word), last));
		}
		if (!last) {
			ways.add(spelling(word.joined(this.words.get(at + 1)), at + 1 == this.words.size() - 1));
		}
		near(word.folded(), "name", "names").ifPresent(ways::add);
		near(Sounds.of(word), "sounds").ifPresent(ways::add);
		return String.join(" ", ways);
	}

	private String spelling(NameWord word, boolean beginning) {
		var sounds = Sounds.of(word);
		if (sounds.isEmpty()) {
			// Quoted, a word without a sound is looked for as it is.
			return quoted(word.folded());
		}
		var beginnings = beginning ? " sounds:" + sounds + "* " + word.folded() + "*" : "";
		// Of what was added by hand no sounds are known until the next import.
		return "(sounds:" + sounds + "^2 " + quoted(word.folded()) + beginnings + ")";
	}

	private Optional<String> near(String word, String... properties) {
		int length = word.length();
		if (length < NEAR_FROM || length > LONGEST_NEAR || this.near < properties.length) {
			return Optional.empty();
		}
		this.near -= properties.length;
		var off = (length < TWO_OFF_FROM) ? "~1" : "~2";
		return Optional.of(Arrays.stream(properties)
			.map((property) -> property + ":" + word + off)
			.collect(Collectors.joining(" ")));
	}

	private static String quoted(String word) {
		return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

}
