package org.rightsgraph.graph;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.neo4j.driver.Driver;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * The graph as everybody may see it: where nothing in it is marked it is the whole graph
 * itself, otherwise a graph of its own that is built from it.
 */
public interface PublicGraphs {

	/**
	 * {@return what the work returns}
	 * @param <T> the kind of result
	 * @param day the day as of which the graph is read; nothing for all that is known
	 * @param whole the work on the whole graph, which hands the client of its transaction
	 * to what it is given, as the last thing before that ends, where it reads from that
	 * graph itself. It is used only where nothing is marked, and what it returned, or
	 * threw, is forgotten where that is different in the end
	 * @param work the work, which reads from the database that it is given
	 * @throws GraphChangedException if the graph is changing, so that it is not known
	 * what is marked
	 */
	<T> T read(Optional<LocalDate> day, Function<Consumer<Neo4jClient>, T> whole, Function<Driver, T> work);

	/**
	 * {@return what the work returns that cannot be done again, because it hands over
	 * what it reads while it reads}
	 * @param <T> the kind of result
	 * @param day the day as of which the graph is read; nothing for all that is known
	 * @param whole the work on the whole graph, which sees to it itself that nothing was
	 * marked when a row was read that it hands over
	 * @param work the work, which reads from the database that it is given
	 * @throws GraphChangedException if the graph is changing, so that it is not known
	 * what is marked
	 */
	<T> T stream(Optional<LocalDate> day, Supplier<T> whole, Function<Driver, T> work);

}
