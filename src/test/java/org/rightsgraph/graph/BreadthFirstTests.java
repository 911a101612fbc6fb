package org.rightsgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BreadthFirstTests {

	// A ring of five, and a tail: a-b, b-c, c-d, d-e, e-a, c-z.
	private static final List<Edge> EDGES = List.of(edge("a", "b"), edge("b", "c"), edge("c", "d"), edge("d", "e"),
			edge("e", "a"), edge("c", "z"));

	@Test
	void everyStepGoesOneEdgeFarther() {
		assertThat(ids(around(1, 10))).containsExactly("a", "b", "e");
		assertThat(ids(around(2, 10))).containsExactly("a", "b", "e", "c", "d");
		assertThat(ids(around(3, 10))).containsExactly("a", "b", "e", "c", "d", "z");
		assertThat(around(3, 10).edges()).containsExactlyInAnyOrderElementsOf(EDGES);
	}

	@Test
	void nearerEdgesComeFirstWhereThereAreTooMany() {
		var cut = around(3, 3);
		assertThat(cut.truncated()).isTrue();
		assertThat(cut.edges()).containsExactly(edge("a", "b"), edge("e", "a"), edge("b", "c"));
		assertThat(ids(cut)).containsExactly("a", "b", "e", "c");
	}

	@Test
	void whatFitsExactlyIsNotTruncated() {
		assertThat(around(1, 2).truncated()).isFalse();
		assertThat(around(2, 4).truncated()).isFalse();
		assertThat(around(2, 2).truncated()).isTrue();
	}

	@Test
	void nodeWithoutEdgesStandsAlone() {
		var alone = new BreadthFirst((frontier, done, limit) -> List.of()).around(node("x"), 3, 5);
		assertThat(ids(alone)).containsExactly("x");
		assertThat(alone.edges()).isEmpty();
		assertThat(alone.truncated()).isFalse();
	}

	private static Subgraph around(int depth, int limit) {
		return new BreadthFirst(BreadthFirstTests::outwards).around(node("a"), depth, limit);
	}

	private static List<BreadthFirst.Step> outwards(Set<String> frontier, Set<String> done, int limit) {
		return EDGES.stream()
			.flatMap((edge) -> Stream.of(edge.from(), edge.to())
				.filter(frontier::contains)
				.map((end) -> new BreadthFirst.Step(edge,
						node(String.valueOf(end.equals(edge.from()) ? edge.to() : edge.from())))))
			.filter((step) -> !done.contains(step.neighbour().id()))
			// What lies within the frontier is found once.
			.filter((step) -> !frontier.contains(step.neighbour().id())
					|| !String.valueOf(step.neighbour().id()).equals(step.edge().from()))
			.limit(limit)
			.toList();
	}

	private static List<String> ids(Subgraph graph) {
		return graph.nodes().stream().map((node) -> String.valueOf(node.id())).toList();
	}

	private static Node node(String id) {
		return new Node(id, "Person", List.of("Person"), id, List.of(), Map.of());
	}

	private static Edge edge(String from, String to) {
		return new Edge(from + to, "KNOWS", from, to, List.of(), Map.of());
	}

}
