package org.rightsgraph;

import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.rightsgraph.export.ExportFormat;
import org.rightsgraph.graph.Selection;

/** What the audit trail is told of an export. */
final class ExportAudit {

	private ExportAudit() {
	}

	/**
	 * What was written.
	 *
	 * @param sha256 its digest, by which a copy of it that turns up is known
	 */
	record Written(String sha256) {

		Map<String, ?> details() {
			return Map.of("sha256", this.sha256);
		}

	}

	/**
	 * Ids of entities may be made of names: of these, how many. A report or a day tells
	 * what somebody looks into: of these, that there was one.
	 */
	static Map<String, ?> begun(ExportFormat format, Selection selection, @Nullable LocalDate asOf, boolean forPublic) {
		Map<String, Object> details = new TreeMap<>(Map.of("format", format.word(), "public", forPublic));
		note(details, "asOf", asOf != null);
		note(details, "period", selection.period().from() != null || selection.period().to() != null);
		note(details, "report", selection.report() != null);
		if (!selection.types().isEmpty()) {
			details.put("types", selection.types().stream().map(Object::toString).sorted().toList());
		}
		if (!selection.relationships().isEmpty()) {
			details.put("relationships", selection.relationships().stream().map(Object::toString).sorted().toList());
		}
		if (!selection.entities().isEmpty()) {
			details.put("entities", selection.entities().size());
		}
		return details;
	}

	static Written write(OutputFile file, OutputFile.Content content) {
		MessageDigest digest = sha256();
		file.write((out) -> {
			DigestOutputStream digesting = new DigestOutputStream(out, digest);
			content.write(digesting);
			digesting.flush();
		});
		return new Written(HexFormat.of().formatHex(digest.digest()));
	}

	private static void note(Map<String, Object> details, String name, boolean chosen) {
		if (chosen) {
			details.put(name, true);
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
