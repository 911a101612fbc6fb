package org.rightsgraph.web;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * How the database is, in words that everybody may read: neither where it is nor what it
 * says. That of Spring Boot tries again for half a minute, and names the address.
 */
@Component("neo4jHealthIndicator")
final class DatabaseHealth implements HealthIndicator {

	private static final Duration LONGEST = Duration.ofSeconds(5);

	private static final String REASON = "reason";

	private final Driver driver;

	private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();

	private @Nullable Future<?> running;

	DatabaseHealth(Driver driver) {
		this.driver = driver;
	}

	@Override
	public Health health() {
		try {
			check().get(LONGEST.toSeconds(), TimeUnit.SECONDS);
			return Health.up().build();
		}
		catch (TimeoutException ex) {
			return down("The database does not answer within %d seconds.".formatted(LONGEST.toSeconds()));
		}
		catch (ExecutionException ex) {
			return down((ex.getCause() instanceof AuthenticationException)
					? "The database does not let this program in: its user or password is another."
					: "The database is out of reach.");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return down("The service is ending.");
		}
	}

	/**
	 * One for all who ask meanwhile: of a database that is silent, each takes as long as
	 * the driver waits.
	 */
	private synchronized Future<?> check() {
		Future<?> running = this.running;
		if (running == null || running.isDone()) {
			running = this.background.submit(this.driver::verifyConnectivity);
			this.running = running;
		}
		return running;
	}

	private static Health down(String reason) {
		return Health.down().withDetail(REASON, reason).build();
	}

}
