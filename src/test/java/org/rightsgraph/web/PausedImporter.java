package org.rightsgraph.web;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.mockito.invocation.InvocationOnMock;
import org.rightsgraph.importer.ImportResult;
import org.rightsgraph.importer.Importer;
import org.rightsgraph.importer.Progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.doAnswer;

/** Lets an import wait after the first step of a stage, until it is told to go on. */
final class PausedImporter {

	private static final long PATIENCE_SECONDS = 60;

	private final Progress.Stage stage;

	private final CountDownLatch paused = new CountDownLatch(1);

	private final CountDownLatch goOn = new CountDownLatch(1);

	private PausedImporter(Progress.Stage stage) {
		this.stage = stage;
	}

	static PausedImporter in(Progress.Stage stage, Importer spied) {
		PausedImporter paused = new PausedImporter(stage);
		doAnswer((call) -> paused.run(spied, call)).when(spied).runBesideReaders(any(), anyBoolean(), any());
		return paused;
	}

	private @Nullable ImportResult run(Importer spied, InvocationOnMock call) throws Throwable {
		Progress progress = call.getArgument(2);
		if (progress instanceof Pausing) {
			return (ImportResult) call.callRealMethod();
		}
		return spied.runBesideReaders(call.getArgument(0), call.getArgument(1), new Pausing(progress));
	}

	void await() throws InterruptedException {
		assertThat(this.paused.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
	}

	void goOn() {
		this.goOn.countDown();
	}

	/** Waits once. */
	private final class Pausing implements Progress {

		private final Progress told;

		private volatile boolean inStage;

		Pausing(Progress told) {
			this.told = told;
		}

		@Override
		public void start(Stage stage, long steps) {
			this.told.start(stage, steps);
			this.inStage = stage == PausedImporter.this.stage;
		}

		@Override
		public void advance(long steps) {
			this.told.advance(steps);
			if (this.inStage) {
				this.inStage = false;
				PausedImporter.this.paused.countDown();
				try {
					assertThat(PausedImporter.this.goOn.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
				}
				catch (InterruptedException ex) {
					throw new IllegalStateException(ex);
				}
			}
		}

		@Override
		public void finish() {
			this.told.finish();
		}

	}

}
