package org.rightsgraph.access;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import org.jspecify.annotations.Nullable;

/**
 * Who fails too often to say who they are waits, whether the name that they give is known
 * or not: by name, wherever somebody fails under it, and by address, whatever names it
 * tries.
 */
final class Lockout {

	private static final int MOST_KEPT = 50_000;

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

	private final int failures;

	private final Duration window;

	private final Cache<String, Counter> names;

	private final Cache<String, Counter> addresses;

	private final Consumer<LoginRefused> told;

	Lockout(int failures, Duration window, Consumer<LoginRefused> told) {
		this.failures = failures;
		this.told = told;
		this.window = window;
		this.names = kept(window);
		this.addresses = kept(window);
	}

	/**
	 * {@return what an attempt gives, which is nothing where it fails} Only what fails is
	 * counted. Of many attempts at once, no more are made than may fail; the others wait
	 * for these.
	 * @param name under which name
	 * @param address from where
	 * @throws RefusedException if there were too many failures, or are too many attempts
	 */
	<T> @Nullable T attempt(String name, String address, Supplier<@Nullable T> attempt) {
		List<Counter> counters = List.of(address(address), name(name));
		@Nullable Counter closed = enter(counters);
		if (closed != null) {
			throw refusal(closed, address);
		}
		boolean failed = false;
		try {
			@Nullable T result = attempt.get();
			failed = result == null;
			return result;
		}
		finally {
			leave(counters, failed);
		}
	}

	/**
	 * {@return what an attempt gives that nobody can guess, so that many at once need not
	 * wait for each other}
	 * @param address from where
	 * @throws RefusedException if it fails, and there were too many failures before
	 */
	<T> @Nullable T attempt(String address, Supplier<@Nullable T> attempt) {
		@Nullable T result = attempt.get();
		if (result == null) {
			Counter counter = address(address);
			if (!counter.left.tryConsume(1)) {
				throw refusal(counter, address);
			}
		}
		return result;
	}

	/** What it returns is closed, so that no attempt may be made. */
	private synchronized @Nullable Counter enter(List<Counter> counters) {
		long until = System.nanoTime() + LONGEST_WAIT.toNanos();
		while (true) {
			for (Counter counter : counters) {
				if (counter.isClosed()) {
					return counter;
				}
			}
			if (counters.stream().allMatch(Counter::hasRoom)) {
				counters.forEach((counter) -> counter.attempts++);
				return null;
			}
			await(until);
		}
	}

	private synchronized void leave(List<Counter> counters, boolean failed) {
		for (Counter counter : counters) {
			counter.attempts--;
			if (failed) {
				counter.left.tryConsume(1);
			}
		}
		notifyAll();
	}

	private void await(long until) {
		try {
			TimeUnit.NANOSECONDS.timedWait(this, until - System.nanoTime());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw crowd();
		}
		if (System.nanoTime() - until >= 0) {
			throw crowd();
		}
	}

	/**
	 * Refuses who comes from where too many failed.
	 * @throws RefusedException if there were too many
	 */
	void requireOpen(String address) {
		Counter counter = address(address);
		if (counter.isClosed()) {
			throw refusal(counter, address);
		}
	}

	private RefusedException refusal(Counter counter, String address) {
		if (counter.isFirstIn(this.window)) {
			this.told.accept(new LoginRefused(address, true));
		}
		return RefusedException.tooMany(
				"Somebody failed too often to say who they are, under this name or from this address. Try again later.",
				Duration.ofNanos(counter.left.estimateAbilityToConsume(1).getNanosToWaitForRefill()));
	}

	private static RefusedException crowd() {
		return RefusedException.tooMany(
				"Too many say at once who they are, under this name or from this address. Try again.",
				Duration.ofSeconds(1));
	}

	private Counter name(String name) {
		return this.names.get(name, (_) -> counter());
	}

	private Counter address(String address) {
		return this.addresses.get(Networks.of(address), (_) -> counter());
	}

	private Counter counter() {
		return new Counter(Bucket.builder()
			.addLimit((limit) -> limit.capacity(this.failures).refillGreedy(this.failures, this.window))
			.build());
	}

	private static Cache<String, Counter> kept(Duration window) {
		return Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterAccess(window).build();
	}

	/** How often somebody may still fail, and how many attempts are being made. */
	private static final class Counter {

		private final Bucket left;

		private int attempts;

		private @Nullable Long refused;

		Counter(Bucket left) {
			this.left = left;
		}

		boolean isClosed() {
			return this.left.getAvailableTokens() < 1;
		}

		/** Whether none was refused for that long. */
		synchronized boolean isFirstIn(Duration window) {
			long now = System.nanoTime();
			boolean first = this.refused == null || now - this.refused >= window.toNanos();
			this.refused = first ? Long.valueOf(now) : this.refused;
			return first;
		}

		boolean hasRoom() {
			return this.attempts < this.left.getAvailableTokens();
		}

	}

}
