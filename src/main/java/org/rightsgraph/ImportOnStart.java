package org.rightsgraph;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import org.rightsgraph.importer.ImportResult;
import org.rightsgraph.importer.Importer;

/**
 * Imports before the web server opens its port, so that nobody is answered from half a
 * graph.
 */
@Component
@ConditionalOnProperty(name = "rights-graph.import.on-start", matchIfMissing = true)
class ImportOnStart implements SmartLifecycle {

	private final Importer importer;

	private volatile boolean running;

	ImportOnStart(Importer importer) {
		this.importer = importer;
	}

	@Override
	public void start() {
		ImportResult result = this.importer.run(null, false, TerminalProgress.onTerminal());
		SummaryText.printProblems(result.problems(), System.err);
		SummaryText.print(result.summary(), System.out);
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
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
