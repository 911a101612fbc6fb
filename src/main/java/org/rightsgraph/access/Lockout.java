package org.rightsgraph.access;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

	private final int failures;

	private final Duration window;

	private final Cache<String, Bucket> names;

	private final Cache<String, Bucket> addresses;

	Lockout(int failures, Duration window) {
		this.failures = failures;
		this.window = window;
		this.names = kept(window);
		this.addresses = kept(window);
	}

	/**
	 * {@return what an attempt gives, which is nothing where it fails} It is counted
	 * before it is made, so that many at once are counted, too.
	 * @param name under which name, if any
	 * @param address from where
	 * @throws RefusedException if there were too many
	 */
	<T> @Nullable T attempt(@Nullable String name, String address, Supplier<@Nullable T> attempt) {
		List<Bucket> counted = (name != null) ? List.of(address(address), name(name)) : List.of(address(address));
		List<Bucket> taken = new ArrayList<>();
		for (Bucket bucket : counted) {
			if (!bucket.tryConsume(1)) {
				taken.forEach((other) -> other.addTokens(1));
				throw refusal(bucket);
			}
			taken.add(bucket);
		}
		@Nullable T result = attempt.get();
		if (result != null) {
			taken.forEach((bucket) -> bucket.addTokens(1));
		}
		return result;
	}

	/**
	 * Refuses who comes from where too many failed.
	 * @throws RefusedException if there were too many
	 */
	void requireOpen(String address) {
		Bucket bucket = address(address);
		if (bucket.getAvailableTokens() < 1) {
			throw refusal(bucket);
		}
	}

	private static RefusedException refusal(Bucket bucket) {
		return RefusedException.tooMany(
				"Somebody failed too often to say who they are, under this name or from this address. Try again later.",
				Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill()));
	}

	private Bucket name(String name) {
		return this.names.get(name, (_) -> bucket());
	}

	private Bucket address(String address) {
		return this.addresses.get(Networks.of(address), (_) -> bucket());
	}

	private Bucket bucket() {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(this.failures).refillGreedy(this.failures, this.window))
			.build();
	}

	private static Cache<String, Bucket> kept(Duration window) {
		return Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterAccess(window).build();
	}

}
