package org.rightsgraph.query;

/**
 * What is wrong with a file of the catalogue. The query is left out; the others are not
 * touched by it.
 *
 * @param query the name that the query would have
 * @param file the file, as its author knows it
 * @param line the line, from 1
 * @param detail what is wrong, and what would be right
 */
public record QueryFault(String query, String file, int line, String detail) {

	@Override
	public String toString() {
		return "%s:%d: %s".formatted(this.file, this.line, this.detail);
	}

}
