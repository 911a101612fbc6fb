package org.rightsgraph.asof;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.rightsgraph.cypher.CypherFiles;
import org.rightsgraph.importer.GraphForPublic;
import org.rightsgraph.importer.Pseudonyms;

import org.springframework.data.neo4j.core.Neo4jClient;

/** The whole graph, from which the one for everybody is made. */
class PublicSource {

	private static final String KEY = CypherFiles.ofProgram().file("import/public-key").text();

	private final Driver driver;

	private final Supplier<Pseudonyms> pseudonyms;

	private final @Nullable Path texts;

	PublicSource(Driver driver, Supplier<Pseudonyms> pseudonyms, @Nullable Path texts) {
		this.driver = driver;
		this.pseudonyms = pseudonyms;
		this.texts = texts;
	}

	/**
	 * Which state of the whole graph it is.
	 *
	 * @param generation how often imports have begun or ended to write
	 * @param isWriting whether one is writing, or was broken off
	 * @param isMarking whether that one marks anything
	 * @param entities how many entities are marked
	 * @param persons how many of them are protected people
	 * @param claims how many claims are marked
	 */
	record State(long generation, boolean isWriting, boolean isMarking, long entities, long persons, long claims) {

		/**
		 * {@return whether not everybody may see all of it}
		 */
		boolean isMarked() {
			return this.isMarking || this.entities > 0 || this.claims > 0;
		}

	}

	/**
	 * {@return the state of the whole graph now}
	 */
	State state() {
		return state(StateQuestion.ask(this.driver, KEY, Map.of()));
	}

	/**
	 * {@return the state of the whole graph now}
	 * @param client reads it, in the transaction that it is in
	 */
	State state(Neo4jClient client) {
		return client.query(KEY).fetchAs(State.class).mappedBy((_, found) -> state(found)).one().orElseThrow();
	}

	private static State state(Record found) {
		return new State(found.get("generation").asLong(), found.get("writing").asBoolean(),
				found.get("marking").asBoolean(), found.get("entities").asLong(), found.get("protected").asLong(),
				found.get("claims").asLong());
	}

	/**
	 * {@return the graph for everybody}
	 * @param folder an empty folder, which is deleted with it, also when it fails
	 */
	Past make(Path folder) {
		return Snapshot.of(folder,
				(target) -> new GraphForPublic(this.driver, this.pseudonyms.get(), this.texts, Set.of()).writeTo(target,
						folder));
	}

}
