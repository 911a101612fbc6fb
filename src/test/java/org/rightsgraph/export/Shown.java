package org.rightsgraph.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rightsgraph.graph.CitedReport;
import org.rightsgraph.graph.Edge;
import org.rightsgraph.graph.GraphVisitor;
import org.rightsgraph.graph.Node;
import org.rightsgraph.graph.StatedClaim;
import org.rightsgraph.graph.Support;

/** A graph that was shown, and can be shown to others. */
final class Shown implements GraphVisitor {

	private final List<CitedReport> reports = new ArrayList<>();

	private final List<ExportNode> nodes = new ArrayList<>();

	private final List<ExportEdge> edges = new ArrayList<>();

	private final List<StatedClaim> claims = new ArrayList<>();

	List<ExportNode> nodes() {
		return this.nodes;
	}

	List<ExportEdge> edges() {
		return this.edges;
	}

	List<StatedClaim> claims() {
		return this.claims;
	}

	List<CitedReport> reports() {
		return this.reports;
	}

	@Override
	public void reports(List<CitedReport> reports) {
		this.reports.addAll(reports);
	}

	@Override
	public void node(Node node, Support support) {
		this.nodes.add(ExportNode.of(node, support, support.reports()));
	}

	@Override
	public void edge(Edge edge, Ends ends, Support support) {
		this.edges.add(ExportEdge.of(edge, ends, support, support.reports()));
	}

	@Override
	public boolean looksAtClaims() {
		return true;
	}

	@Override
	public void claim(StatedClaim claim) {
		this.claims.add(claim);
	}

	/**
	 * {@return a file with all of it}
	 */
	Path write(ExportFormat format, Path folder) {
		return write(format, new Contents("A graph", List.of()), folder);
	}

	/**
	 * {@return a file with all of it, which says that it holds something else}
	 */
	Path write(ExportFormat format, Contents contents, Path folder) {
		var file = folder.resolve("graph." + format.extension());
		try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
			var writer = format.on(out);
			var writing = new Writing(writer, contents, false);
			writing.reports(this.reports);
			this.nodes.forEach((node) -> writing.node(node.node(), node.support()));
			this.edges.forEach((edge) -> writing.edge(edge.edge(), edge.ends(), edge.support()));
			if (writing.looksAtClaims()) {
				this.claims.forEach(writing::claim);
			}
			writer.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return file;
	}

	/**
	 * {@return what every program must see of it, as the scripts among the tools print
	 * it}
	 */
	List<List<@Nullable String>> seen() {
		return Stream.concat(seenNodes().stream(), seenEdges().stream()).toList();
	}

	/** Attributes of XML hold no line breaks. */
	private static @Nullable String withoutBreaks(@Nullable String text) {
		return (text != null) ? text.replaceAll("[\\r\\n\\t]", " ") : null;
	}

	/**
	 * {@return the same of a format that holds no line breaks}
	 */
	static List<List<@Nullable String>> withoutBreaks(List<List<@Nullable String>> seen) {
		return seen.stream().map((line) -> {
			line.replaceAll(Shown::withoutBreaks);
			return line;
		}).toList();
	}

	List<List<@Nullable String>> seenNodes() {
		return this.nodes.stream()
			.map((node) -> line("node", node.id(), node.label(), node.type(), day(node, Columns.EARLIEST),
					day(node, Columns.LATEST)))
			.toList();
	}

	List<List<@Nullable String>> seenEdges() {
		return this.edges.stream()
			.map((edge) -> line("edge", edge.from(), edge.to(), edge.label(), edge.type(), day(edge, Columns.EARLIEST),
					day(edge, Columns.LATEST)))
			.toList();
	}

	private static @Nullable String day(ExportElement element, Column column) {
		var day = element.value(column);
		return (day != null) ? day.toString() : null;
	}

	private static List<@Nullable String> line(@Nullable String... values) {
		return new ArrayList<>(java.util.Arrays.asList(values));
	}

}
