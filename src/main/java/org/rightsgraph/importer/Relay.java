package org.rightsgraph.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * Hands things over from who makes them to who uses them, in order, so that both work at
 * the same time.
 *
 * @param <T> the type of the things
 */
final class Relay<T> {

	/** Things handed over together: one by one they would cost more than they gain. */
	private static final int TOGETHER = 256;

	/** So many lists may wait: a maker that is far ahead would fill the memory. */
	private static final int WAITING = 16;

	private final BlockingQueue<List<T>> waiting = new ArrayBlockingQueue<>(WAITING);

	private volatile boolean failed;

	private List<T> next = new ArrayList<>(TOGETHER);

	private Relay() {
	}

	/** Says to the maker that nobody uses any more what it makes. */
	private static final class NobodyUsesItException extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

	/**
	 * Runs both, until everything is used or one of them fails; what it throws is thrown.
	 * @param maker gives things to the consumer that it is given
	 * @param user uses them, in another thread; what it did is seen once this returns
	 */
	static <T> void run(Consumer<Consumer<T>> maker, Consumer<? super T> user) {
		Relay<T> relay = new Relay<>();
		CompletableFuture<Void> using = CompletableFuture.runAsync(() -> relay.use(user),
				(work) -> Thread.ofPlatform().name("relay").start(work));
		try {
			maker.accept(relay::give);
			relay.send();
		}
		catch (NobodyUsesItException _) {
			// Why, is thrown when the user is waited for.
		}
		catch (RuntimeException | Error ex) {
			relay.put(List.of());
			using.handle((_, failure) -> {
				Optional.ofNullable(failure).ifPresent(ex::addSuppressed);
				return ex;
			}).join();
			throw ex;
		}
		relay.put(List.of());
		join(using);
	}

	private static void join(CompletableFuture<Void> using) {
		try {
			using.join();
		}
		catch (CompletionException ex) {
			switch (ex.getCause()) {
				case RuntimeException cause -> throw cause;
				case Error error -> throw error;
				case null, default -> throw ex;
			}
		}
	}

	private void give(T thing) {
		this.next.add(thing);
		if (this.next.size() == TOGETHER) {
			send();
		}
	}

	private void send() {
		if (this.failed) {
			throw new NobodyUsesItException();
		}
		if (!this.next.isEmpty()) {
			put(this.next);
			this.next = new ArrayList<>(TOGETHER);
		}
	}

	/** Also when interrupted: the user would wait for ever for what does not come. */
	private void put(List<T> things) {
		boolean interrupted = false;
		while (true) {
			try {
				this.waiting.put(things);
				break;
			}
			catch (InterruptedException _) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private void use(Consumer<? super T> user) {
		boolean done = false;
		try {
			for (List<T> things = take(); !things.isEmpty(); things = take()) {
				things.forEach(user);
			}
			done = true;
		}
		finally {
			this.failed = !done;
			// Or the maker would wait for ever for room.
			while (!done) {
				done = take().isEmpty();
			}
		}
	}

	/**
	 * {@return what comes next; an empty list after the last}
	 */
	private List<T> take() {
		try {
			return this.waiting.take();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException("Nobody interrupts this thread", ex);
		}
	}

}
