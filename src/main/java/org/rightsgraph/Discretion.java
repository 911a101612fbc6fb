package org.rightsgraph;

import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/**
 * Keeps out of the log, whatever its levels are set to, what would name people: libraries
 * print at their finer levels the addresses of requests, statements with their
 * parameters, and what was read. Only this program itself, and what it is put together
 * of, can be told to say more.
 */
final class Discretion implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

	private static final List<String> MAY_SAY_MORE = List.of("org.rightsgraph",
			"org.springframework.boot.autoconfigure.logging");

	/** These quote what they cannot read of a request, and warn of it. */
	private static final List<String> ONLY_ERRORS = List.of("org.apache.coyote", "org.apache.tomcat.util.http");

	/** After logging was set up, which forgets what was added before. */
	@Override
	public int getOrder() {
		return LOWEST_PRECEDENCE;
	}

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context
				&& context.getTurboFilterList().stream().noneMatch(Quiet.class::isInstance)) {
			context.addTurboFilter(new Quiet());
		}
	}

	/** Decides before a message is put together. */
	private static final class Quiet extends TurboFilter {

		@Override
		public FilterReply decide(@Nullable Marker marker, Logger logger, Level level, @Nullable String format,
				Object @Nullable [] parameters, @Nullable Throwable thrown) {
			String name = logger.getName();
			Level least = isOneOf(ONLY_ERRORS, name) ? Level.ERROR
					: isOneOf(MAY_SAY_MORE, name) ? Level.ALL : Level.INFO;
			return level.isGreaterOrEqual(least) ? FilterReply.NEUTRAL : FilterReply.DENY;
		}

		private static boolean isOneOf(List<String> packages, String name) {
			return packages.stream().anyMatch((one) -> name.equals(one) || name.startsWith(one + "."));
		}

	}

}
