package org.rightsgraph.graph;

import java.time.Duration;
import java.util.function.Supplier;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in transactions in which the database refuses every write, and which it ends
 * when they take too long.
 */
public final class ReadTransactions {

	private final TransactionTemplate template;

	/**
	 * Makes transactions with a time limit.
	 * @param manager manages the transactions
	 * @param timeout how long one may take; the database counts whole seconds
	 */
	public ReadTransactions(PlatformTransactionManager manager, Duration timeout) {
		this.template = new TransactionTemplate(manager);
		this.template.setReadOnly(true);
		this.template.setTimeout(Math.toIntExact(Math.max(1, timeout.plusMillis(999).toSeconds())));
	}

	/**
	 * {@return what the work returns}
	 * @param <T> the kind of result
	 * @param work the work
	 */
	public <T> T read(Supplier<T> work) {
		// The template returns null only where the work does, and the work does not.
		return java.util.Objects.requireNonNull(this.template.execute((_) -> work.get()));
	}

}
