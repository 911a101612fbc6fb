package org.rightsgraph.query;

import java.time.LocalDate;
import java.util.HashMap;

import org.junit.jupiter.api.Test;
import org.rightsgraph.database.DatabaseTest;
import org.rightsgraph.database.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "rights-graph.import.on-start=false")
class EmptyGraphIT {

	@Test
	void everyQueryAnswersNothing(@Autowired Catalogue catalogue, TestDatabase database) {
		assertThat(catalogue.faults()).isEmpty();
		assertThat(catalogue.queries()).isNotEmpty().allSatisfy((query) -> {
			var values = new HashMap<String, Object>();
			query.parameters()
				.forEach((parameter) -> values.put(parameter.name(),
						parameter.required() ? made(parameter.type()) : parameter.defaultValue()));
			assertThat(database.driver().executableQuery(query.statement()).withParameters(values).execute().records())
				.as(query.name())
				.isEmpty();
		});
	}

	private static Object made(ParameterType type) {
		return (type instanceof ParameterType.Day) ? LocalDate.of(2022, 1, 5) : "nothing";
	}

}
