package org.rightsgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * What became of the attempt to quote a passage.
 */
sealed interface Quotation {

	/**
	 * {@return the words, where they are what the claim was taken from}
	 */
	default @Nullable String text() {
		return (this instanceof Anchored anchored) ? anchored.words() : null;
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

	/** The text at hand has other words there. */
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

	/** No folder with texts is set. */
	record NotAtHand() implements Quotation {

		@Override
		public @Nullable String status() {
			return null;
		}
	}

}
