package org.rightsgraph.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rightsgraph.graph.CitedReport;
import org.rightsgraph.graph.Edge;
import org.rightsgraph.graph.GraphVisitor;
import org.rightsgraph.graph.Node;
import org.rightsgraph.graph.StatedClaim;
import org.rightsgraph.graph.Support;

/** Hands what it is shown of a graph to the writer of a format. */
final class Writing implements GraphVisitor {

	private final FormatWriter writer;

	private final Contents contents;

	private final boolean truncated;

	private final Map<String, String> titles = new HashMap<>();

	Writing(FormatWriter writer, Contents contents, boolean truncated) {
		this.writer = writer;
		this.contents = contents;
		this.truncated = truncated;
	}

	@Override
	public void reports(List<CitedReport> reports) {
		reports.forEach((report) -> this.titles.put(report.id(), report.title()));
		write(() -> this.writer.begin(new Head(this.contents, this.truncated, reports)));
	}

	@Override
	public void node(Node node, Support support) {
		write(() -> this.writer.node(ExportNode.of(node, support, titles(support))));
	}

	@Override
	public void edge(Edge edge, Ends ends, Support support) {
		write(() -> this.writer.edge(ExportEdge.of(edge, ends, support, titles(support))));
	}

	private List<String> titles(Support support) {
		return support.reports().stream().map((report) -> this.titles.getOrDefault(report, report)).toList();
	}

	@Override
	public boolean looksAtClaims() {
		return this.writer.takesClaims();
	}

	@Override
	public void claim(StatedClaim claim) {
		write(() -> this.writer.claim(claim));
	}

	private static void write(Step step) {
		try {
			step.run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@FunctionalInterface
	private interface Step {

		void run() throws IOException;

	}

}
