package org.rightsgraph.importer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.neo4j.driver.Record;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

import org.rightsgraph.cypher.CypherFiles;
import org.rightsgraph.name.NameScan;

/**
 * What of a graph not everybody may see: what is marked, who else is the same person, and
 * what is so near to them that it would tell.
 */
final class Hidden {

	private static final String PROTECTED = "protected";

	private final CypherFiles statements = CypherFiles.ofProgram();

	private final NameScan names = new NameScan();

	/** Nobody sees that there is such a thing. */
	private final Set<String> restricted = new HashSet<>();

	/** People who have pseudonyms. */
	private final Set<String> persons = new HashSet<>();

	/** What is done to them, or by them, or is named after them: it has no name. */
	private final Set<String> neutral = new HashSet<>();

	/** What else they have to do with: a remark on it may be one on them. */
	private final Set<String> near = new HashSet<>();

	/** People whose ids would tell, but not their names. */
	private final Set<String> renamed = new HashSet<>();

	private final Set<String> goneClaims = new HashSet<>();

	/** Those that stay, but do not tell where they stand. */
	private final Set<String> withheldClaims = new HashSet<>();

	/** The people who are treated as if they were restricted. */
	private final Predicate<String> leftOut;

	private Hidden(Predicate<String> leftOut) {
		this.leftOut = leftOut;
	}

	/**
	 * {@return what of a graph is hidden}
	 * @param reading reads the graph
	 * @param leftOut tells the ids of people who are treated as if they were restricted
	 */
	static Hidden of(Transaction reading, Predicate<String> leftOut) {
		Hidden hidden = new Hidden(leftOut);
		hidden.marks(reading);
		do {
			hidden.samePersons(reading);
			hidden.markedEdges(reading);
		}
		while (hidden.hideWhatIsLeftOfNothing(reading));
		hidden.namedAfterThem(reading);
		hidden.claimsOfNeutral(reading);
		return hidden;
	}

	private void marks(Transaction reading) {
		reading.run(this.statements.file("import/public-marks").text()).forEachRemaining((found) -> {
			String id = found.get("id").asString("");
			List<String> labels = found.get("labels").asList(Value::asString);
			if (!labels.contains("Entity")) {
				this.goneClaims.add(id);
				return;
			}
			// Whatever is no known mark hides most.
			boolean pseudonym = labels.contains("Person") && found.get("access").asObject().equals(PROTECTED)
					&& !this.leftOut.test(id);
			(pseudonym ? this.persons : this.restricted).add(id);
			addNames(found);
		});
	}

	private void addNames(Record found) {
		boolean wordByWord = found.get("labels").asList(Value::asString).contains("Person")
				&& !found.get("unnamed").asBoolean();
		this.names.addWhole(words(found.get("id").asString("")));
		names(found).forEach(wordByWord ? this.names::addWords : this.names::addWhole);
	}

	private static List<String> names(MapAccessor found) {
		List<String> names = new ArrayList<>();
		for (String property : List.of("name", "names")) {
			switch (found.get(property).asObject()) {
				case null -> {
				}
				case List<?> several -> several.forEach((name) -> names.add(String.valueOf(name)));
				case Object one -> names.add(one.toString());
			}
		}
		return names;
	}

	/** The same person may have another row, in another dataset, which nobody marked. */
	private void samePersons(Transaction reading) {
		List<Record> all = reading.run(this.statements.file("import/public-persons").text()).list();
		boolean found = true;
		while (found) {
			found = false;
			for (Record person : all) {
				String id = person.get("id").asString();
				List<String> same = person.get("same").asList(Value::asString);
				if (!isMarked(id) && (same.stream().anyMatch(this::isMarked)
						|| names(person).stream().anyMatch(this.names::findsPerson))) {
					boolean leftOut = same.stream().anyMatch(this::isRestricted) || this.leftOut.test(id);
					(leftOut ? this.restricted : this.persons).add(id);
					addNames(person);
					found = true;
				}
			}
		}
	}

	private void markedEdges(Transaction reading) {
		Set<String> aboutOthers = new HashSet<>();
		Set<String> aboutRestricted = new HashSet<>();
		reading.run(this.statements.file("import/state-edges").text()).forEachRemaining((found) -> {
			Element.Edge edge = GraphState.edge(found);
			if (edge.type().equals("ABOUT")) {
				(isRestricted(edge.to().id()) ? aboutRestricted : aboutOthers).add(edge.from().id());
			}
			boolean fromMarked = isMarked(edge.from().id());
			if (fromMarked || isMarked(edge.to().id())) {
				edge(edge, fromMarked ? edge.to().id() : edge.from().id(),
						found.get(fromMarked ? "toLabels" : "fromLabels").asList(Value::asString));
			}
		});
		aboutRestricted.stream().filter((claim) -> !aboutOthers.contains(claim)).forEach(this.goneClaims::add);
	}

	/**
	 * {@return whether there was anything}
	 */
	private boolean hideWhatIsLeftOfNothing(Transaction reading) {
		List<Record> found = reading
			.run(this.statements.file("import/public-only").text(),
					Map.<String, Object>of("gone", List.copyOf(this.goneClaims)))
			.list((one) -> one)
			.stream()
			.filter((one) -> !isRestricted(one.get("id").asString()))
			.toList();
		found.forEach((one) -> {
			this.restricted.add(one.get("id").asString());
			addNames(one);
		});
		return !found.isEmpty();
	}

	private void namedAfterThem(Transaction reading) {
		reading.run(this.statements.file("import/public-nodes").text()).forEachRemaining((found) -> {
			List<String> labels = found.get("labels").asList(Value::asString);
			String id = found.get("properties").get("id").asString();
			List<String> named = new ArrayList<>(names(found.get("properties")));
			if (labels.contains("Person")) {
				boolean isUnnamed = found.get("properties").get("unnamed").asBoolean(false);
				if (isUnnamed ? this.names.finds(words(id)) : this.names.findsBeside(words(id), named)) {
					this.renamed.add(id);
				}
				return;
			}
			named.add(words(id));
			for (String property : List.of("title", "file")) {
				named.add(words(found.get("properties").get(property).asString("")));
			}
			if (!labels.contains("Term") && named.stream().anyMatch(this.names::finds)) {
				this.neutral.add(id);
			}
		});
	}

	/** What is said of what was done to them is said of them. */
	private void claimsOfNeutral(Transaction reading) {
		reading.run(this.statements.file("import/state-edges").text()).forEachRemaining((found) -> {
			Element.Edge edge = GraphState.edge(found);
			if (isNeutral(edge.from().id()) || isNeutral(edge.to().id())) {
				this.withheldClaims.addAll(claims(edge));
				if (edge.type().equals("ABOUT")) {
					this.withheldClaims.add(edge.from().id());
				}
			}
		});
	}

	/** The words of what may be written without blanks. */
	static String words(String id) {
		return id.replaceAll("[-_./]", " ");
	}

	/** An edge of which at least one end is marked. */
	private void edge(Element.Edge edge, String other, List<String> labelsOfOther) {
		boolean restricted = isRestricted(edge.from().id());
		switch (edge.type()) {
			case "ABOUT" -> this.withheldClaims.add(edge.from().id());
			case "ASSERTS" -> (restricted ? this.goneClaims : this.withheldClaims).add(edge.to().id());
			case "DENIES" -> {
				this.withheldClaims.add(edge.to().id());
				(restricted ? this.goneClaims : this.withheldClaims).addAll(claims(edge));
			}
			default -> {
				this.withheldClaims.addAll(claims(edge));
				(labelsOfOther.contains("Violation") ? this.neutral : this.near).add(other);
			}
		}
	}

	private static List<String> claims(Element.Edge edge) {
		return (edge.properties().get("claims") instanceof List<?> claims)
				? claims.stream().map(String::valueOf).toList() : List.of();
	}

	/** Withholds the places of claims. */
	void withhold(String claim) {
		this.withheldClaims.add(claim);
	}

	private boolean isMarked(String id) {
		return isProtected(id) || isRestricted(id);
	}

	boolean isProtected(String entity) {
		return this.persons.contains(entity);
	}

	boolean isRestricted(String entity) {
		return this.restricted.contains(entity);
	}

	boolean isNeutral(String id) {
		return this.neutral.contains(id);
	}

	boolean isRenamed(String person) {
		return this.renamed.contains(person);
	}

	boolean isNear(String entity) {
		return this.near.contains(entity);
	}

	Set<String> goneClaims() {
		return this.goneClaims;
	}

	boolean isGone(String claim) {
		return this.goneClaims.contains(claim);
	}

	boolean isWithheld(String claim) {
		return this.withheldClaims.contains(claim);
	}

	NameScan names() {
		return this.names;
	}

}
