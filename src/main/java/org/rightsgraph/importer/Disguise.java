package org.rightsgraph.importer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Takes from elements what would tell who is hidden. Of a protected person a pseudonym is
 * left, of what is done to them its kind, date and place; no text of either, and in no
 * other text a name.
 */
final class Disguise {

	private static final String WITHHELD = "Withheld";

	/** Words of vocabularies, dates, figures and digests, which are nobody's names. */
	private static final Set<String> CLOSED = Set.of("kind", "role", "degree", "hedge", "gender", "status", "measure",
			"dateInferred", "sentenceKind", "judgement", "reliability", "basis", "vocabulary", "term", "properties",
			"rights", "type", "direction", "from", "to", "sha256", "date", "period", "published", "obtained", "asOf",
			"decided", "value", "size", "sentence", "served");

	/** What of a person is left. */
	private static final Set<String> OF_PERSON = Set.of("id", "dataset", "gender", "claims", "columnClaims", "known");

	/** Free text, of which nothing is left where it may be on somebody hidden. */
	private static final Set<String> FREE = Set.of("note", "detail", "outcome", "population", "names");

	/** What no table may leave empty. */
	private static final Set<String> REQUIRED = Set.of("name", "title", "unit", "definition", "example", "judge",
			"language");

	private final Hidden hidden;

	private final NewIds ids;

	Disguise(Hidden hidden, NewIds ids) {
		this.hidden = hidden;
		this.ids = ids;
	}

	Element.Node node(Element.Node node) {
		String id = String.valueOf(node.properties().get("id"));
		SortedMap<String, Object> properties = new TreeMap<>(node.properties());
		properties.remove("access");
		switch (node.labels().contains("Entity") ? "Entity" : node.labels().getLast()) {
			case "Entity" -> entity(node, id, properties);
			case "Report" -> report(id, properties);
			case "Claim" -> claim(id, properties);
			case "Passage" -> properties.put("id", this.ids.passage(id, String.valueOf(properties.get("dataset"))));
			default -> {
			}
		}
		// What an unnamed person is called describes them, by others perhaps.
		boolean isNamed = node.labels().contains("Person") && !Boolean.TRUE.equals(properties.get("unnamed"));
		finish(properties, isNamed ? Set.of("id", "name", "names") : Set.of("id"));
		return new Element.Node(node.labels(), properties);
	}

	private void entity(Element.Node node, String id, SortedMap<String, Object> properties) {
		properties.put("id", this.ids.entity(id));
		if (this.hidden.isProtected(id)) {
			properties.keySet().retainAll(OF_PERSON);
			properties.put("name", "Protected person " + this.ids.shown(id));
		}
		else if (this.hidden.isNeutral(id)) {
			properties.keySet().removeAll(FREE);
			properties.put("name", kind(node) + " " + this.ids.shown(id));
		}
		else if (this.hidden.isNear(id)) {
			properties.remove("note");
		}
	}

	private static String kind(Element.Node node) {
		Object kind = node.properties().getOrDefault("kind", node.kind().toLowerCase(Locale.ROOT));
		String words = kind.toString().replace('-', ' ');
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

	/** What stands around a passage may be what is withheld, in whichever report. */
	private void report(String id, SortedMap<String, Object> properties) {
		properties.put("id", this.ids.report(id));
		properties.put("withheld", true);
		if (this.hidden.isNeutral(id)) {
			properties.remove("note");
			properties.put("title", "Report " + this.ids.shown(id));
			properties.put("file", "withheld-" + this.ids.shown(id) + ".txt");
			properties.put("sha256", this.ids.digits(id));
		}
	}

	private void claim(String id, SortedMap<String, Object> properties) {
		properties.put("id", this.ids.claim(id));
		if (this.hidden.isWithheld(id)) {
			properties.put("withheld", true);
			properties.remove("note");
		}
	}

	Element.Edge edge(Element.Edge edge) {
		String dataset = String.valueOf(edge.properties().get("dataset"));
		boolean tells = tells(edge.from()) || tells(edge.to());
		SortedMap<String, Object> properties = new TreeMap<>(edge.properties());
		properties.remove("access");
		if (tells) {
			properties.keySet().removeAll(FREE);
		}
		Element.Edge now = new Element.Edge(edge.type(), this.ids.end(edge.from(), dataset),
				this.ids.end(edge.to(), dataset), properties);
		properties.put("id", this.ids.edge(edge, now, tells));
		// A name of somebody public stands on what says so of them.
		finish(properties, Set.of("id"));
		return new Element.Edge(edge.type(), now.from(), now.to(), properties);
	}

	private boolean tells(Element.End end) {
		return this.hidden.isProtected(end.id()) || this.hidden.isNeutral(end.id());
	}

	private void finish(SortedMap<String, Object> properties, Set<String> done) {
		this.ids.claims(properties);
		properties.computeIfPresent("dataset", (_, name) -> this.ids.dataset(name.toString()));
		for (Map.Entry<String, Object> property : Map.copyOf(properties).entrySet()) {
			String name = property.getKey();
			if (done.contains(name) || CLOSED.contains(name) || name.equals("dataset") || name.equals("claims")
					|| name.equals(ElementMapper.COLUMN_CLAIMS)) {
				continue;
			}
			@Nullable Object told = told(name, property.getValue());
			if (told == null) {
				properties.remove(name);
			}
			else {
				properties.put(name, told);
			}
		}
	}

	private @Nullable Object told(String property, Object value) {
		return switch (value) {
			case String text when this.hidden.names().finds(text) -> REQUIRED.contains(property) ? WITHHELD : null;
			case List<?> texts -> {
				List<String> told = texts.stream()
					.map(String::valueOf)
					.filter((text) -> !this.hidden.names().finds(text))
					.toList();
				// An empty list would be a property without content.
				yield told.isEmpty() ? null : told;
			}
			default -> value;
		};
	}

}
