package org.rightsgraph.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/**
 * A test, or a class of them, that would find the same on every database: it runs once,
 * in the round with the embedded one.
 */
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@DisabledIfSystemProperty(named = "rights-graph.test.database", matches = "server|container",
		disabledReason = "runs in the round with the embedded database only")
public @interface EmbeddedOnly {

}
