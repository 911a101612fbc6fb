package org.rightsgraph.database;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.rightsgraph.embedded.EmbeddedDatabase;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "rights-graph.import.on-start=false")
class ApplicationOnDatabaseIT {

	@Test
	void applicationUsesTheDatabaseItIsPointedTo(@Autowired Driver ofApplication,
			@Autowired ObjectProvider<EmbeddedDatabase> embedded, TestDatabase database) {
		database.driver().executableQuery("CREATE (:Entity {id: 'seen-by-both'})").execute();
		assertThat(ofApplication.executableQuery("MATCH (n:Entity) RETURN n.id AS id").execute().records())
			.singleElement()
			.satisfies((row) -> assertThat(row.get("id").asString()).isEqualTo("seen-by-both"));
		assertThat(embedded.stream()).isEmpty();
	}

}
