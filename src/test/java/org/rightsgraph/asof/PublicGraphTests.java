package org.rightsgraph.asof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.rightsgraph.graph.GraphChangedException;
import org.rightsgraph.importer.Pseudonyms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

class PublicGraphTests {

	private static final PublicSource.State UNMARKED = new PublicSource.State(2, false, false, 0, 0, 0);

	private static final PublicSource.State MARKED = new PublicSource.State(4, false, false, 1, 1, 0);

	private static final PublicSource.State MARKING = new PublicSource.State(3, true, true, 0, 0, 0);

	private final Driver driver = mock(Driver.class);

	private final Whole source = new Whole();

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path data;

	@Test
	void whereNothingIsMarkedTheWholeGraphIsReadAndNoneIsMade() {
		assertThat(read(graph())).isEqualTo("whole");
		assertThat(this.source.made).isEmpty();
	}

	@Test
	void whereSomethingIsMarkedTheGraphForEverybodyIsReadAndMadeOnce() {
		this.source.state = MARKED;
		PublicGraph graph = graph();
		assertThat(read(graph)).isEqualTo("public");
		assertThat(read(graph)).isEqualTo("public");
		assertThat(this.source.made).hasSize(1);
	}

	@Test
	void whatWasReadWhileAnImportBeganToMarkIsForgotten() {
		PublicGraph graph = graph();
		assertThatExceptionOfType(GraphChangedException.class)
			.isThrownBy(() -> graph.read(Optional.empty(), (_) -> becomes(MARKING), (_) -> "public"));
		this.source.state = UNMARKED;
		assertThat(graph.<String>read(Optional.empty(), (_) -> becomes(MARKED), (_) -> "public")).isEqualTo("public");
	}

	@Test
	void whatFailedWhileAnImportMarkedSaysNothing() {
		PublicGraph graph = graph();
		assertThat(graph.<String>read(Optional.empty(), (_) -> {
			becomes(MARKED);
			throw new IllegalStateException("Did you mean somebody hidden?");
		}, (_) -> "public")).isEqualTo("public");
	}

	@Test
	void whileAnImportWritesTheLastGraphIsShown() {
		this.source.state = MARKED;
		PublicGraph graph = graph();
		assertThat(read(graph)).isEqualTo("public");
		this.source.state = new PublicSource.State(5, true, true, 2, 2, 0);
		assertThat(read(graph)).isEqualTo("public");
		assertThat(this.source.made).hasSize(1);
		this.source.state = new PublicSource.State(6, false, false, 2, 2, 0);
		assertThat(read(graph)).isEqualTo("public");
		assertThat(this.source.made).hasSize(2);
	}

	@Test
	void whatWasThereBeforeTheLastImportIsShownToNobodyWhileTheNextOneWrites() {
		this.source.state = MARKED;
		PublicGraph graph = graph();
		assertThat(read(graph)).isEqualTo("public");
		// One import has begun and ended, and another has begun.
		this.source.state = new PublicSource.State(MARKED.generation() + 3, true, true, 2, 2, 0);
		assertThatExceptionOfType(GraphChangedException.class).isThrownBy(() -> read(graph));
	}

	@Test
	void aGraphThatWasMadeOfOneThatChangedIsShownToNobody() {
		this.source.state = MARKED;
		this.source.afterMaking = new PublicSource.State(5, true, false, 1, 1, 0);
		assertThatExceptionOfType(GraphChangedException.class).isThrownBy(() -> read(graph()));
	}

	@Test
	void whatIsHandedOverWhileItIsReadComesFromTheGraphForEverybody() {
		this.source.state = MARKED;
		assertThat(graph().<String>stream(Optional.empty(), () -> "whole", (_) -> "public")).isEqualTo("public");
	}

	private PublicGraph graph() {
		return new PublicGraph(this.source, new GraphSource(this.driver), this.data);
	}

	private static String read(PublicGraph graph) {
		return graph.read(Optional.empty(), (_) -> "whole", (_) -> "public");
	}

	private String becomes(PublicSource.State state) {
		this.source.state = state;
		return "whole, with what is hidden";
	}

	/** A graph of which the test says what is marked. */
	private final class Whole extends PublicSource {

		private State state = UNMARKED;

		private final List<Path> made = new ArrayList<>();

		private PublicSource.@org.jspecify.annotations.Nullable State afterMaking;

		Whole() {
			super(mock(Driver.class), () -> new Pseudonyms(new byte[32]), null);
		}

		@Override
		State state() {
			return this.state;
		}

		@Override
		Past make(Path folder) {
			this.made.add(folder);
			if (this.afterMaking != null) {
				this.state = this.afterMaking;
			}
			return new Past() {

				@Override
				public <T> Optional<T> read(Function<Driver, T> work) {
					return Optional.of(work.apply(PublicGraphTests.this.driver));
				}

				@Override
				public void close() {
				}

			};
		}

	}

}
