package org.rightsgraph.embedded;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * The database is embedded when {@code rights-graph.embedded.enabled} says so, and
 * without that property when {@code spring.neo4j.uri} names no other.
 */
class OnEmbeddedDatabase implements Condition {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		Environment environment = context.getEnvironment();
		return environment.getProperty("rights-graph.embedded.enabled", Boolean.class,
				!StringUtils.hasText(environment.getProperty("spring.neo4j.uri")));
	}

}
