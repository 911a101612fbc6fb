package org.rightsgraph.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.rightsgraph.graph.Audience;
import org.rightsgraph.graph.GraphDigest;
import org.rightsgraph.graph.Slice;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Leads from one page of a long answer to the next. The rows of an answer have an order
 * that stays as long as the graph does, so a cursor holds the position of the next row
 * and a mark of graph and question: after an import it is refused rather than to skip or
 * repeat rows.
 */
@Component
class Pages {

	static final String CURSOR = "cursor";

	static final String ALLOWED = "the cursor of a 'next' link";

	/**
	 * Holds the mark of the graph from before its rows were read: where an import ends
	 * meanwhile, the next page is refused.
	 */
	private static final String MARK = Pages.class.getName() + ".mark";

	private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\.([0-9a-f]+)");

	private final GraphDigest digest;

	Pages(GraphDigest digest) {
		this.digest = digest;
	}

	/**
	 * {@return the rows of a page}
	 * @param cursor the cursor of the page; null for the first
	 * @param limit how many rows it has at most
	 */
	Slice slice(@Nullable String cursor, int limit) {
		String mark = mark();
		request().setAttribute(MARK, mark, RequestAttributes.SCOPE_REQUEST);
		if (cursor == null) {
			return Slice.first(limit);
		}
		Matcher parts = FORM.matcher(decoded(cursor));
		if (!parts.matches()) {
			throw refused("'%s' must be %s.".formatted(CURSOR, ALLOWED));
		}
		if (!parts.group(2).equals(mark)) {
			throw refused(
					"This cursor is of another question, or the graph has changed since. Begin again without it.");
		}
		return new Slice(Integer.parseInt(parts.group(1)), limit);
	}

	/**
	 * {@return an answer with links to the first page and to the next, if there is one}
	 * @param <T> the kind of answer
	 * @param answer the answer
	 * @param slice the rows of the page
	 * @param count how many there are
	 * @param truncated whether there is a next page
	 */
	<T> ResponseEntity<T> page(T answer, Slice slice, int count, boolean truncated) {
		var response = ResponseEntity.ok();
		if (truncated) {
			var next = encoded(
					slice.skip() + count + "." + request().getAttribute(MARK, RequestAttributes.SCOPE_REQUEST));
			response.header(HttpHeaders.LINK, link("next", next), link("first", null));
		}
		return response.body(answer);
	}

	private static RequestAttributes request() {
		return RequestContextHolder.currentRequestAttributes();
	}

	private static String link(String relation, @Nullable String cursor) {
		var uri = ServletUriComponentsBuilder.fromCurrentRequest();
		uri.replaceQueryParam(CURSOR, (cursor != null) ? List.of(cursor) : List.of());
		// Without the host, whose name is what the request says.
		uri.scheme(null).host(null).port(null);
		return "<%s>; rel=\"%s\"".formatted(uri.build().toUriString(), relation);
	}

	/**
	 * Of the graph, those who may see it and the question, whatever its page is and how
	 * many rows it has.
	 */
	private String mark() {
		var request = ServletUriComponentsBuilder.fromCurrentRequest()
			.replaceQueryParam(CURSOR)
			.replaceQueryParam("limit")
			.build();
		return Integer.toHexString(Objects.hash(this.digest.current(), Audience.current().name(), request.getPath(),
				new TreeMap<>(request.getQueryParams().toSingleValueMap())));
	}

	private static String encoded(String text) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
	}

	private static String decoded(String cursor) {
		try {
			return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

	private static ParameterException refused(String detail) {
		return new ParameterException(ProblemType.INVALID_PARAMETER,
				List.of(new ParameterError(CURSOR, detail, ALLOWED)));
	}

}
