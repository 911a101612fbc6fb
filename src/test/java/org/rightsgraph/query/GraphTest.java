package org.rightsgraph.query;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test of the whole application over the invented graph.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = { "rights-graph.embedded.enabled=false", "rights-graph.import.on-start=false",
		"rights-graph.reports.directory=src/test/resources/graph/reports",
		"rights-graph.queries.directory=src/test/resources/queries", "rights-graph.queries.timeout=2s" })
@Import(EmbeddedGraphConfiguration.class)
public @interface GraphTest {

}
