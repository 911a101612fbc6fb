package org.rightsgraph.query;

import java.util.List;

/**
 * There is no query of that name.
 */
public final class UnknownQueryException extends QueryException {

	private final String query;

	private final transient List<String> near;

	private final transient List<QueryFault> faults;

	UnknownQueryException(String query, List<String> near, List<QueryFault> faults) {
		super("There is no query '" + query + "'", null);
		this.query = query;
		this.near = List.copyOf(near);
		this.faults = List.copyOf(faults);
	}

	/**
	 * {@return the name that was asked for}
	 */
	public String query() {
		return this.query;
	}

	/**
	 * {@return names much like it, the nearest first}
	 */
	public List<String> near() {
		return this.near;
	}

	/**
	 * {@return why a file of that name was left out; empty where there is none}
	 */
	public List<QueryFault> faults() {
		return this.faults;
	}

}
