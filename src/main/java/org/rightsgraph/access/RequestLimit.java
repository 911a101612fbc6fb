package org.rightsgraph.access;

import java.io.IOException;
import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/** Has callers who ask too often wait, so that others get their turn. */
final class RequestLimit extends OncePerRequestFilter {

	private static final int MOST_KEPT = 50_000;

	private static final Duration WINDOW = Duration.ofMinutes(1);

	private final int requests;

	private final Cache<String, Bucket> callers = Caffeine.newBuilder()
		.maximumSize(MOST_KEPT)
		.expireAfterAccess(WINDOW)
		.build();

	RequestLimit(int requestsPerMinute) {
		this.requests = requestsPerMinute;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var asked = this.callers.get(key(request), (_) -> bucket()).tryConsumeAndReturnRemaining(1);
		if (!asked.isConsumed()) {
			throw RefusedException.tooMany(
					"More than %d requests within a minute. Try again later.".formatted(this.requests),
					Duration.ofNanos(asked.getNanosToWaitForRefill()));
		}
		chain.doFilter(request, response);
	}

	private static String key(HttpServletRequest request) {
		Caller caller = Caller.current();
		return caller.equals(Caller.NOBODY) ? "from " + Networks.of(request.getRemoteAddr())
				: "caller " + caller.name();
	}

	private Bucket bucket() {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(this.requests).refillGreedy(this.requests, WINDOW))
			.build();
	}

}
