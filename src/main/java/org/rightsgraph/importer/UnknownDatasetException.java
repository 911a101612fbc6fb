package org.rightsgraph.importer;

import java.util.Collection;

/**
 * The graph holds nothing of a dataset; the message names those of which it does.
 */
public class UnknownDatasetException extends RuntimeException {

	UnknownDatasetException(String dataset, Collection<String> known) {
		super("The graph holds no dataset “" + dataset + "”. "
				+ (known.isEmpty() ? "It holds none at all" : "It holds " + String.join(", ", known)));
	}

}
