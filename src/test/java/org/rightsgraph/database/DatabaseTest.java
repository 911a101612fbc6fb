package org.rightsgraph.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.test.context.ContextConfiguration;

/**
 * A test that needs a database. It finds one with the schema applied and nothing in it
 * before each test method; a {@link org.neo4j.driver.Driver} or a {@link TestDatabase} is
 * handed to its methods and its constructor. Together with {@code @SpringBootTest} it
 * points the application to the same database.
 * <p>
 * Which database that is says the system property {@code rights-graph.test.database}:
 * {@code embedded} (the default), {@code server} (in a second process) or
 * {@code container}. All tests of a JVM share it.
 * <p>
 * A class whose methods only read may fill the database once, in a method that runs
 * before all others, and keep it: see {@link #keep()}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(DatabaseExtension.class)
@ContextConfiguration(initializers = DatabaseInitializer.class)
public @interface DatabaseTest {

	/**
	 * {@return whether the database is emptied once, before the first method of the
	 * class, instead of before each}
	 */
	boolean keep() default false;

}
