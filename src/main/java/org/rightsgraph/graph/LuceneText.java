package org.rightsgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.rightsgraph.name.NameWord;
import org.rightsgraph.name.NameWords;
import org.rightsgraph.name.Spellings;

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

	// Lucene refuses more than 1024 words in a query, and makes up to 50 of a word that
	// may
	// be one letter off, for each of the two properties that are indexed.
	private static final int MOST_NEAR = 8;

	private static final int MOST_WORDS = 10;

	private static final int MOST_WORDS_WITHOUT_ONE = 6;

	private static final int MOST_SOUNDS = 24;

	private static final int NEAR_FROM = 4;

	// One letter off in the spelling typed may be two in the one that is held.
	private static final int TWO_OFF_FROM = 6;

	private static final int SPLIT_FROM = 5;

	private final List<Chunk> chunks = new ArrayList<>();

	private final List<NameWord> words = new ArrayList<>();

	private final boolean transliterate;

	private int near = MOST_NEAR;

	/** What stands between two blanks, and where its words are among all words. */
	private record Chunk(String text, int first, int end) {

	}

	private LuceneText(String text, boolean transliterate) {
		this.transliterate = transliterate;
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
	 * @param transliterate whether spellings in other scripts are wanted
	 */
	static Optional<String> allWords(String text, boolean transliterate) {
		var query = new LuceneText(text, transliterate);
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
	 * @param transliterate whether spellings in other scripts are wanted
	 */
	static Optional<String> allWordsButOne(String text, boolean transliterate) {
		var query = new LuceneText(text, transliterate);
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
		split(word).ifPresent(ways::add);
		near(word.folded()).ifPresent(ways::add);
		if (this.transliterate) {
			Spellings.inOtherScript(word).flatMap(this::near).ifPresent(ways::add);
		}
		return String.join(" ", ways);
	}

	private String spelling(NameWord word, boolean beginning) {
		var sounds = Spellings.of(word, this.transliterate);
		boolean cut = sounds.size() > MOST_SOUNDS;
		var all = String.join("", cut ? sounds.subList(0, MOST_SOUNDS) : sounds);
		if (all.isEmpty()) {
			// Quoted, a word without a sound is looked for as it is.
			return quoted(word.folded());
		}
		var beginnings = beginning ? " " + word.folded() + "*" : "";
		// To the index "elmedia.kz" is one word.
		return "(/" + all + ((beginning || cut) ? ".*" : "([.'].*)?") + "/^2" + beginnings + ")";
	}

	/** Names with two words that are the beginning and the end of one typed word. */
	private Optional<String> split(NameWord word) {
		var sounds = Spellings.of(word, this.transliterate);
		int count = sounds.size();
		if (count < SPLIT_FROM || count > MOST_SOUNDS) {
			return Optional.empty();
		}
		var beginning = sounds.get(0) + sounds.get(1)
				+ sounds.subList(2, count - 2).stream().map((sound) -> "(" + sound).collect(Collectors.joining())
				+ ")?".repeat(count - 4);
		var end = "(".repeat(count - 4)
				+ sounds.subList(2, count - 2).stream().map((sound) -> sound + ")?").collect(Collectors.joining())
				+ sounds.get(count - 2) + sounds.get(count - 1);
		return Optional.of("(+/" + beginning + "/ +/" + end + "/)");
	}

	private Optional<String> near(String word) {
		int length = word.length();
		if (length < NEAR_FROM || length > 2 * MOST_SOUNDS || this.near == 0) {
			return Optional.empty();
		}
		this.near--;
		return Optional.of(word + ((length < TWO_OFF_FROM) ? "~1" : "~2"));
	}

	private static String quoted(String word) {
		return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

}
