package org.rightsgraph;

import java.util.Map;

import org.rightsgraph.audit.Action;
import org.rightsgraph.audit.AuditException;
import org.rightsgraph.audit.AuditTrail;
import org.rightsgraph.dataset.Problem;
import org.rightsgraph.importer.ImportProperties;
import org.rightsgraph.importer.ImportResult;
import org.rightsgraph.importer.Importer;
import org.rightsgraph.schema.Schema;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Brings the database up to date before the web server opens its port, so that nobody is
 * answered from half a graph.
 */
@Component
@ConditionalOnWebApplication
class ServiceStart implements SmartLifecycle {

	private final AuditTrail audit;

	private final Schema schema;

	private final Importer importer;

	private final ImportProperties properties;

	private volatile boolean running;

	ServiceStart(AuditTrail audit, Schema schema, Importer importer, ImportProperties properties) {
		this.audit = audit;
		this.schema = schema;
		this.importer = importer;
		this.properties = properties;
	}

	@Override
	public void start() {
		this.audit.record(Action.START, Map.of("version", AuditTrail.version()));
		this.schema.apply();
		if (this.properties.onStart()) {
			importFirst();
		}
		this.running = true;
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
