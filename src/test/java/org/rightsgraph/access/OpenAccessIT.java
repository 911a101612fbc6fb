package org.rightsgraph.access;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsgraph.query.GraphTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The service as it is without any setting: on loopback, without credentials. */
@GraphTest
@AutoConfigureMockMvc
class OpenAccessIT {

	@Autowired
	MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/page/app.js", "/api/reports", "/v3/api-docs", "/swagger-ui/index.html",
			"/browser-kit/style.grass", "/actuator/health", "/actuator/info" })
	void whoeverIsOnThisMachineMayRead(String path) {
		assertThat(this.mvc.get().uri(path)).hasStatusOk().headers().doesNotContainHeader("Set-Cookie");
	}

	@Test
	void healthTellsThisMachineOfItsParts() {
		assertThat(this.mvc.get().uri("/actuator/health")).bodyJson().hasPath("$.components.neo4j.status");
	}

	@ParameterizedTest
	@CsvSource({ "POST, /api/imports", "DELETE, /api/imports/1", "GET, /api/imports" })
	void nobodyMayImportBeforeSomebodyIsAnEditor(String method, String path) {
		problem(this.mvc.method(HttpMethod.valueOf(method)).uri(path).exchange(), 403, "forbidden")
			.contains("rights-graph.access.users-file");
	}

	@Test
	void editorIsNotRefused() {
		assertThat(this.mvc.post().uri("/api/imports").with(As.caller("mira", Role.EDITOR)).exchange().getResponse())
			.extracting(MockHttpServletResponse::getStatus)
			.isNotIn(401, 403);
	}

	@Test
	void browserIsNotToldThatAPageOfAnotherSiteMayAsk() {
		assertThat(this.mvc.options()
			.uri("/v3/api-docs")
			.header("Origin", "http://evil.example.org")
			.header("Access-Control-Request-Method", "POST")).headers()
			.doesNotContainHeader("Access-Control-Allow-Origin")
			.doesNotContainHeader("Access-Control-Allow-Methods");
	}

	@Test
	void passwordsAreNotLookedAtWhereThereAreNone() {
		assertThat(this.mvc.get().uri("/api/reports").header("Authorization", "Basic bWlyYTpyaWdodA==")).hasStatusOk();
		assertThat(this.mvc.post().uri("/api/imports").header("Authorization", "Bearer rg_x")).hasStatus(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "evil.example.org", "192.0.2.7", "localhost.evil.example.org" })
	void serviceIsNotAskedUnderANameThatIsMadeToLeadHere(String host) {
		for (String path : List.of("/", "/api/reports", "/actuator/health", "/browser/", "/v3/api-docs", "/nothing")) {
			problem(this.mvc.get().uri("http://" + host + ":8080" + path).exchange(), 421, "misdirected-request");
		}
		assertThat(this.mvc.get().uri("http://127.0.0.1:8080/api/reports")).hasStatusOk();
		assertThat(this.mvc.get().uri("http://[::1]:8080/api/reports")).hasStatusOk();
	}

	@ParameterizedTest
	@CsvSource({ "GET, http://evil.example.org", "POST, http://evil.example.org", "POST, null",
			"POST, http://localhost:9999", "DELETE, https://localhost" })
	void pageOfAnotherSiteMayNothing(String method, String origin) {
		var answer = this.mvc.method(HttpMethod.valueOf(method))
			.uri("http://localhost/api/reports")
			.header("Origin", origin)
			.header("Access-Control-Request-Method", "POST")
			.exchange();
		problem(answer, 403, "forbidden").contains("another site");
		assertThat(answer).headers().doesNotContainHeader("Access-Control-Allow-Origin");
	}

	@Test
	void formOfAnotherSiteIsKnownByItsBrowserToo() {
		problem(this.mvc.post().uri("/api/reports").header("Sec-Fetch-Site", "cross-site").exchange(), 403,
				"forbidden");
		assertThat(this.mvc.get().uri("/api/reports").header("Sec-Fetch-Site", "cross-site")).hasStatusOk();
		assertThat(this.mvc.post().uri("/api/reports").header("Sec-Fetch-Site", "same-origin")).hasStatus(405);
		assertThat(this.mvc.post().uri("http://localhost/api/reports").header("Origin", "http://localhost"))
			.hasStatus(405);
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT", "PATCH", "DELETE", "POST", "PROPFIND" })
	void methodThatIsNotThereIsToldSo(String method) {
		problem(this.mvc.method(HttpMethod.valueOf(method)).uri("/api/reports").exchange(), 405, "method-not-allowed");
	}

	@Test
	void addressThatIsNotWellFormedIsAProblem() {
		for (String path : List.of("/api//reports", "/api/claims/a%2fb", "/api/claims/a;b")) {
			problem(this.mvc.get().uri(java.net.URI.create(path)).exchange(), 400, "malformed-request");
		}
	}

	@Test
	void answersTellBrowsersWhatNotToDo() {
		var answer = this.mvc.get().uri("/api/reports").exchange();
		assertThat(answer).headers()
			.hasValue("X-Content-Type-Options", "nosniff")
			.hasValue("X-Frame-Options", "DENY")
			.hasValue("Referrer-Policy", "no-referrer")
			.hasValue("Cross-Origin-Opener-Policy", "same-origin")
			.hasValue("Cross-Origin-Resource-Policy", "same-origin")
			.hasValue("Cache-Control", "no-cache, private")
			.hasValue("Content-Security-Policy",
					"default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
			.containsHeader("Permissions-Policy")
			.doesNotContainHeader("Strict-Transport-Security");
		assertThat(this.mvc.get().uri("/")).headers()
			.satisfies((headers) -> assertThat(headers.get("Content-Security-Policy")).singleElement()
				.asString()
				.contains("require-trusted-types-for"));
	}

	private static org.assertj.core.api.AbstractStringAssert<?> problem(MvcTestResult answer, int status, String type) {
		assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:rights-graph:problem:" + type);
		return assertThat(answer).bodyJson().extractingPath("$.detail").asString();
	}

}
