package org.rightsgraph.export;

import java.util.List;
import java.util.stream.Stream;

import tools.jackson.core.JsonGenerator;

/** Says what the names in our JSON-LD mean. It stands in the file: nothing is fetched. */
final class JsonLdContext {

	private static final String TERMS = "urn:rights-graph:term:";

	private static final List<String> IRIS = List.of("prov:wasDerivedFrom", "prov:wasAttributedTo", "rdf:subject",
			"rdf:object");

	private JsonLdContext() {
	}

	static void write(JsonGenerator json) {
		json.writeObjectPropertyStart("@context");
		json.writeStringProperty("@vocab", TERMS);
		json.writeStringProperty("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
		json.writeStringProperty("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
		json.writeStringProperty("xsd", "http://www.w3.org/2001/XMLSchema#");
		json.writeStringProperty("dcterms", "http://purl.org/dc/terms/");
		json.writeStringProperty("prov", "http://www.w3.org/ns/prov#");
		json.writeStringProperty("oa", "http://www.w3.org/ns/oa#");
		json.writeStringProperty("label", "rdfs:label");
		json.writeStringProperty("description", "dcterms:description");
		json.writeStringProperty("title", "dcterms:title");
		IRIS.forEach((iri) -> term(json, iri.substring(iri.indexOf(':') + 1), iri, "@id"));
		term(json, "predicate", "rdf:predicate", "@vocab");
		term(json, "speakers", TERMS + "speakers", "@id");
		term(json, "deniedBy", TERMS + "deniedBy", "@id");
		term(json, "body", "oa:hasBody", "@id");
		term(json, "target", "oa:hasTarget", "@id");
		term(json, "source", "oa:hasSource", "@id");
		term(json, "selector", "oa:hasSelector", "@id");
		term(json, "start", "oa:start", "xsd:nonNegativeInteger");
		term(json, "end", "oa:end", "xsd:nonNegativeInteger");
		Stream.of(Columns.NODE, Columns.EDGE)
			.flatMap(List::stream)
			.filter((column) -> column.type() == ColumnType.DAY)
			.map(Column::name)
			.distinct()
			.forEach((name) -> term(json, name, TERMS + name, "xsd:date"));
		json.writeEndObject();
	}

	private static void term(JsonGenerator json, String name, String iri, String type) {
		json.writeObjectPropertyStart(name);
		json.writeStringProperty("@id", iri);
		json.writeStringProperty("@type", type);
		json.writeEndObject();
	}

}
