package org.rightsgraph.access;

import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What answers tell browsers not to do with them. Pages that may do more say so
 * themselves, which counts.
 */
final class SafeHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {

	private static final String NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	// Its page is not ours, and carries styles with it.
	private static final String SWAGGER = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
			+ "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	private static final String PERMISSIONS = "accelerometer=(), camera=(), display-capture=(), geolocation=(), "
			+ "gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

	private final boolean keepNothing;

	/**
	 * Sets headers.
	 * @param keepNothing whether what the interface answers is to be kept nowhere
	 */
	SafeHeaders(boolean keepNothing) {
		this.keepNothing = keepNothing;
	}

	@Override
	public void customize(HeadersConfigurer<HttpSecurity> headers) {
		// Which the resources say themselves.
		headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable);
		headers.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.NO_REFERRER));
		headers.crossOriginOpenerPolicy((opener) -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
		headers.crossOriginResourcePolicy((resource) -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
		headers.permissionsPolicyHeader((permissions) -> permissions.policy(PERMISSIONS));
		// Over TLS only. The other names of its domain may be somebody else's.
		headers.httpStrictTransportSecurity((transport) -> transport.includeSubDomains(false));
		headers.addHeaderWriter(policy());
		if (this.keepNothing) {
			headers.addHeaderWriter((request, response) -> {
				String path = request.getRequestURI().substring(request.getContextPath().length());
				if (path.startsWith("/api/") || path.startsWith("/v3/")) {
					response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
				}
			});
		}
	}

	private static HeaderWriter policy() {
		return (request, response) -> {
			if (!response.containsHeader("Content-Security-Policy")) {
				boolean swagger = request.getRequestURI().startsWith(request.getContextPath() + "/swagger-ui");
				response.setHeader("Content-Security-Policy", swagger ? SWAGGER : NOTHING);
			}
		};
	}

}
