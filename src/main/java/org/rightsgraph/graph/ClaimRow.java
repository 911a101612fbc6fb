package org.rightsgraph.graph;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.rightsgraph.fact.Passage;

/**
 * A row of the statement that reads claims.
 *
 * @param row the row
 */
record ClaimRow(Record row) {

	ClaimDetails details(ClaimEdges edges, Quotations quotations) {
		var claim = Fields.of(this.row.get("claim"));
		var passage = Fields.of(this.row.get("passage"));
		var report = Fields.of(this.row.get("report"));
		var id = claim.text("id");
		var start = passage.number("start");
		var end = passage.number("end");
		var sha256 = passage.text("sha256");
		var quotation = quotations.resolve(report.text("file"), passage());
		var moved = (quotation instanceof Quotation.Moved elsewhere)
				? new ClaimDetails.Place(elsewhere.start(), elsewhere.end()) : null;
		return new ClaimDetails(id, reportName(report, this.row.get("publishers")), passage.maybe("section"), start,
				end, sha256, Fields.actors(this.row.get("speakers")), denials(), claim.maybe("hedge"),
				claim.maybe("asOf"), claim.maybe("known"), claim.flag("general"), claim.maybe("note"),
				new ClaimDetails.Subject(entities(), edges.of(id), edges.truncated() ? true : null),
				this.row.get("samePassage").asList(Value::asString), quotation.text(), quotation.status(), moved);
	}

	ClaimContext context(Quotations quotations) {
		return quotations.context(Fields.of(this.row.get("claim")).text("id"),
				Fields.of(this.row.get("report")).text("file"), passage());
	}

	private Passage passage() {
		var passage = Fields.of(this.row.get("passage"));
		return new Passage(Fields.of(this.row.get("report")).text("id"),
				Objects.requireNonNullElse(passage.maybe("section"), ""), passage.number("start"),
				passage.number("end"), passage.text("sha256").toLowerCase(Locale.ROOT));
	}

	static ReportName reportName(Fields report, Value publishers) {
		return new ReportName(report.text("id"), report.text("title"), Fields.actors(publishers),
				report.maybe("published"), report.maybe("reliability"));
	}

	private List<Denial> denials() {
		return Denial.all(this.row.get("deniedBy"));
	}

	private List<ClaimDetails.SubjectEntity> entities() {
		return this.row.get("about").asList(ClaimRow::entity);
	}

	static ClaimDetails.SubjectEntity entity(Value about) {
		var node = GraphValues.node(about.get("entity").asNode());
		var id = Objects.requireNonNull(node.id());
		var fields = Fields.of(about);
		return new ClaimDetails.SubjectEntity(id, node.type(), Objects.requireNonNullElse(node.name(), id),
				fields.texts("properties"), fields.texts("names"));
	}

}
