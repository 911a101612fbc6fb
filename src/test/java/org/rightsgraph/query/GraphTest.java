package org.rightsgraph.query;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.rightsgraph.database.DatabaseTest;

import org.springframework.boot.test.context.SpringBootTest;

/** A test of the whole application over an invented graph. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = { "rights-graph.import.on-start=false",
		"rights-graph.reports.directory=src/test/resources/graph/reports",
		"rights-graph.queries.directory=src/test/resources/queries", "rights-graph.queries.timeout=6s" })
@DatabaseTest
@ExtendWith(InventedGraph.class)
public @interface GraphTest {

}
