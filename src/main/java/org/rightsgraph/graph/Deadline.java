package org.rightsgraph.graph;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Ends the wait of this thread for a database that says nothing, not even that the time
 * is up: the driver gives up a connection whose thread is interrupted, and says that the
 * database is out of reach.
 */
public final class Deadline implements AutoCloseable {

	private static final ScheduledExecutorService CLOCK = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("deadlines").factory());

	private final Thread thread = Thread.currentThread();

	private final ScheduledFuture<?> alarm;

	private boolean over;

	private boolean rang;

	/**
	 * Begins to wait.
	 * @param time how long at most
	 */
	public Deadline(Duration time) {
		this.alarm = CLOCK.schedule(this::ring, time.toMillis(), TimeUnit.MILLISECONDS);
	}

	private synchronized void ring() {
		if (!this.over) {
			this.rang = true;
			this.thread.interrupt();
		}
	}

	/** What this thread does next is not interrupted. */
	@Override
	public void close() {
		this.alarm.cancel(false);
		synchronized (this) {
			this.over = true;
			if (this.rang) {
				Thread.interrupted();
			}
		}
	}

}
