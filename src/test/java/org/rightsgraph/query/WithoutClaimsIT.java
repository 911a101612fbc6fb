package org.rightsgraph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.rightsgraph.database.DatabaseTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** Where one part of an answer rests on no claim, those of the other are not lost. */
@DatabaseTest
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "rights-graph.import.on-start=false")
class WithoutClaimsIT {

	@Autowired
	Driver driver;

	@Autowired
	Catalogue catalogue;

	@Test
	void whatAMemberIsSaidToHaveSufferedStaysHedged() {
		run("""
				CREATE (:Claim {id: 'c', hedge: 'alleged'})
				CREATE (union:Organisation:Actor:Entity {id: 'union', name: 'Union'})
				CREATE (union)-[:VICTIM_OF {claims: ['c']}]->(:Violation:Entity {id: 'ban', kind: 'ban-of-organisation'})
				CREATE (member:Person:Actor:Entity {id: 'member', name: 'Member'})-[:MEMBER_OF {claims: ['c']}]->(union)
				CREATE (member)-[:VICTIM_OF {claims: ['c']}]->(:Violation:Entity {id: 'fine', kind: 'fine'})""");
		List<Value> members = ask("banned-organisations", Map.of()).get("members").asList((member) -> member);
		assertThat(members).singleElement()
			.satisfies((member) -> assertThat(member.get("violations").get(0).get("hedges").asList())
				.containsExactly("alleged"));
	}

	@Test
	void whatAnAuthorWroteRestsOnTheClaimThatSaysSo() {
		run("""
				CREATE (:Claim {id: 'c', hedge: 'alleged'})
				CREATE (:Organisation:Actor:Entity {id: 'union'})
				  -[:INVOLVED_IN {role: 'author', claims: ['c']}]->(:Event:Entity {id: 'statement'})""");
		Record statement = ask("who-said-what", Map.of("actor", "union"));
		assertThat(statement.get("claims").asList()).containsExactly("c");
		assertThat(statement.get("hedges").asList()).containsExactly("alleged");
	}

	@Test
	void whatIsDeniedStaysHedgedWhereNoClaimSaysThatItIs() {
		run("""
				CREATE (claim:Claim {id: 'c', hedge: 'alleged'})-[:STATED_IN]->(:Passage {id: 'p'})-[:OF]->(:Report {id: 'r'})
				CREATE (:Organisation:Actor:Entity {id: 'union'})-[:DENIES]->(claim)""");
		Record denial = ask("denials", Map.of());
		assertThat(denial.get("claims").asList()).containsExactly("c");
		assertThat(denial.get("hedges").asList()).containsExactly("alleged");
	}

	private void run(String statement) {
		this.driver.executableQuery(statement).execute();
	}

	private Record ask(String name, Map<String, Object> arguments) {
		Query query = this.catalogue.queries()
			.stream()
			.filter((one) -> one.name().equals(name))
			.findFirst()
			.orElseThrow();
		Map<String, Object> values = new HashMap<>();
		query.parameters().forEach((parameter) -> values.put(parameter.name(), parameter.defaultValue()));
		values.putAll(arguments);
		return this.driver.executableQuery(query.statement()).withParameters(values).execute().records().getFirst();
	}

}
