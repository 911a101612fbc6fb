package org.rightsgraph.dataset;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Something that is wrong with a dataset.
 *
 * @param code what kind of thing it is
 * @param at where
 * @param what what is wrong
 * @param remedy what would be right
 */
public record Problem(Code code, Location at, String what, String remedy) {

	private static final Set<Code> FATAL = EnumSet.of(Code.DESCRIPTOR_MISSING, Code.DESCRIPTOR_UNREADABLE,
			Code.DATASET_UNKNOWN, Code.DATASET_DUPLICATE, Code.TABLE_UNKNOWN, Code.TABLE_DUPLICATE, Code.TABLE_MISSING,
			Code.TABLE_UNLISTED, Code.TABLE_EMPTY, Code.ENCODING, Code.QUOTE, Code.ROW_TOO_LARGE, Code.HEADER_UNKNOWN,
			Code.HEADER_MISSING, Code.HEADER_DUPLICATE, Code.ID_IN_USE);

	/**
	 * The kinds of problem; their words are stable, so that programs can rely on them.
	 */
	public enum Code {

		DESCRIPTOR_MISSING, DESCRIPTOR_UNREADABLE, DATASET_UNKNOWN, DATASET_DUPLICATE, TABLE_UNKNOWN, TABLE_MISSING,
		TABLE_UNLISTED, TABLE_EMPTY, ENCODING, BYTE_ORDER_MARK, QUOTE, HEADER_UNKNOWN, HEADER_MISSING, HEADER_DUPLICATE,
		ROW_WIDTH, VALUE_MISSING, VALUE_PADDED, CONTROL_CHARACTER, ID_MALFORMED, ID_DUPLICATE, ID_TAKEN, ID_IN_USE,
		TERM_UNKNOWN, TERM_DUPLICATE, REFERENCE_DANGLING, REFERENCE_KIND, REFERENCE_SELF, CLAIM_COLUMN, CLAIM_IDLE,
		DATE, FIGURE, DURATION, NUMBER, FLAG, DIGEST_MALFORMED, PASSAGE_EMPTY, PASSAGE_BEYOND_TEXT, PASSAGE_DIGEST,
		PASSAGE_ADRIFT, TEXT_MISSING, SENTENCE_KIND, DENIAL, CONTENT_CONFLICT, DATASET_UNDECLARED, CLAIM_PARTIAL,
		TABLE_DUPLICATE, ROW_TOO_LARGE, TEXT_TOO_LONG, PASSAGE_WITHHELD;

		/**
		 * {@return the stable word}
		 */
		public String word() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		/**
		 * {@return whether so much is unknown that nothing may be written, not even what
		 * is sound} A table that cannot be read to its end would seem to state nothing,
		 * and all it stated before would be removed.
		 */
		public boolean isFatal() {
			return FATAL.contains(this);
		}

		/**
		 * {@return whether the row can be used all the same}
		 */
		public boolean isWarning() {
			return this == CLAIM_IDLE || this == PASSAGE_ADRIFT || this == TEXT_MISSING;
		}

	}

	@Override
	public String toString() {
		return this.at + ": " + (this.code.isWarning() ? "warning " : "") + "[" + this.code.word() + "] " + this.what
				+ (this.remedy.isEmpty() ? "" : ". " + this.remedy);
	}

}
