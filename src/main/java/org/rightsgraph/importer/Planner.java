package org.rightsgraph.importer;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.rightsgraph.dataset.Problem;
import org.rightsgraph.dataset.Problems;
import org.rightsgraph.dataset.SortedLines;
import org.rightsgraph.importer.GraphState.Held;

/**
 * Compares what the datasets state with what the graph holds, both sorted by key and
 * walked through side by side while the rest of what is stated is put together.
 */
final class Planner {

	private final Set<String> datasets;

	private final Plan plan;

	private final ContentDigest digest;

	private final Problems problems;

	private final Fingerprint fingerprint = new Fingerprint();

	/**
	 * Prepares a comparison.
	 * @param datasets the names of the datasets that are imported; what belongs to others
	 * stays
	 */
	Planner(Set<String> datasets, Plan plan, ContentDigest digest, Problems problems) {
		this.datasets = datasets;
		this.plan = plan;
		this.digest = digest;
		this.problems = problems;
	}

	/**
	 * Compares.
	 * @param progress is told of each element that is stated
	 */
	void plan(Fragments stated, SortedLines held, Progress progress) {
		held.read((sorted) -> {
			HeldElements graph = new HeldElements(sorted);
			Relay.run(stated::forEach, (Element element) -> {
				progress.advance(1);
				graph.before(element.key(), this::notStated);
				compare(element, graph.take(element.key()));
			});
			graph.rest(this::notStated);
		});
	}

	private void compare(Element element, @Nullable Held held) {
		String line = ElementJson.write(element);
		String content = this.fingerprint.of(line);
		String dataset = String.valueOf(element.properties().get("dataset"));
		if (held != null && !this.datasets.contains(held.dataset())) {
			keep(held);
			this.problems.addInGraph(Problem.Code.ID_TAKEN, dataset,
					"The graph holds “" + element.key().substring(2) + "” already, "
							+ (held.dataset().equals(GraphState.BY_HAND) ? "added by hand"
									: "from the dataset " + held.dataset()),
					"Give it another id, or import both datasets together and let one use the other");
			return;
		}
		this.digest.add(dataset, content);
		if (held == null) {
			this.plan.create(element.kind(), line);
		}
		else if (held.isCurrent() && held.fingerprint().equals(content)) {
			this.plan.keep(element.kind());
		}
		else {
			this.plan.update(element.kind(), line, held);
		}
	}

	private void notStated(Held held) {
		if (this.datasets.contains(held.dataset()) && !held.dataset().equals(GraphState.BY_HAND)) {
			this.plan.remove(held);
		}
		else {
			keep(held);
		}
	}

	/**
	 * What an import does not write is to be found by its sound all the same. Nothing is
	 * taken away: not everything that was added by hand is an entity.
	 */
	private void keep(Held held) {
		@Nullable List<String> sounds = held.sounds();
		if (sounds != null && !sounds.isEmpty()) {
			this.plan.sounds(held.elementId(), sounds);
		}
		if (!held.dataset().equals(GraphState.BY_HAND)) {
			this.digest.add(held.dataset(), held.fingerprint());
		}
	}

	/** The graph's elements in the order of their keys, one ahead. */
	private static final class HeldElements {

		private final Iterator<String> lines;

		private @Nullable Held ahead;

		HeldElements(Iterator<String> lines) {
			this.lines = lines;
			advance();
		}

		private void advance() {
			this.ahead = this.lines.hasNext() ? Held.of(this.lines.next()) : null;
		}

		void before(String key, Consumer<Held> consumer) {
			while (this.ahead != null && this.ahead.key().compareTo(key) < 0) {
				consumer.accept(this.ahead);
				advance();
			}
		}

		@Nullable Held take(String key) {
			@Nullable Held taken = this.ahead;
			if (taken == null || !taken.key().equals(key)) {
				return null;
			}
			advance();
			return taken;
		}

		void rest(Consumer<Held> consumer) {
			while (this.ahead != null) {
				consumer.accept(this.ahead);
				advance();
			}
		}

	}

}
