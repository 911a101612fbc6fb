package org.rightsgraph.fact;

/**
 * A range of characters of a report.
 *
 * @param report the report's id
 * @param section the heading under which it stands
 * @param start where it begins, in UTF-16 units of the file
 * @param end where it ends, exclusive
 * @param sha256 the SHA-256 of its words in UTF-8
 */
public record Passage(String report, String section, int start, int end, String sha256) {

	/**
	 * {@return the passage's id: a passage is its place}
	 */
	public String id() {
		return this.report + "." + this.start + "-" + this.end;
	}

}
