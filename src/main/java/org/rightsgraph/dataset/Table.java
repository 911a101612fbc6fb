package org.rightsgraph.dataset;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.rightsgraph.fact.Kind;

import static org.rightsgraph.dataset.Column.access;
import static org.rightsgraph.dataset.Column.claims;
import static org.rightsgraph.dataset.Column.date;
import static org.rightsgraph.dataset.Column.dateInferred;
import static org.rightsgraph.dataset.Column.flag;
import static org.rightsgraph.dataset.Column.id;
import static org.rightsgraph.dataset.Column.of;
import static org.rightsgraph.dataset.Column.required;
import static org.rightsgraph.dataset.Column.requiredTerm;
import static org.rightsgraph.dataset.Column.requiredText;
import static org.rightsgraph.dataset.Column.restricted;
import static org.rightsgraph.dataset.Column.term;
import static org.rightsgraph.dataset.Column.text;
import static org.rightsgraph.dataset.ColumnType.reference;
import static org.rightsgraph.dataset.ColumnType.references;

/**
 * The tables of a dataset, in the order in which they are read: vocabularies first, then
 * what they are used in. They follow the HURIDOCS Events Standard Formats.
 */
public enum Table {

	TERMS(null, requiredText("vocabulary"), id(), requiredText("name"), requiredText("definition"),
			requiredText("example")),

	RIGHTS(Kind.RIGHT, id(), requiredText("name"), requiredText("definition"), requiredText("example"), text("iccpr"),
			text("icescr"), text("udhr")),

	ROLES(Kind.ROLE, id(), requiredText("name"), requiredText("definition"), requiredText("example")),

	VIOLATION_KINDS(null, id(), requiredText("name"), requiredText("definition"), requiredText("example"),
			of("rights", references(Kind.RIGHT)), text("huridocs"), text("plover")),

	RELATIONSHIP_KINDS(null, id(), requiredText("name"), required("type", new ColumnType.RelationshipType()),
			required("from", new ColumnType.Kinds()), required("to", new ColumnType.Kinds()), flag("symmetric"),
			requiredText("definition"), requiredText("example")),

	INVOLVEMENT_ROLES(null, id(), requiredText("name"), required("type", new ColumnType.RelationshipType()),
			required("direction", new ColumnType.Choice(Set.of("from-actor", "to-actor"))), requiredText("definition"),
			requiredText("example")),

	REPORTS(Kind.REPORT, id(), requiredText("title"), of("publisher", reference(Kind.ORGANISATION)),
			requiredTerm("kind", "report-kind"), requiredText("file"), required("sha256", new ColumnType.Sha256()),
			requiredText("language"), date("published"), date("obtained"), required("period", new ColumnType.Date()),
			of("derived_from", references(Kind.ORGANISATION)), requiredTerm("reliability", "reliability"), text("note"),
			flag("withheld")),

	CLAIMS(Kind.CLAIM, id(), required("report", reference(Kind.REPORT)), text("section"),
			of("start", new ColumnType.Whole()), of("end", new ColumnType.Whole()),
			of("sha256", new ColumnType.Sha256()), of("speaker", references(Kind.PERSON, actors())),
			of("denied_by", references(Kind.PERSON, actors())), of("denial", reference(Kind.CLAIM)),
			term("hedge", "hedge"), date("as_of"), flag("general"), text("note"), restricted(), flag("withheld")),

	PERSONS(Kind.PERSON, id(), requiredText("name"), term("gender", "gender"), flag("unnamed"), claims(), text("note"),
			access()),

	ORGANISATIONS(Kind.ORGANISATION, id(), requiredText("name"), requiredTerm("kind", "organisation-kind"), claims(),
			text("note"), restricted()),

	GROUPS(Kind.GROUP, id(), requiredText("name"), requiredTerm("kind", "group-kind"),
			of("size", new ColumnType.Count()), claims(), text("note"), restricted()),

	PLACES(Kind.PLACE, id(), requiredText("name"), requiredTerm("kind", "place-kind"), claims(), text("note"),
			restricted()),

	LAWS(Kind.LAW, id(), requiredText("name"), requiredTerm("kind", "law-kind"), date("date"), dateInferred(),
			term("status", "law-status"), claims(), text("note"), restricted()),

	EVENTS(Kind.EVENT, id(), requiredText("name"), requiredTerm("kind", "event-kind"), date("date"), dateInferred(),
			of("places", references(Kind.PLACE)), of("part_of", references(Kind.EVENT)),
			of("laws", references(Kind.LAW)), flag("general"), claims(), text("note"), restricted()),

	VIOLATIONS(Kind.VIOLATION, id(), requiredText("name"), requiredTerm("kind", "violation-kind"), date("date"),
			dateInferred(), of("places", references(Kind.PLACE)), of("part_of", references(Kind.EVENT, Kind.VIOLATION)),
			of("laws", references(Kind.LAW)), of("rights", references(Kind.RIGHT)),
			of("sentence", new ColumnType.Duration()), term("sentence_kind", "sentence-kind"),
			of("served", new ColumnType.Duration()), text("outcome"), flag("general"), claims(), text("note"),
			restricted()),

	LISTS(Kind.LIST, id(), requiredText("name"), requiredTerm("kind", "list-kind"), of("size", new ColumnType.Count()),
			date("date"), dateInferred(), claims(), text("note"), restricted()),

	STATISTICS(Kind.STATISTIC, id(), requiredText("name"), required("about", new ColumnType.References(entities())),
			requiredTerm("measure", "measure"), text("population"), requiredText("unit"),
			required("value", new ColumnType.Count()), date("period"), claims(), text("note"), restricted()),

	INVOLVEMENTS(Kind.EDGE, id(), required("actor", reference(Kind.PERSON, actors())),
			requiredTerm("role", "involvement-role"), required("in", reference(Kind.EVENT, Kind.VIOLATION)),
			term("degree", "degree"), of("age", new ColumnType.Whole()), date("date"), dateInferred(), claims(),
			text("note")),

	RELATIONSHIPS(Kind.EDGE, id(), required("from", new ColumnType.Reference(entities())),
			requiredTerm("kind", "relationship-kind"), required("to", new ColumnType.Reference(entities())),
			text("detail"), date("date"), dateInferred(), claims(), text("note")),

	NAMES(Kind.EDGE, id(), required("entity", new ColumnType.Reference(entities())), requiredText("name"),
			requiredTerm("kind", "name-kind"), claims(), text("note")),

	JUDGEMENTS(Kind.EDGE, id(), required("left", new ColumnType.Reference(entities())),
			required("right", new ColumnType.Reference(entities())), requiredTerm("judgement", "judgement"),
			requiredText("judge"), required("decided", new ColumnType.Date()), claims(), text("note"));

	private final @Nullable Kind kind;

	private final List<Column> columns;

	Table(@Nullable Kind kind, Column... columns) {
		this.kind = kind;
		this.columns = List.of(columns);
	}

	/**
	 * {@return what kind of thing a row names by its id, absent where that id is known in
	 * its vocabulary only}
	 */
	public Optional<Kind> kind() {
		return Optional.ofNullable(this.kind);
	}

	/**
	 * {@return the columns in their usual order}
	 */
	public List<Column> columns() {
		return this.columns;
	}

	/**
	 * {@return the table's name, as in the descriptor}
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Optional<Table> ofWord(String word) {
		return Arrays.stream(values()).filter((table) -> table.word().equals(word)).findFirst();
	}

	/**
	 * {@return the column of that name}
	 */
	public Optional<Column> column(String name) {
		return this.columns.stream().filter((column) -> column.name().equals(name)).findFirst();
	}

	private static Kind[] actors() {
		return new Kind[] { Kind.ORGANISATION, Kind.GROUP };
	}

	private static Set<Kind> entities() {
		EnumSet<Kind> kinds = EnumSet.allOf(Kind.class);
		kinds.removeIf((kind) -> !kind.isEntity());
		return kinds;
	}

}
