package org.rightsgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * What became of the attempt to quote a passage.
 */
sealed interface Quotation {

	/**
	 * {@return the words, where the text still holds them}
	 */
	default @Nullable String text() {
		return switch (this) {
			case Anchored anchored -> anchored.words();
			case Moved moved -> moved.words();
			default -> null;
		};
	}

	/**
	 * {@return the outcome in a word for callers; null where nobody tried}
	 */
	@Nullable String status();

	/**
	 * The words stand where the claim says.
	 *
	 * @param words the words of the passage
	 */
	record Anchored(String words) implements Quotation {

		@Override
		public String status() {
			return "anchored";
		}
	}

	/**
	 * The words stand elsewhere in the text at hand.
	 *
	 * @param words the words of the passage
	 * @param start where they begin
	 * @param end where they end, exclusive
	 */
	record Moved(String words, int start, int end) implements Quotation {

		@Override
		public String status() {
			return "moved";
		}
	}

	/** The text at hand does not hold these words. */
	record Adrift() implements Quotation {

		@Override
		public String status() {
			return "adrift";
		}
	}

	/** There is no such file among the texts. */
	record Missing() implements Quotation {

		@Override
		public String status() {
			return "missing";
		}
	}

	/** It is not told where the words stand, to protect somebody. */
	record Withheld() implements Quotation {

		@Override
		public String status() {
			return "withheld";
		}
	}

	/** No folder with texts is set. */
	record NotAtHand() implements Quotation {

		@Override
		public @Nullable String status() {
			return null;
		}
	}

}
