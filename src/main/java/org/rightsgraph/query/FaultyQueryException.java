package org.rightsgraph.query;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The file of a query cannot be used.
 */
final class FaultyQueryException extends QueryException {

	private final transient List<QueryFault> faults;

	FaultyQueryException(List<QueryFault> faults) {
		super(faults.stream().map(QueryFault::toString).collect(Collectors.joining(System.lineSeparator())), null);
		this.faults = List.copyOf(faults);
	}

	List<QueryFault> faults() {
		return this.faults;
	}

}
