package org.rightsgraph.importer;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/** The ids that things have where those that they have would tell who is hidden. */
final class NewIds {

	private final Hidden hidden;

	private final Pseudonyms pseudonyms;

	NewIds(Hidden hidden, Pseudonyms pseudonyms) {
		this.hidden = hidden;
		this.pseudonyms = pseudonyms;
	}

	String entity(String id) {
		if (this.hidden.isProtected(id)) {
			return ofPerson(this.pseudonyms, id);
		}
		if (this.hidden.isRenamed(id)) {
			return this.pseudonyms.id("person", id);
		}
		return this.hidden.isNeutral(id) ? this.pseudonyms.id("unnamed", id) : id;
	}

	/**
	 * {@return the id of a protected person}
	 */
	static String ofPerson(Pseudonyms pseudonyms, String id) {
		return pseudonyms.id("protected", id);
	}

	String claim(String id) {
		return this.hidden.isWithheld(id) ? this.pseudonyms.id("claim", id) : id;
	}

	String report(String id) {
		return this.hidden.isNeutral(id) ? this.pseudonyms.id("report", id) : id;
	}

	String dataset(String name) {
		return this.hidden.names().finds(Hidden.words(name)) ? this.pseudonyms.id("dataset", name) : name;
	}

	String passage(String id, String dataset) {
		return id.startsWith(dataset + ".") ? dataset(dataset) + id.substring(dataset.length()) : id;
	}

	Element.End end(Element.End end, String dataset) {
		return new Element.End(end.label(), switch (end.label()) {
			case "Claim" -> claim(end.id());
			case "Report" -> report(end.id());
			case "Passage" -> passage(end.id(), dataset);
			default -> entity(end.id());
		});
	}

	/**
	 * {@return the id of an edge: where it was made of the ids of its ends, it is made of
	 * those that they have now}
	 * @param tells whether the edge is one of somebody hidden
	 */
	String edge(Element.Edge edge, Element.Edge now, boolean tells) {
		String id = String.valueOf(edge.properties().get("id"));
		String dataset = String.valueOf(edge.properties().get("dataset"));
		String type = "." + edge.type().toLowerCase(Locale.ROOT).replace('_', '-') + ".";
		String from = edge.from().id();
		String to = edge.to().id();
		String kept = id;
		if (id.equals(from + type + to)) {
			kept = now.from().id() + type + now.to().id();
		}
		else if (id.equals(to + type + from)) {
			kept = now.to().id() + type + now.from().id();
		}
		else if (id.equals(dataset + "." + from + type + to)) {
			kept = dataset(dataset) + "." + now.from().id() + type + now.to().id();
		}
		else if (id.equals(from + ".of")) {
			kept = now.from().id() + ".of";
		}
		boolean named = kept.equals(id) && (tells || this.hidden.names().finds(Hidden.words(id)));
		return named ? this.pseudonyms.id("edge", id) : kept;
	}

	/** Also the claims that an element rests on have new ids. */
	void claims(SortedMap<String, Object> properties) {
		properties.computeIfPresent("claims",
				(_, claims) -> strings(claims).stream().map(this::claim).sorted().toList());
		properties.computeIfPresent(ElementMapper.COLUMN_CLAIMS, (_, marks) -> strings(marks).stream().map((mark) -> {
			int claim = mark.indexOf(':') + 1;
			return mark.substring(0, claim) + claim(mark.substring(claim));
		}).sorted().toList());
	}

	private static List<String> strings(Object list) {
		return (list instanceof List<?> items) ? items.stream().map(String::valueOf).toList() : List.of();
	}

	String shown(String id) {
		return this.pseudonyms.shown("name", id);
	}

	String digits(String id) {
		return this.pseudonyms.digits("file", id);
	}

}
