package org.rightsgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.rightsgraph.graph.ActorName;
import org.rightsgraph.graph.CitedReport;
import org.rightsgraph.graph.StatedClaim;
import tools.jackson.core.JsonGenerator;

/**
 * JSON-LD with all claims: PROV-O says what rests on which claim and report, Web
 * Annotation where in the report that stands. An edge is a statement about its ends
 * (rdf:Statement), never a triple between them: that would assert what is only claimed.
 */
final class JsonLdWriter implements FormatWriter {

	private static final String ENTITY = "entity";

	private static final String CLAIM = "claim";

	private static final String REPORT = "report";

	private final Json json;

	JsonLdWriter(OutputStream out) {
		this.json = new Json(out);
	}

	@Override
	public void begin(Head head) throws IOException {
		this.json.write((json) -> {
			json.writeStartObject();
			JsonLdContext.write(json);
			json.writeArrayPropertyStart("@graph");
		});
		this.json.item((json) -> {
			json.writeStringProperty("@id", "urn:rights-graph:export");
			types(json, "prov:Collection");
			json.writeStringProperty("label", head.title());
			json.writeStringProperty("description", head.description());
			json.writeBooleanProperty("truncated", head.truncated());
		});
		for (var report : head.reports()) {
			this.json.item((json) -> report(json, report));
		}
	}

	private static void report(JsonGenerator json, CitedReport report) {
		json.writeStringProperty("@id", iri(REPORT, report.id()));
		types(json, "prov:Entity", "Report");
		Json.text(json, "title", report.title());
		Json.text(json, "published", report.published());
		Json.text(json, "period", report.period());
		Json.text(json, "language", report.language());
		Json.text(json, "reliability", report.reliability());
		Json.text(json, "file", report.file());
		Json.text(json, "sha256", report.sha256());
		actors(json, "wasAttributedTo", report.publishers());
	}

	@Override
	public void node(ExportNode node) throws IOException {
		this.json.item((json) -> {
			json.writeStringProperty("@id", iri(ENTITY, node.id()));
			var types = new ArrayList<>(List.of("prov:Entity"));
			if (node.labels().contains("Actor")) {
				types.add("prov:Agent");
			}
			types.addAll(node.labels());
			types(json, types.toArray(String[]::new));
			described(json, node);
		});
	}

	@Override
	public void edge(ExportEdge edge) throws IOException {
		this.json.item((json) -> {
			json.writeStringProperty("@id", iri("edge", edge.id()));
			types(json, "prov:Entity", "rdf:Statement");
			json.writeStringProperty("subject", iri(ENTITY, edge.from()));
			json.writeStringProperty("predicate", edge.type());
			json.writeStringProperty("object", iri(ENTITY, edge.to()));
			described(json, edge);
		});
	}

	private static void described(JsonGenerator json, ExportElement element) {
		json.writeStringProperty("label", element.label());
		for (var cell : element.cells()) {
			if (cell.column() == Columns.CLAIMS) {
				iris(json, "wasDerivedFrom", CLAIM, element.texts(Columns.CLAIMS));
			}
			else if (cell.column() == Columns.SPEAKERS) {
				actors(json, "speakers", element.support().speakers());
			}
			else if (cell.column() == Columns.DENIED_BY) {
				actors(json, "deniedBy", element.support().deniedBy());
			}
			else if (cell.column() != Columns.TYPE) {
				json.writeName(cell.column().name());
				Json.value(json, cell.value());
			}
		}
	}

	@Override
	public boolean takesClaims() {
		return true;
	}

	@Override
	public void claim(StatedClaim claim) throws IOException {
		this.json.item((json) -> {
			json.writeStringProperty("@id", iri(CLAIM, claim.id()));
			types(json, "prov:Entity", "oa:Annotation", "Claim");
			json.writeStringProperty("wasDerivedFrom", iri(REPORT, claim.report()));
			actors(json, "wasAttributedTo", claim.speakers());
			iris(json, "deniedBy", ENTITY, claim.deniedBy().stream().map((denial) -> denial.id()).toList());
			Json.text(json, "hedge", claim.hedge());
			Json.text(json, "asOf", claim.asOf());
			Json.text(json, "known", claim.known());
			iris(json, "body", ENTITY, claim.about().stream().map((about) -> about.id()).toList());
			object(json, "target", "oa:SpecificResource", (target) -> {
				target.writeStringProperty("source", iri(REPORT, claim.report()));
				var start = claim.start();
				var end = claim.end();
				if (start != null && end != null) {
					object(target, "selector", "oa:TextPositionSelector", (selector) -> {
						selector.writeNumberProperty("start", start);
						selector.writeNumberProperty("end", end);
					});
				}
				Json.text(target, "section", claim.section());
				Json.text(target, "sha256", claim.sha256());
			});
		});
	}

	private static void object(JsonGenerator json, String name, String type, Consumer<JsonGenerator> members) {
		json.writeObjectPropertyStart(name);
		json.writeStringProperty("@type", type);
		members.accept(json);
		json.writeEndObject();
	}

	private static void types(JsonGenerator json, String... types) {
		Json.texts(json, "@type", List.of(types));
	}

	private static void actors(JsonGenerator json, String name, List<ActorName> actors) {
		iris(json, name, ENTITY, actors.stream().map(ActorName::id).toList());
	}

	private static void iris(JsonGenerator json, String name, String kind, List<String> ids) {
		Json.texts(json, name, ids.stream().map((id) -> iri(kind, id)).toList());
	}

	private static String iri(String kind, String id) {
		return "urn:rights-graph:" + kind + ":"
				+ URLEncoder.encode(Texts.well(id), StandardCharsets.UTF_8).replace("+", "%20");
	}

	@Override
	public void end() throws IOException {
		this.json.write((json) -> {
			json.writeEndArray();
			json.writeEndObject();
		});
		this.json.flush();
	}

}
