package org.rightsgraph.page;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@WebMvcTest(controllers = PageController.class)
class PageTests {

	private static final String LIBRARY = "/webjars/cytoscape/dist/cytoscape.esm.min.mjs";

	@Autowired
	MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/page/app.js", "/page/base.css", "/page/icon.svg", LIBRARY })
	void everyFileIsSentWithThePolicyAndAskedForAnew(String path) {
		var answer = get(path);
		assertThat(answer).hasStatusOk()
			.headers()
			.hasValue("X-Content-Type-Options", "nosniff")
			.hasValue("Referrer-Policy", "no-referrer")
			.hasValue(HttpHeaders.CACHE_CONTROL, "no-cache")
			.containsHeader(HttpHeaders.ETAG);
		var tag = String.valueOf(answer.getResponse().getHeader(HttpHeaders.ETAG));
		assertThat(this.mvc.get().uri(path).header(HttpHeaders.IF_NONE_MATCH, tag)).hasStatus(304).body().isEmpty();
	}

	@Test
	void policyLetsThePageAskThisServiceAndNothingElse() {
		var policy = String.valueOf(get("/").getResponse().getHeader("Content-Security-Policy"));
		assertThat(List.of(policy.split("; "))).contains("default-src 'none'", "script-src 'self'", "style-src 'self'",
				"connect-src 'self'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'");
		assertThat(policy).doesNotContain("unsafe", "*", "http");
	}

	@Test
	void pageHasNoScriptOrStyleWithinItAndAllThatItNamesIsThere() throws Exception {
		var page = get("/").getResponse().getContentAsString();
		assertThat(page).doesNotContain("<style", "style=", "onclick", "javascript:")
			.doesNotContainPattern("<script[^>]*>[^<]");
		assertThat(Pattern.compile("(?:href|src)=\"(page/[^\"]+)\"")
			.matcher(page)
			.results()
			.map((match) -> match.group(1))).hasSizeGreaterThan(3)
			.allSatisfy((file) -> assertThat(get("/" + file)).hasStatusOk());
	}

	@Test
	void scriptsComeAsScripts() {
		assertThat(get("/page/app.js")).hasContentTypeCompatibleWith("text/javascript");
		assertThat(get(LIBRARY)).hasContentTypeCompatibleWith("text/javascript");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/page/", "/page/index.html", "/page/nothing.js", "/page/%2e%2e/application.properties",
			"/page/..%2fapplication.properties", "/page/../application.properties" })
	void thereIsNothingButItsFiles(String path) {
		assertThat(this.mvc.get().uri(URI.create(path)).exchange().getResponse().getStatus()).isIn(400, 404);
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).exchange();
	}

}
