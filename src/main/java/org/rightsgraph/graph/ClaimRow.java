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
		boolean withheld = isWithheld(claim);
		var quotation = withheld ? new Quotation.Withheld() : quotations.resolve(report.text("file"), passage());
		var moved = (quotation instanceof Quotation.Moved elsewhere)
				? new ClaimDetails.Place(elsewhere.start(), elsewhere.end()) : null;
		return new ClaimDetails(id, reportName(report, this.row.get("publishers")), passage.maybe("section"),
				withheld ? null : passage.number("start"), withheld ? null : passage.number("end"),
				withheld ? null : passage.text("sha256"), withheld ? true : null,
				Fields.actors(this.row.get("speakers")), denials(), claim.maybe("hedge"), claim.maybe("asOf"),
				claim.maybe("known"), claim.flag("general"), claim.maybe("note"),
				new ClaimDetails.Subject(entities(), edges.of(id), edges.truncated() ? true : null),
				this.row.get("samePassage").asList(Value::asString), quotation.text(), quotation.status(), moved);
	}

	ClaimContext context(Quotations quotations) {
		var claim = Fields.of(this.row.get("claim"));
		var report = Fields.of(this.row.get("report"));
		if (isWithheld(claim)) {
			return new ClaimContext(claim.text("id"), null, null, null, new Quotation.Withheld().status());
		}
		var context = quotations.context(claim.text("id"), report.text("file"), passage());
		// What stands around it may be what is withheld.
		return Boolean.TRUE.equals(report.flag("withheld"))
				? new ClaimContext(context.id(), null, context.quotation(), null, context.quotationStatus()) : context;
	}

	/**
	 * {@return whether only the report is told in which the passage stands}
	 * @param claim the claim
	 */
	static boolean isWithheld(Fields claim) {
		return Boolean.TRUE.equals(claim.flag("withheld"));
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
