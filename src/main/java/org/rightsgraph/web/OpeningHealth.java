package org.rightsgraph.web;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says why no questions are answered yet. */
@Component("graphHealthIndicator")
final class OpeningHealth implements HealthIndicator {

	private final Opening opening;

	OpeningHealth(Opening opening) {
		this.opening = opening;
	}

	@Override
	public Health health() {
		return this.opening.obstacle()
			.map((reason) -> Health.down().withDetail("reason", reason).build())
			.orElseGet(() -> Health.up().build());
	}

}
