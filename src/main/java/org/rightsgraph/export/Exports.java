package org.rightsgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import org.rightsgraph.graph.GraphChangedException;
import org.neo4j.driver.Driver;
import org.rightsgraph.graph.Selection;
import org.rightsgraph.graph.Subgraph;
import org.rightsgraph.graph.WholeGraph;

import org.springframework.stereotype.Component;

/**
 * Writes graphs for other programs.
 */
@Component
public class Exports {

	private final WholeGraph graph;

	Exports(WholeGraph graph) {
		this.graph = graph;
	}

	/**
	 * Writes what of the graph belongs to a selection; as of a day, where one is set. The
	 * stream stays open.
	 * @param selection what to write
	 * @param format how
	 * @param out where to
	 * @throws IllegalArgumentException if the format takes no selection
	 * @throws IOException if that cannot be written
	 * @throws GraphChangedException if an import was writing meanwhile; what has been
	 * written is of no use then, and is no whole file
	 */
	public void write(Selection selection, ExportFormat format, OutputStream out) throws IOException {
		if (format == ExportFormat.DATASET) {
			writeTables(selection, out);
			return;
		}
		write(Contents.of(selection), false, format, out, (visitor) -> this.graph.show(selection, visitor));
	}

	/**
	 * Writes the tables of another graph. The stream stays open.
	 * @param graph the database that holds it
	 * @param out where to
	 * @throws IOException if that cannot be written
	 */
	public static void tables(Driver graph, OutputStream out) throws IOException {
		try {
			WholeGraph.read(graph, (rows) -> DatasetWriter.write(rows, out));
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private void writeTables(Selection selection, OutputStream out) throws IOException {
		if (!selection.equals(Selection.ALL)) {
			throw new IllegalArgumentException("Tables hold the graph as a whole");
		}
		try {
			this.graph.read((rows) -> DatasetWriter.write(rows, out));
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	/**
	 * Writes a part of the graph. The stream stays open.
	 * @param part the part
	 * @param contents what it is
	 * @param format how
	 * @param out where to
	 * @throws IOException if that cannot be written
	 */
	public void write(Subgraph part, Contents contents, ExportFormat format, OutputStream out) throws IOException {
		write(contents, part.truncated(), format, out, (visitor) -> this.graph.show(part, visitor));
	}

	private static void write(Contents contents, boolean truncated, ExportFormat format, OutputStream out,
			Source source) throws IOException {
		var writer = format.on(out);
		try {
			source.show(new Writing(writer, contents, truncated));
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
		writer.end();
	}

	@FunctionalInterface
	private interface Source {

		void show(Writing visitor);

	}

}
