package org.rightsgraph.browser;

import java.net.URI;
import java.util.List;

/**
 * What the page may do, as a Content-Security-Policy. It asks for fonts, reports errors
 * and usage, and offers to keep things in a cloud: all of that stays on this machine,
 * whatever the page itself thinks of it.
 */
final class PagePolicy {

	private static final List<String> FIXED = List.of("default-src 'none'", "script-src 'self'",
			// Its components carry their styles with them.
			"style-src 'self' 'unsafe-inline'", "img-src 'self' data: blob:", "font-src 'self' data:",
			"media-src 'self'", "worker-src 'self'", "manifest-src 'self'", "base-uri 'none'", "form-action 'none'",
			"frame-ancestors 'none'");

	private PagePolicy() {
	}

	/**
	 * {@return the policy of a page that looks into a database}
	 * @param bolt where that database listens
	 */
	static String of(URI bolt) {
		return String.join("; ", FIXED)
				+ "; connect-src 'self' ws://127.0.0.1:%1$d ws://localhost:%1$d".formatted(bolt.getPort());
	}

}
