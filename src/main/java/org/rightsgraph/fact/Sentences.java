package org.rightsgraph.fact;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of a report's text, under their headings. Made for texts that were copied
 * from web pages: headings and paragraphs may be glued to each other without white space,
 * and a heading is told from a sentence only by its length and its missing full stop.
 */
public final class Sentences {

	/**
	 * Where lines end, and where a word that ends in a small letter, digit or mark runs
	 * into a capital.
	 */
	private static final Pattern SEAM = Pattern
		.compile("\\R+|(?<=[\\p{Ll}\\d][.!?:]?[”\"’)]?)(?=\\p{Lu}\\p{Ll})|(?<=[.!?][”\"’)]?)(?=\\p{Lu}(?!\\.))");

	private static final Pattern ENDED = Pattern.compile("[.!?:;,][”\"’)\\]]*[\\s\\p{Z}]*$");

	/**
	 * What BreakIterator takes for the end of a sentence, and is none: initials and the
	 * like.
	 */
	private static final Pattern ABBREVIATED = Pattern.compile(
			"(?:^|[\\s(“\"])(?:(?:\\p{Lu}\\.)+|(?:No|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Jr|Sr|St|vs|Art|art|a\\.m|p\\.m|e\\.g|i\\.e)\\.)\\s*$");

	static final int LONGEST_HEADING = 90;

	private Sentences() {
	}

	/**
	 * A sentence.
	 *
	 * @param section the heading under which it stands, empty before the first
	 * @param start where it begins, in UTF-16 units
	 * @param end where it ends, exclusive
	 */
	public record Sentence(String section, int start, int end) {
	}

	/**
	 * {@return the sentences of a text in their order; headings are none}
	 */
	public static List<Sentence> of(String text) {
		List<Sentence> sentences = new ArrayList<>();
		String section = "";
		for (int[] block : blocks(text)) {
			String words = text.substring(block[0], block[1]);
			if (isHeading(words)) {
				section = words.strip();
			}
			else {
				addSentences(text, block[0], block[1], section, sentences);
			}
		}
		return List.copyOf(sentences);
	}

	private static List<int[]> blocks(String text) {
		List<int[]> blocks = new ArrayList<>();
		Matcher seam = SEAM.matcher(text);
		int start = 0;
		while (seam.find()) {
			if (seam.end() == seam.start() && !Seams.isBetween(text, start, seam.start())) {
				continue;
			}
			add(blocks, start, seam.start());
			start = seam.end();
		}
		add(blocks, start, text.length());
		return blocks;
	}

	private static void add(List<int[]> blocks, int start, int end) {
		if (start < end) {
			blocks.add(new int[] { start, end });
		}
	}

	private static boolean isHeading(String words) {
		return words.length() <= LONGEST_HEADING && !isEnded(words);
	}

	static boolean isEnded(String words) {
		return ENDED.matcher(words).find();
	}

	private static void addSentences(String text, int from, int to, String section, List<Sentence> sentences) {
		BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
		String block = text.substring(from, to);
		breaks.setText(block);
		int start = 0;
		for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
			if (end < block.length() && ABBREVIATED.matcher(block.substring(start, end)).find()) {
				continue;
			}
			addTrimmed(text, from + start, from + end, section, sentences);
			start = end;
		}
		addTrimmed(text, from + start, to, section, sentences);
	}

	private static void addTrimmed(String text, int from, int to, String section, List<Sentence> sentences) {
		int start = from;
		int end = to;
		while (start < end && isSpace(text.charAt(start))) {
			start++;
		}
		while (end > start && isSpace(text.charAt(end - 1))) {
			end--;
		}
		// Footnote marks and the like say nothing.
		if (text.substring(start, end).chars().anyMatch(Character::isLetter)) {
			sentences.add(new Sentence(section, start, end));
		}
	}

	private static boolean isSpace(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character);
	}

}
