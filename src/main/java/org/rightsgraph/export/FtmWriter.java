package org.rightsgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.rightsgraph.graph.CitedReport;
import org.rightsgraph.graph.StatedClaim;

/**
 * Entities of FollowTheMoney, one a line: reports as documents, what they speak of as
 * entities, edges as links between these, claims as what a document says about an entity.
 */
final class FtmWriter implements FormatWriter {

	/**
	 * A day, a month or a year: of dates that are not as plain only the ends are told.
	 */
	private static final Pattern PLAIN_DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

	private static final Set<String> GENDERS = Set.of("female", "male", "other");

	private final Json json;

	FtmWriter(OutputStream out) {
		this.json = new Json(out);
	}

	@Override
	public void begin(Head head) throws IOException {
		for (var report : head.reports()) {
			write(document(report));
		}
	}

	private static FtmEntity document(CitedReport report) {
		var published = report.published();
		var document = new FtmEntity(document(report.id()), "Document").named("name", report.title())
			.with("title", report.title())
			.with("fileName", (report.file() != null) ? report.file() : report.id())
			.with("language", language(report.language()))
			.with("summary", (report.period() != null) ? "Covers " + report.period() : null);
		report.publishers().forEach((publisher) -> document.with("publisher", publisher.name()));
		return (published != null && PLAIN_DATE.matcher(published).matches()) ? document.with("publishedAt", published)
				: document;
	}

	private static @Nullable String language(@Nullable String code) {
		try {
			return (code != null) ? Locale.forLanguageTag(code).getISO3Language() : null;
		}
		catch (MissingResourceException _) {
			return null;
		}
	}

	private static String document(String report) {
		return "report." + report;
	}

	@Override
	public void node(ExportNode node) throws IOException {
		var entity = new FtmEntity(node.id(), FtmSchemas.node(node.type())).named("name", node.label());
		node.texts(Columns.NAMES).forEach((name) -> entity.named("alias", name));
		entity.with("keywords", node.type())
			.with("keywords", node.text(Columns.SUBTYPE))
			.with("notes", node.text(Columns.NOTE))
			.with("description", node.text(Columns.DEFINITION))
			.with("summary", node.text(Columns.OUTCOME))
			.with("notes", caveats(node));
		var gender = node.text(Columns.GENDER);
		switch (node.type()) {
			case "Person" -> entity.with("gender", (gender != null && GENDERS.contains(gender)) ? gender : null);
			case "Place" -> entity.with("full", node.label());
			case "Event", "Violation" -> dates(entity, node);
			default -> {
			}
		}
		write(proven(entity, node.support().reports()));
	}

	/**
	 * Nothing where the reports themselves state all of the claims as fact and nobody
	 * denies them.
	 */
	private static List<String> caveats(ExportElement element) {
		var support = element.support();
		var caveats = new ArrayList<String>();
		support.hedges().forEach((hedge) -> caveats.add("Hedged: " + hedge));
		if (!caveats.isEmpty() && support.unhedged() > 0) {
			caveats.add("Without a hedge: %d of %d claims".formatted(support.unhedged(), element.weight()));
		}
		element.texts(Columns.SPEAKERS).forEach((name) -> caveats.add("A claim of it is attributed to " + name));
		element.texts(Columns.DENIED_BY).forEach((name) -> caveats.add("A claim of it is denied by " + name));
		return caveats;
	}

	private static @Nullable String noReport(ExportEdge edge) {
		return StatedBy.of(edge.edge()).map((whose) -> switch (whose) {
			case REPORT -> null;
			case CODER -> "Said by the coder, not by a report";
			case VOCABULARY -> "Said by the vocabulary, not by a report";
		}).orElse(null);
	}

	private static FtmEntity proven(FtmEntity entity, List<String> reports) {
		return entity.with("proof", reports.stream().map(FtmWriter::document).toList());
	}

	private static void dates(FtmEntity entity, ExportElement element) {
		var date = element.text(Columns.DATE);
		if (date != null && PLAIN_DATE.matcher(date).matches()) {
			entity.with("date", date);
			return;
		}
		var span = element.span();
		entity.with("startDate", (span.start() != null) ? span.start().toString() : null)
			.with("endDate", (span.end() != null) ? span.end().toString() : null);
	}

	@Override
	public void edge(ExportEdge edge) throws IOException {
		var link = FtmSchemas.link(edge);
		var entity = new FtmEntity("edge." + edge.id(), link.schema()).with(link.from(), edge.from())
			.with(link.to(), edge.to())
			.with(link.words(), edge.label())
			.with("recordId", edge.id())
			.with("description", edge.text(Columns.DETAIL))
			.with("description", edge.text(Columns.NOTE))
			.with("summary", noReport(edge))
			.with("summary", caveats(edge));
		var degree = edge.text(Columns.DEGREE);
		if (degree != null) {
			entity.with("summary", "Degree: " + degree);
		}
		dates(entity, edge);
		write(proven(entity, edge.support().reports()));
	}

	@Override
	public boolean takesClaims() {
		return true;
	}

	@Override
	public void claim(StatedClaim claim) throws IOException {
		var place = (claim.start() == null) ? "Withheld"
				: "%s, characters %d to %d, SHA-256 %s".formatted(
						(claim.section() != null) ? claim.section() : "Before the first heading", claim.start(),
						claim.end(), claim.sha256());
		for (var about : claim.about()) {
			var suffix = "." + claim.id() + "." + about.id();
			var documentation = new FtmEntity("claim" + suffix, "Documentation")
				.with("document", document(claim.report()))
				.with("entity", about.id())
				.with("role", (claim.hedge() != null) ? claim.hedge() : "stated")
				.with("recordId", claim.id())
				.with("summary", place);
			claim.speakers().forEach((speaker) -> documentation.with("description", "Said by " + speaker.name()));
			claim.deniedBy().forEach((denial) -> documentation.with("description", "Denied by " + denial.name()));
			write(documentation);
			if (!about.names().isEmpty() && FtmSchemas.isActor(about.type())) {
				var mention = new FtmEntity("mention" + suffix, "Mention").with("document", document(claim.report()))
					.with("resolved", about.id());
				about.names().forEach((name) -> mention.named("name", name));
				write(mention);
			}
		}
	}

	private void write(FtmEntity entity) throws IOException {
		this.json.line(entity::write);
	}

	@Override
	public void end() throws IOException {
		this.json.flush();
	}

}
