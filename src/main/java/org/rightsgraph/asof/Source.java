package org.rightsgraph.asof;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The whole graph, from which those of past days are made. */
interface Source {

	/**
	 * What a past graph is made from.
	 *
	 * @param day the last day until then on which something became known
	 * @param graph the state of the whole graph
	 */
	record State(Optional<LocalDate> day, List<String> graph) {

		public State {
			graph = List.copyOf(graph);
		}

	}

	/**
	 * {@return what the graph as of a day would be made from now}
	 */
	State state(LocalDate day);

	/**
	 * {@return the graph as of a day}
	 * @param day the day
	 * @param folder an empty folder, which is deleted with it, also when it fails
	 */
	Past make(LocalDate day, Path folder);

}
