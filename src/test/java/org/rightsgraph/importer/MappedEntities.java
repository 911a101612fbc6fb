package org.rightsgraph.importer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jTemplate;
import org.springframework.data.neo4j.core.mapping.Neo4jMappingContext;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

/**
 * What somebody would write who maps the graph to classes: {@code saveAll}, for people
 * and claims.
 */
final class MappedEntities {

	/** A claim. */
	@Node("Claim")
	record MappedClaim(@Id String id, LocalDate known, @Nullable String hedge) {
	}

	/** A person. */
	@Node(labels = { "Person", "Actor", "Entity" })
	record MappedPerson(@Id String id, String name, String gender, List<String> claims,
			@Relationship(type = "ABOUT", direction = Relationship.Direction.INCOMING) Set<MappedClaim> about) {
	}

	private MappedEntities() {
	}

	/**
	 * {@return how many nodes and edges a second it saves}
	 * @param people how many people, with a claim and an edge each
	 */
	static double perSecond(Driver driver, int people) {
		List<MappedPerson> all = new ArrayList<>();
		for (int at = 0; at < people; at++) {
			MappedClaim claim = new MappedClaim("mapped-claim-" + at, LocalDate.of(2031, 1, 1), "alleged");
			all.add(new MappedPerson("mapped-" + at, "Person Number " + at, "female", List.of(claim.id()),
					Set.of(claim)));
		}
		Neo4jMappingContext context = new Neo4jMappingContext();
		context.setInitialEntitySet(Set.of(MappedPerson.class, MappedClaim.class));
		context.afterPropertiesSet();
		Neo4jTransactionManager transactions = new Neo4jTransactionManager(driver);
		Neo4jTemplate template = new Neo4jTemplate(Neo4jClient.create(driver), context, transactions);
		long start = System.nanoTime();
		template.saveAll(all);
		return 3 * people / ((System.nanoTime() - start) / 1e9);
	}

}
