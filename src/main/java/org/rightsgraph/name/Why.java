package org.rightsgraph.name;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Why a name was found, the best reason first. Where words of a name were found for
 * different reasons, the last of them counts.
 */
public enum Why {

	/** It is the name, whatever its capitals, diacritics and punctuation. */
	@JsonProperty("exact")
	EXACT,

	/** The words are words of the name, in whatever order. */
	@JsonProperty("words")
	WORDS,

	/** Another spelling in the same script. */
	@JsonProperty("spelling")
	SPELLING,

	/** The name in another script. */
	@JsonProperty("transliteration")
	TRANSLITERATION,

	/** The last word is the beginning of a word of the name. */
	@JsonProperty("prefix")
	PREFIX,

	/** A letter stands for a word that begins with it. */
	@JsonProperty("initials")
	INITIALS,

	/** A word is one letter off. */
	@JsonProperty("near")
	NEAR,

	/** The name is all of the text but one word. */
	@JsonProperty("part")
	PART;

	/**
	 * {@return whether every word is complete and without an error}
	 */
	public boolean isCertain() {
		return compareTo(TRANSLITERATION) <= 0;
	}

}
