package org.rightsgraph.graph;

import java.util.List;

import org.neo4j.driver.Value;

/**
 * Somebody is reported to deny a claim.
 *
 * @param id the id of who denies it
 * @param name what to call who denies it
 * @param claims the ids of the claims in which the denial is reported
 */
public record Denial(String id, String name, List<String> claims) {

	static List<Denial> all(Value list) {
		return list.asList((value) -> {
			var fields = Fields.of(value);
			return new Denial(fields.text("id"), fields.text("name"), fields.texts("claims"));
		});
	}

}
