package org.rightsgraph.asof;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.rightsgraph.cypher.CypherFiles;

import org.springframework.stereotype.Component;

/** The graph of the configured database. */
@Component
class GraphSource implements Source {

	private final String statement = CypherFiles.ofProgram().file("import/as-of-key").text();

	private final Driver driver;

	GraphSource(Driver driver) {
		this.driver = driver;
	}

	@Override
	public State state(LocalDate day) {
		Record found = StateQuestion.ask(this.driver, this.statement, Map.of("day", day));
		return new State(found.get("day").isNull() ? Optional.empty() : Optional.of(found.get("day").asLocalDate()),
				found.get("state").asList(Value::asString));
	}

	@Override
	public Past make(LocalDate day, Path folder) {
		return Snapshot.of(this.driver, day, folder);
	}

}
