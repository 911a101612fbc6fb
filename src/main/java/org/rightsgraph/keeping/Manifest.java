package org.rightsgraph.keeping;

import java.util.Map;

/**
 * What a backup holds.
 *
 * @param format how it is laid out
 * @param created when it was made, in UTC
 * @param version the version of the program that made it
 * @param digest the digest of the graph's content
 * @param digests the digest of each dataset
 * @param parts SHA-256 of each file in it
 */
public record Manifest(int format, String created, String version, String digest, Map<String, String> digests,
		Map<String, String> parts) {

	/** The one that this version of the program writes, and the newest that it reads. */
	static final int FORMAT = 1;

}
