package org.rightsgraph.graph;

import java.util.List;

import org.neo4j.driver.Value;

/**
 * A claim on which an entity rests.
 *
 * @param id its id
 * @param properties the properties that it supports; empty where it supports the whole
 * @param fields what else is known of it
 */
record SupportingClaim(String id, List<String> properties, Fields fields) {

	/**
	 * {@return the claims on which one property rests: those that are marked for it, or
	 * else those that are not marked}
	 * @param claims a list of claims, as the statements return it
	 * @param property the property
	 */
	static List<SupportingClaim> of(Value claims, String property) {
		var all = claims.asList((claim) -> {
			var fields = Fields.of(claim);
			return new SupportingClaim(fields.text("id"), fields.texts("properties"), fields);
		});
		var marked = all.stream().filter((claim) -> claim.properties().contains(property)).toList();
		return !marked.isEmpty() ? marked : all.stream().filter((claim) -> claim.properties().isEmpty()).toList();
	}

}
