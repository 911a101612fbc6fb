package org.rightsgraph.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.rightsgraph.graph.ActorName;
import org.rightsgraph.graph.Support;

import static org.rightsgraph.export.ColumnType.DAY;
import static org.rightsgraph.export.ColumnType.DECIMAL;
import static org.rightsgraph.export.ColumnType.TEXT;
import static org.rightsgraph.export.ColumnType.TEXTS;
import static org.rightsgraph.export.ColumnType.TRUTH;
import static org.rightsgraph.export.ColumnType.WHOLE;

/**
 * All that is exported of nodes and edges beside their ids, labels and ends. Formats
 * declare their columns before the first value, so the list is fixed.
 */
final class Columns {

	/** What it is: {@code Person}, {@code VICTIM_OF}. */
	static final Column TYPE = Column.made("type", TEXT);

	/** The titles of the reports that say so. */
	static final Column REPORTS = Column.made("reports", TEXTS);

	/** The ids of these, in the same order. */
	static final Column REPORT_IDS = Column.made("reportIds", TEXTS);

	/** How the claims are hedged. */
	static final Column HEDGES = Column.made("hedges", TEXTS);

	/** How many claims are not hedged. */
	static final Column UNHEDGED = Column.made("unhedged", WHOLE);

	/** The names of those to whom any of the claims is attributed. */
	static final Column SPEAKERS = Column.made("speakers", TEXTS);

	/** The names of who denies any of the claims. */
	static final Column DENIED_BY = Column.made("deniedBy", TEXTS);

	/** How many claims there are. */
	static final Column WEIGHT = Column.made("weight", WHOLE);

	/** Who says that there is this edge. */
	static final Column STATED_BY = Column.made("statedBy", TEXT);

	static final Column CLAIMS = Column.made("claims", TEXTS);

	static final Column SUBTYPE = new Column("subtype", "kind", TEXT);

	static final Column NAMES = Column.of("names", TEXTS);

	static final Column DATE = Column.of("date", TEXT);

	static final Column EARLIEST = Column.of("earliest", DAY);

	static final Column LATEST = Column.of("latest", DAY);

	static final Column NOTE = Column.of("note", TEXT);

	static final Column DEFINITION = Column.of("definition", TEXT);

	static final Column GENDER = Column.of("gender", TEXT);

	static final Column DETAIL = Column.of("detail", TEXT);

	static final Column ROLE = Column.of("role", TEXT);

	static final Column DEGREE = Column.of("degree", TEXT);

	static final Column JUDGEMENT = Column.of("judgement", TEXT);

	static final Column OUTCOME = Column.of("outcome", TEXT);

	private static final List<Column> FIRST = List.of(TYPE, SUBTYPE);

	private static final List<Column> LAST = List.of(DATE, EARLIEST, LATEST, Column.of("dateInferred", TEXT),
			Column.of("known", DAY), WEIGHT, REPORTS, REPORT_IDS, HEDGES, UNHEDGED, SPEAKERS, DENIED_BY, CLAIMS,
			Column.of("columnClaims", TEXTS), Column.of("general", TRUTH), NOTE);

	/** Of nodes. */
	static final List<Column> NODE = columns(NAMES, GENDER, Column.of("unnamed", TRUTH), Column.of("status", TEXT),
			// In Gephi and others, "size" is how large a node is drawn.
			new Column("sizeStated", "size", TEXT), Column.of("sizeMin", DECIMAL), Column.of("sizeMax", DECIMAL),
			Column.of("sentence", TEXT), Column.of("sentenceKind", TEXT), Column.of("sentenceDaysMin", DECIMAL),
			Column.of("sentenceDaysMax", DECIMAL), Column.of("served", TEXT), Column.of("servedDaysMin", DECIMAL),
			Column.of("servedDaysMax", DECIMAL), OUTCOME, Column.of("measure", TEXT), Column.of("population", TEXT),
			Column.of("unit", TEXT),
			// In Cytoscape's JSON, networkx takes "value" for an id.
			new Column("figure", "value", TEXT), new Column("figureMin", "valueMin", DECIMAL),
			new Column("figureMax", "valueMax", DECIMAL), Column.of("period", TEXT), DEFINITION,
			Column.of("example", TEXT), Column.of("iccpr", TEXT), Column.of("icescr", TEXT), Column.of("udhr", TEXT));

	/** Of edges. */
	static final List<Column> EDGE = columns(DETAIL, ROLE, DEGREE, Column.of("age", WHOLE), Column.of("basis", TEXT),
			STATED_BY, JUDGEMENT, Column.of("judge", TEXT), Column.of("decided", TEXT));

	private Columns() {
	}

	/**
	 * {@return the values of the columns that come from no property}
	 * @param type what it is
	 * @param claims the ids of the claims it rests on
	 * @param support what these say for it
	 * @param reports the titles of the reports that make them
	 */
	static Map<Column, Object> made(String type, List<String> claims, Support support, List<String> reports) {
		return Map.of(TYPE, type, WEIGHT, (long) claims.size(), CLAIMS, claims, REPORTS, reports, REPORT_IDS,
				support.reports(), HEDGES, support.hedges(), UNHEDGED, support.unhedged(), SPEAKERS,
				names(support.speakers()), DENIED_BY, names(support.deniedBy()));
	}

	/** Only who was added by hand has no name. */
	private static List<String> names(List<ActorName> actors) {
		return actors.stream().map((actor) -> actor.name().isEmpty() ? actor.id() : actor.name()).distinct().toList();
	}

	private static List<Column> columns(Column... own) {
		return Stream.of(FIRST.stream(), Stream.of(own), LAST.stream()).flatMap((columns) -> columns).toList();
	}

}
