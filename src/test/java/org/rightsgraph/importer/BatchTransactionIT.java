package org.rightsgraph.importer;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.rightsgraph.database.DatabaseTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
class BatchTransactionIT {

	private static final int NODES = 300;

	private static final int TIMES = 5;

	private static final String COUNT_UP = """
			UNWIND $rows AS id
			MATCH (mill:Mill {id: id})
			SET mill.turns = mill.turns + 1
			RETURN count(*) AS written
			""";

	private final Driver driver;

	BatchTransactionIT(Driver driver) {
		this.driver = driver;
	}

	/** One begins with the first of the nodes, the other with the last. */
	@Test
	void transactionsThatLockEachOtherOutAreBothWrittenOnce() {
		this.driver.executableQuery("UNWIND range(1, $n) AS id CREATE (:Mill {id: id, turns: 0})")
			.withParameters(Map.of("n", NODES))
			.execute();
		List<Integer> upwards = IntStream.rangeClosed(1, NODES).boxed().toList();
		for (int time = 0; time < TIMES; time++) {
			CompletableFuture<Map<String, Counts>> one = CompletableFuture.supplyAsync(countUp(upwards)::write);
			CompletableFuture<Map<String, Counts>> other = CompletableFuture
				.supplyAsync(countUp(upwards.reversed())::write);
			assertThat(one.join()).containsOnlyKeys("Mill");
			assertThat(other.join()).containsOnlyKeys("Mill");
		}
		assertThat(turns()).containsExactly((long) 2 * TIMES);
	}

	@Test
	void rowThatFindsNothingUndoesTheWholeTransaction() {
		this.driver.executableQuery("CREATE (:Mill {id: 1, turns: 0})").execute();
		assertThatExceptionOfType(ImportException.class).isThrownBy(countUp(List.of(1, 2))::write)
			.withMessageContaining("changed by somebody else");
		assertThat(turns()).containsExactly(0L);
	}

	private BatchTransaction countUp(List<Integer> ids) {
		return new BatchTransaction(this.driver, List.of(new Batch("Mill", COUNT_UP, Map.of("rows", ids), ids.size())));
	}

	private List<Long> turns() {
		return this.driver.executableQuery("MATCH (mill:Mill) RETURN DISTINCT mill.turns AS turns")
			.execute()
			.records()
			.stream()
			.map((record) -> record.get("turns").asLong())
			.toList();
	}

}
