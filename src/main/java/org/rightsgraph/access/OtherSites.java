package org.rightsgraph.access;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/**
 * What pages of other sites may do in a browser, which sends a password by itself once it
 * knows it: nothing, but for the sites that are named.
 */
final class OtherSites extends DefaultCorsProcessor {

	private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	private static final Set<String> OTHERS = Set.of("cross-site", "same-site");

	private OtherSites() {
	}

	/**
	 * {@return a filter}
	 * @param origins the other sites that may ask
	 * @throws AccessException if one of them is none
	 */
	static CorsFilter filter(List<String> origins) {
		CorsConfiguration allowed = new CorsConfiguration();
		allowed.setAllowedOrigins(origins.stream().map(OtherSites::origin).toList());
		allowed.setAllowedMethods(List.of("GET", "HEAD", "POST", "DELETE"));
		allowed.setAllowedHeaders(List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.ACCEPT, HttpHeaders.CONTENT_TYPE,
				HttpHeaders.IF_NONE_MATCH));
		allowed.setExposedHeaders(List.of(HttpHeaders.ETAG, HttpHeaders.LINK, HttpHeaders.LOCATION,
				HttpHeaders.RETRY_AFTER, HttpHeaders.CONTENT_DISPOSITION, "X-Truncated"));
		allowed.setMaxAge(Duration.ofHours(1));
		UrlBasedCorsConfigurationSource everywhere = new UrlBasedCorsConfigurationSource();
		everywhere.registerCorsConfiguration("/**", allowed);
		CorsFilter filter = new CorsFilter(everywhere);
		filter.setCorsProcessor(new OtherSites());
		return filter;
	}

	private static String origin(String text) {
		URI uri = URI.create(text.strip());
		if (uri.getHost() == null || !Set.of("http", "https").contains(String.valueOf(uri.getScheme()))
				|| !text.strip().equals(uri.getScheme() + "://" + uri.getRawAuthority())) {
			throw new AccessException("rights-graph.access.cors-origins names “" + text
					+ "”. A site is named by scheme, host and, if need be, port: https://example.org");
		}
		return text.strip().toLowerCase(Locale.ROOT);
	}

	/** Some browsers of old do not say which page a form stands on. */
	@Override
	public boolean processRequest(@Nullable CorsConfiguration configuration, HttpServletRequest request,
			HttpServletResponse response) throws java.io.IOException {
		if (!HARMLESS.contains(request.getMethod()) && request.getHeader(HttpHeaders.ORIGIN) == null
				&& OTHERS.contains(String.valueOf(request.getHeader("Sec-Fetch-Site")))) {
			throw refusal();
		}
		return super.processRequest(configuration, request, response);
	}

	@Override
	protected void rejectRequest(ServerHttpResponse response) {
		throw refusal();
	}

	private static RefusedException refusal() {
		return RefusedException.forbidden("A page of another site sent this. Sites that may ask are named with "
				+ "rights-graph.access.cors-origins; behind a proxy, see docs/access.md.");
	}

}
