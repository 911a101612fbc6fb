package org.rightsgraph.importer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.Driver;

import org.rightsgraph.audit.AuditTrail;
import org.rightsgraph.cypher.CypherFiles;

/** What the audit trail is told of imports: datasets, digests and counts. */
final class ImportAudit {

	private ImportAudit() {
	}

	static Map<String, ?> begun(Driver driver, boolean keepGoing) {
		return Map.of("version", AuditTrail.version(), "keepGoing", keepGoing, "before", digests(driver));
	}

	static Map<String, ?> rehearsed() {
		return Map.of("version", AuditTrail.version(), "validateOnly", true);
	}

	/** A name that no dataset has could be anything that somebody typed. */
	static Map<String, ?> begun(Driver driver, String withdrawn) {
		Map<String, String> before = digests(driver);
		Map<String, Object> details = new TreeMap<>(Map.of("version", AuditTrail.version(), "before", before));
		if (before.containsKey(withdrawn)) {
			details.put("dataset", withdrawn);
		}
		return details;
	}

	static Map<String, ?> done(ImportResult result) {
		ImportSummary summary = result.summary();
		Counts total = summary.total();
		return Map.of("written", summary.written(), "after", summary.digests(), "withdrawn", summary.withdrawn(),
				"digest", summary.digest(), "counts",
				Map.of("created", total.created(), "updated", total.updated(), "removed", total.removed(), "unchanged",
						total.unchanged()),
				"errors", summary.errors(), "warnings", summary.warnings(), "rowsLeftOut", summary.rowsLeftOut());
	}

	private static Map<String, String> digests(Driver driver) {
		Map<String, String> digests = new LinkedHashMap<>();
		driver.executableQuery(CypherFiles.ofProgram().file("import/dataset-digests").text())
			.execute()
			.records()
			.forEach((row) -> digests.put(row.get("name").asString(), row.get("digest").asString()));
		return digests;
	}

}
