package org.rightsgraph.importer;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;

import org.rightsgraph.cypher.CypherFiles;
import org.rightsgraph.dataset.SortedLines;

/**
 * Reads what the graph holds, as sorted lines of key, fingerprint, dataset, kind and the
 * database's own id.
 */
final class GraphState {

	/** Stands for the dataset of what somebody added by hand. */
	static final String BY_HAND = "";

	/**
	 * What the names of an entity sound like, see {@link org.rightsgraph.name.Sounds}.
	 */
	static final String SOUNDS = "sounds";

	private static final String CURRENT = "current";

	private final Driver driver;

	private final CypherFiles statements;

	private final Fingerprint fingerprint = new Fingerprint();

	GraphState(Driver driver, CypherFiles statements) {
		this.driver = driver;
		this.statements = statements;
	}

	/**
	 * An element that the graph holds.
	 *
	 * @param sounds what its names sound like, where the graph does not say just that;
	 * null where it does
	 */
	record Held(String key, String fingerprint, String dataset, String kind, String elementId,
			@Nullable List<String> sounds) {

		/**
		 * {@return whether it is found as this version of the program finds it}
		 */
		boolean isCurrent() {
			return this.sounds == null;
		}

		static Held of(String line) {
			String[] fields = line.split("\t", -1);
			return new Held(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5].equals(CURRENT) ? null
					: Arrays.stream(fields[5].split(" ")).filter((sound) -> !sound.isEmpty()).toList());
		}

	}

	/**
	 * Reads every element that an import wrote.
	 * @param progress is told of each
	 */
	void read(SortedLines lines, Progress progress) {
		read((line) -> {
			progress.advance(1);
			lines.add(line);
		});
	}

	/**
	 * Reads every element that an import wrote, in any order.
	 */
	void read(Consumer<String> lines) {
		try (Session session = Sessions.of(this.driver); Transaction transaction = session.beginTransaction()) {
			Relay.run((found) -> transaction.run(this.statements.file("import/state-nodes").text())
				.forEachRemaining(found::accept), (Record found) -> lines.accept(line(node(found), found)));
			Relay.run((found) -> transaction.run(this.statements.file("import/state-edges").text())
				.forEachRemaining(found::accept), (Record found) -> lines.accept(line(edge(found), found)));
		}
	}

	private String line(Element element, Record found) {
		return element.key() + '\t' + this.fingerprint.of(ElementJson.write(element)) + '\t'
				+ element.properties().getOrDefault("dataset", BY_HAND) + '\t' + element.kind() + '\t'
				+ found.get("elementId").asString() + '\t' + newSounds(element, found);
	}

	/** No sound has a blank, nor is it this word: they begin with a mark. */
	private static String newSounds(Element element, Record found) {
		if (!(element instanceof Element.Node node)) {
			return CURRENT;
		}
		List<String> sounds = node.sounds();
		Object held = found.get("properties").get(SOUNDS).asObject();
		return sounds.equals((held != null) ? held : List.of()) ? CURRENT : String.join(" ", sounds);
	}

	private static Element node(Record found) {
		return new Element.Node(Labels.ordered(found.get("labels").asList(Value::asString)), properties(found));
	}

	static Element.Edge edge(Record found) {
		return new Element.Edge(found.get("type").asString(), end(found, "from"), end(found, "to"), properties(found));
	}

	private static Element.End end(Record found, String name) {
		List<String> labels = Labels.ordered(found.get(name + "Labels").asList(Value::asString));
		return new Element.End(labels.isEmpty() ? "" : labels.getLast(), found.get(name).asString(""));
	}

	/** What an element says, without what is derived from it. */
	static SortedMap<String, Object> properties(Record found) {
		SortedMap<String, Object> properties = new TreeMap<>(found.get("properties").asMap());
		properties.remove(SOUNDS);
		return properties;
	}

}
