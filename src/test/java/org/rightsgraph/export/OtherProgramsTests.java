package org.rightsgraph.export;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rightsgraph.tools.Tool;

import static org.assertj.core.api.Assertions.assertThat;

/** What the programs of others see of a graph of everything they can stumble over. */
class OtherProgramsTests {

	private final Shown graph = new Shown();

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	OtherProgramsTests() {
		HostileGraph.showTo(this.graph);
	}

	@ParameterizedTest
	@EnumSource
	void everyProgramSeesTheSameGraph(Readers reader) {
		var seen = reader.read(this.graph.write(reader.format(), this.folder));
		var expected = (reader.format() == ExportFormat.GEXF) ? Shown.withoutBreaks(this.graph.seen())
				: this.graph.seen();
		assertThat(of(seen, "node")).containsExactlyInAnyOrderElementsOf(of(expected, "node"));
		if (reader.keepsParallelEdges()) {
			assertThat(of(seen, "edge")).containsExactlyInAnyOrderElementsOf(of(expected, "edge"));
		}
		assertThat(of(seen, "issue")).isEmpty();
	}

	@Test
	void gephiShowsWhatHasASoundDateForItsTimeOnly() {
		var seen = Readers.GEPHI_GEXF.read(this.graph.write(ExportFormat.GEXF, this.folder));
		// The strike, the year of five digits with its end, the beating and the edge to
		// it, but not what ends before it begins.
		assertThat(of(seen, "timed")).containsExactly(List.of("timed", "4"));
	}

	@Test
	void followTheMoneyFindsNothingWrong() {
		var counts = Readers.checkFollowTheMoney(this.graph.write(ExportFormat.FOLLOW_THE_MONEY, this.folder));
		assertThat(counts).containsEntry("Person", 3)
			.containsEntry("Event", 4)
			.containsEntry("Family", 1)
			.containsEntry("Occupancy", 1)
			.containsEntry("UnknownLink", 7)
			.containsEntry("Documentation", 2)
			.containsEntry("Mention", 1);
	}

	@Test
	void rdfLeadsFromAClaimToItsPlaceInTheReport() {
		var seen = Readers.RDFLIB_JSON_LD.read(this.graph.write(ExportFormat.JSON_LD, this.folder));
		assertThat(of(seen, "claim")).containsExactlyInAnyOrder(
				List.of("claim", "c-1", "norland-2031", "42", "111", "bd73"),
				List.of("claim", "c-2", "norland-2031", "0", "41", "00fd"));
	}

	@Test
	void gexfIsValid() {
		GexfSchema.validate(this.graph.write(ExportFormat.GEXF, this.folder));
	}

	@Test
	void graphMlIsValid() {
		var seen = GraphMlInJGraphT.read(this.graph.write(ExportFormat.GRAPHML, this.folder));
		assertThat(seen).containsExactlyInAnyOrderElementsOf(this.graph.seen());
	}

	@Test
	void anEdgeWithoutOneOfItsEndsIsFoundOut() {
		// Else the tests above would tell nothing.
		this.graph.nodes().removeFirst();
		var file = this.graph.write(ExportFormat.CYTOSCAPE, this.folder);
		assertThat(Tool.node("read-graph.mjs", "cytoscape")
			.with("cytoscape", file)
			.run(java.time.Duration.ofMinutes(1))
			.code()).isNotZero();
	}

	private static List<List<@Nullable String>> of(List<List<@Nullable String>> seen, String kind) {
		return seen.stream().filter((line) -> kind.equals(line.getFirst())).toList();
	}

}
