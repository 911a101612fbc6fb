package org.rightsgraph.web;

/** An answer is asked for as a graph, and has neither nodes nor edges. */
final class NoGraphException extends RuntimeException {

	private final String query;

	NoGraphException(String query) {
		super("The rows of '" + query + "' hold no nodes");
		this.query = query;
	}

	String query() {
		return this.query;
	}

}
