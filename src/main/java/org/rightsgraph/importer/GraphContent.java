package org.rightsgraph.importer;

import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.Driver;

import org.rightsgraph.cypher.CypherFiles;

/**
 * What a graph says, as digests that are computed from the graph itself: an import of the
 * same datasets comes to the same.
 *
 * @param digest the digest of all datasets together
 * @param digests the digest of each dataset
 */
public record GraphContent(String digest, Map<String, String> digests) {

	/**
	 * {@return what the graph says}
	 * @param driver the database
	 * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails
	 */
	public static GraphContent of(Driver driver) {
		ContentDigest digest = new ContentDigest();
		new GraphState(driver, CypherFiles.ofProgram()).read((String line) -> {
			GraphState.Held held = GraphState.Held.of(line);
			if (!held.dataset().equals(GraphState.BY_HAND)) {
				digest.add(held.dataset(), held.fingerprint());
			}
		});
		Map<String, String> digests = new TreeMap<>();
		digest.datasets().forEach((dataset) -> digests.put(dataset, digest.of(dataset)));
		return new GraphContent(digest.total(), digests);
	}

}
