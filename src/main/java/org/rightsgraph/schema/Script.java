package org.rightsgraph.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rightsgraph.cypher.CypherFile;

/**
 * A script of the schema.
 *
 * @param version its place in the order
 * @param file its file name
 * @param checksum SHA-256 of its text, whatever the line ends of the checkout
 * @param statements what it runs, each harmless when it is run again
 */
record Script(int version, String file, String checksum, List<String> statements) {

	private static final Pattern NAME = Pattern.compile("V(\\d{1,9})__\\w+");

	Script {
		statements = List.copyOf(statements);
	}

	static Script of(CypherFile file) {
		Matcher name = NAME.matcher(file.name());
		if (!name.matches()) {
			throw new SchemaException(List
				.of("%s: a script of the schema is named like V0010__Identifiers.cypher: a number, then what it does."
					.formatted(file.fileName())));
		}
		return new Script(Integer.parseInt(name.group(1)), file.fileName(), checksum(file.text()), file.statements());
	}

	private static String checksum(String text) {
		try {
			byte[] bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
