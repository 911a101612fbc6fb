package org.rightsgraph;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.rightsgraph.audit.Action;
import org.rightsgraph.audit.AuditException;
import org.rightsgraph.audit.AuditTrail;
import org.rightsgraph.dataset.Problem;
import org.rightsgraph.importer.ImportProperties;
import org.rightsgraph.importer.ImportResult;
import org.rightsgraph.importer.Importer;
import org.rightsgraph.schema.Schema;
import org.rightsgraph.web.Opening;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Brings the database up to date before questions are answered, so that nobody is
 * answered from half a graph. While the database is away the service waits for it, and
 * says so to whoever asks.
 */
@Component
@ConditionalOnWebApplication
class ServiceStart implements SmartLifecycle {

	private static final Duration PAUSE = Duration.ofSeconds(3);

	private static final Duration LONG_PAUSE = Duration.ofMinutes(1);

	private final Driver driver;

	private final AuditTrail audit;

	private final Schema schema;

	private final Importer importer;

	private final ImportProperties properties;

	private final Opening opening;

	private @Nullable Thread waiting;

	private Duration pause = PAUSE;

	private volatile boolean running;

	ServiceStart(Driver driver, AuditTrail audit, Schema schema, Importer importer, ImportProperties properties,
			Opening opening) {
		this.driver = driver;
		this.audit = audit;
		this.schema = schema;
		this.importer = importer;
		this.properties = properties;
		this.opening = opening;
	}

	@Override
	public void start() {
		this.audit.record(Action.START, Map.of("version", AuditTrail.version()));
		this.running = true;
		if (!tryToOpen()) {
			this.waiting = Thread.ofVirtual().name("database-awaited").start(this::awaitDatabase);
		}
	}

	private void awaitDatabase() {
		try {
			do {
				Thread.sleep(this.pause);
			}
			while (!tryAgain());
			System.out.println("The database is up to date: questions are answered.");
		}
		catch (InterruptedException _) {
			// The service ends.
		}
	}

	/**
	 * A service that runs waits also for what keeps one from starting, such as a full
	 * disk, though not as impatiently: a database locks out who often has the wrong
	 * password.
	 */
	private boolean tryAgain() {
		try {
			this.pause = PAUSE;
			return tryToOpen();
		}
		catch (RuntimeException | Error ex) {
			// Nobody else would see an error, and the service would wait for ever.
			this.pause = LONG_PAUSE;
			if (isNew("The database cannot be brought up to date; the log of the service says why.")) {
				Failures.say(ex, new PrintWriter(System.err, true));
			}
			return false;
		}
	}

	/**
	 * {@return whether questions are answered now; otherwise it is worth while to try
	 * again}
	 */
	private boolean tryToOpen() {
		try {
			// What follows would try again for half a minute, while nobody is told.
			this.driver.verifyConnectivity();
			this.schema.apply();
			if (this.properties.onStart()) {
				importFirst();
			}
			this.opening.open();
			return true;
		}
		catch (RuntimeException ex) {
			String reason = DatabaseAway.reason(ex).orElseThrow(() -> ex);
			if (isNew(reason)) {
				System.err.println(reason + " Until that has changed, all that is asked is answered with 503.");
			}
			return false;
		}
	}

	private boolean isNew(String obstacle) {
		boolean known = this.opening.obstacle().equals(Optional.of(obstacle));
		this.opening.close(obstacle);
		return !known;
	}

	/**
	 * What a service prints may end up in a log: places and codes, but not what stands in
	 * the tables.
	 */
	private void importFirst() {
		ImportResult result = this.importer.run(null, false, TerminalProgress.onTerminal());
		for (Problem problem : result.problems().list()) {
			System.err.println(problem.at() + ": [" + problem.code().word() + "]");
		}
		if (result.summary().written()) {
			SummaryText.print(result.summary(), System.out);
		}
		else {
			System.err.printf(
					"%nNothing was imported; what the graph holds is served. The command validate says what is wrong.%n");
		}
	}

	@Override
	public void stop() {
		this.running = false;
		if (this.waiting != null) {
			this.waiting.interrupt();
		}
		try {
			this.audit.record(Action.STOP, Map.of());
		}
		catch (AuditException ex) {
			// It stops all the same.
			System.err.println(ex.getMessage());
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return 0;
	}

}
