package org.rightsgraph.access;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;

import com.jayway.jsonpath.JsonPath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsgraph.database.DatabaseTest;
import org.rightsgraph.database.EmbeddedOnly;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** The service with users, tokens and an issuer, over TLS. */
@EmbeddedOnly
@DatabaseTest(keep = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "rights-graph.import.on-start=false", "rights-graph.access.failures=" + AccessIT.FAILURES,
				"rights-graph.access.cors-origins=https://reader.example.org",
				"rights-graph.access.requests-per-minute=" + AccessIT.REQUESTS })
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessIT {

	static final int FAILURES = 30;

	static final int REQUESTS = 400;

	private static final List<String> READABLE = List.of("/", "/page/app.js", "/api/reports", "/api/queries",
			"/page/base.css", "/v3/api-docs", "/swagger-ui/index.html", "/browser-kit/style.grass", "/actuator/info",
			"/webjars/cytoscape/dist/cytoscape.esm.min.mjs");

	private static final List<String> NOWHERE = List.of("/error", "/nothing", "/api/nothing", "/actuator",
			"/actuator/env", "/browser/", "/api/entities/nobody");

	@TempDir
	@SuppressWarnings("NullAway.Init")
	static Path folder;

	private static @Nullable Credentials made;

	@LocalServerPort
	int port;

	@DynamicPropertySource
	static void configure(DynamicPropertyRegistry registry) {
		credentials().settings().forEach((name, value) -> registry.add(name, () -> value));
	}

	private static synchronized Credentials credentials() {
		if (made == null) {
			made = new Credentials(folder);
		}
		return made;
	}

	/** Who asks, what they send, whether they may read, whether they may import. */
	static Stream<Arguments> callers() {
		Instant soon = Instant.now().plusSeconds(300);
		return Stream.of(arguments("reader", Credentials.basic("reader", Credentials.PASSWORD), true, false),
				arguments("restricted-reader", Credentials.basic("restricted", Credentials.PASSWORD), true, false),
				arguments("editor", Credentials.basic("editor", Credentials.PASSWORD), true, true),
				arguments("token", credentials().token(), true, true),
				arguments("of the issuer", credentials().ofIssuer("rights-graph", soon, "reader"), true, false),
				arguments("editor of the issuer", credentials().ofIssuer("rights-graph", soon, "editor", "owner"), true,
						true),
				arguments("of the issuer without a role", credentials().ofIssuer("rights-graph", soon, "owner"), false,
						false));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("callers")
	@Order(1)
	void rolesOpenWhatTheyAreFor(String who, String authorization, boolean reads, boolean imports) throws Exception {
		for (String path : READABLE) {
			HttpResponse<String> answer = send("GET", path, "Authorization", authorization);
			if (reads) {
				assertThat(answer.statusCode()).as(path).isEqualTo(200);
			}
			else {
				problem(answer, 403, "forbidden");
			}
		}
		for (String path : List.of("/api/imports", "/api/imports/1", "/api/imports/1/cancel")) {
			for (String method : List.of("POST", "GET", "DELETE")) {
				HttpResponse<String> answer = send(method, path, "Authorization", authorization);
				if (imports) {
					assertThat(answer.statusCode()).as(method + " " + path).isNotIn(401, 403);
				}
				else {
					problem(answer, 403, "forbidden");
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("everything")
	@Order(2)
	void whoDoesNotSayWhoTheyAreGetsNothing(String path) throws Exception {
		for (String method : List.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PROPFIND")) {
			HttpResponse<String> answer = send(method, path);
			assertThat(answer.statusCode()).as(method).isEqualTo(401);
			assertThat(answer.headers().allValues("WWW-Authenticate")).hasSize(2)
				.anyMatch((way) -> way.startsWith("Basic "))
				.anyMatch((way) -> way.startsWith("Bearer "));
			assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
		}
		problem(send("GET", path), 401, "unauthenticated");
	}

	static Stream<String> everything() {
		return Stream.concat(Stream.concat(READABLE.stream(), NOWHERE.stream()), Stream.of("/api/imports"));
	}

	@Test
	@Order(2)
	void healthTellsOthersItsStatusAndNothingElse() throws Exception {
		assertThat(send("GET", "/actuator/health").body())
			.isEqualTo("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
		assertThat(send("GET", "/actuator/health/neo4j").statusCode()).isEqualTo(401);
		Map<String, Object> known = JsonPath
			.read(send("GET", "/actuator/health", "Authorization", Credentials.basic("reader", Credentials.PASSWORD))
				.body(), "$");
		assertThat(known).containsKey("components");
	}

	@Test
	@Order(3)
	void whatIsWrongFailsAlike() throws Exception {
		Instant soon = Instant.now().plusSeconds(300);
		Map<String, String> wrong = new LinkedHashMap<>();
		wrong.put("wrong password", Credentials.basic("reader", "wrong"));
		wrong.put("unknown name", Credentials.basic("nobody-here", Credentials.PASSWORD));
		wrong.put("other token", "Bearer " + Secrets.newToken());
		wrong.put("for another service", credentials().ofIssuer("another-service", soon, "editor"));
		wrong.put("run out", credentials().ofIssuer("rights-graph", Instant.now().minusSeconds(300), "editor"));
		wrong.put("of another issuer", new Credentials(java.nio.file.Files.createTempDirectory(folder, "other"))
			.ofIssuer("rights-graph", soon, "editor"));
		for (var one : wrong.entrySet()) {
			HttpResponse<String> answer = send("GET", "/api/reports", "Authorization", one.getValue());
			assertThat(problem(answer, 401, "unauthenticated")).as(one.getKey())
				.isEqualTo("The name or the password is wrong, or the token is not good.");
		}
		assertThat(send("GET", "/api/reports?access_token=" + credentials().token().substring(7)).statusCode())
			.as("a token in the address, which logs and histories keep")
			.isEqualTo(401);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Basic", "Basic !!!", "Basic bm9jb2xvbg==", "Bearer", "Bearer a b", "Digest x" })
	@Order(3)
	void whatCannotBeReadIsNoWayIn(String authorization) throws Exception {
		problem(send("GET", "/api/reports", "Authorization", authorization), 401, "unauthenticated");
	}

	@Test
	@Order(3)
	void answersAreKeptNowhereAndTlsIsStayedWith() throws Exception {
		HttpResponse<String> answer = send("GET", "/api/reports", "Authorization", credentials().token());
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(answer.headers().firstValue("Strict-Transport-Security"))
			.hasValueSatisfying((value) -> assertThat(value).contains("max-age=").doesNotContain("includeSubDomains"));
		String tag = answer.headers().firstValue("ETag").orElseThrow();
		assertThat(
				send("GET", "/api/reports", "Authorization", credentials().token(), "If-None-Match", tag).statusCode())
			.isEqualTo(304);
	}

	@Test
	@Order(3)
	void nobodyIsTalkedToWithoutTheCertificate() {
		assertThatExceptionOfType(SSLHandshakeException.class).isThrownBy(() -> {
			try (HttpClient stranger = HttpClient.newHttpClient()) {
				stranger.send(request("GET", "/actuator/health"), HttpResponse.BodyHandlers.ofString());
			}
		});
	}

	@ParameterizedTest
	@CsvSource({ "https://reader.example.org, true", "https://evil.example.org, false", "null, false" })
	@Order(3)
	void siteThatIsNamedMayAskWithATokenAndOthersMayNot(String origin, boolean may) throws Exception {
		HttpResponse<String> asked = send("OPTIONS", "/api/reports", "Origin", origin, "Access-Control-Request-Method",
				"GET", "Access-Control-Request-Headers", "authorization");
		HttpResponse<String> answer = send("GET", "/api/reports", "Origin", origin, "Authorization",
				credentials().token());
		assertThat(asked.statusCode()).isEqualTo(may ? 200 : 403);
		assertThat(answer.statusCode()).isEqualTo(may ? 200 : 403);
		assertThat(answer.headers().firstValue("Access-Control-Allow-Origin").isPresent()).isEqualTo(may);
		assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
	}

	@Test
	@Order(3)
	void pageOfAnotherSiteCannotImportForAnEditorWhosePasswordTheBrowserKnows() throws Exception {
		String editor = Credentials.basic("editor", Credentials.PASSWORD);
		for (String origin : List.of("https://evil.example.org", "null", "http://localhost:" + this.port)) {
			problem(send("POST", "/api/imports", "Authorization", editor, "Origin", origin), 403, "forbidden");
		}
		assertThat(send("POST", "/api/imports", "Authorization", editor, "Origin", "https://localhost:" + this.port)
			.statusCode()).isNotIn(401, 403);
	}

	@Test
	@Order(3)
	void descriptionSaysThatCredentialsAreNeeded() throws Exception {
		String document = send("GET", "/v3/api-docs", "Authorization", credentials().token()).body();
		assertThat(JsonPath.<List<Map<String, Object>>>read(document, "$.security")).extracting(Map::keySet)
			.containsExactly(java.util.Set.of("basic"), java.util.Set.of("bearer"));
		assertThat(JsonPath.<String>read(document, "$.components.securitySchemes.bearer.scheme")).isEqualTo("bearer");
		assertThat(JsonPath.<Map<String, Object>>read(document, "$.paths['/api/reports'].get.responses"))
			.containsKeys("401", "403", "429");
	}

	/**
	 * What a forwarding proxy says is believed only where the settings say that there is
	 * one.
	 */
	@Test
	@Order(4)
	void whoAsksTooOftenWaitsWhateverAddressTheyMakeUp() throws Exception {
		int asked = 0;
		HttpResponse<String> answer;
		do {
			answer = send("GET", "/actuator/health", "X-Forwarded-For", "198.51.100." + asked % 250);
			asked++;
		}
		while (answer.statusCode() == 200 && asked <= 2 * REQUESTS);
		problem(answer, 429, "too-many-requests");
		assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
		assertThat(send("GET", "/api/reports", "Authorization", credentials().token()).statusCode())
			.as("others get their turn")
			.isEqualTo(200);
	}

	@Test
	@Order(5)
	void whoFailsTooOftenWaitsWhateverAddressTheyMakeUp() throws Exception {
		int failed = 0;
		HttpResponse<String> answer;
		do {
			answer = send("GET", "/api/reports", "Authorization", Credentials.basic("guessed-" + failed, "wrong"),
					"X-Forwarded-For", "198.51.100." + failed);
			failed++;
		}
		while (answer.statusCode() == 401 && failed <= FAILURES);
		problem(answer, 429, "too-many-requests");
		assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow())).isBetween(1, 30);
		problem(send("GET", "/api/reports", "Authorization", Credentials.basic("reader", Credentials.PASSWORD)), 429,
				"too-many-requests");
	}

	private static String problem(HttpResponse<String> answer, int status, String type) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type"))
			.hasValueSatisfying((media) -> assertThat(media).startsWith("application/problem+json"));
		assertThat(JsonPath.<String>read(answer.body(), "$.type")).isEqualTo("urn:rights-graph:problem:" + type);
		return JsonPath.read(answer.body(), "$.detail");
	}

	private HttpResponse<String> send(String method, String path, String... headers) throws Exception {
		return Client.of(credentials()).send(request(method, path, headers), HttpResponse.BodyHandlers.ofString());
	}

	private HttpRequest request(String method, String path, String... headers) {
		var request = HttpRequest.newBuilder(URI.create("https://localhost:" + this.port + path))
			.method(method, HttpRequest.BodyPublishers.noBody());
		return ((headers.length > 0) ? request.headers(headers) : request).build();
	}

	/** Trusts the certificate of the test and no other. */
	private static final class Client {

		@SuppressWarnings("NullAway.Init")
		private static HttpClient client;

		static synchronized HttpClient of(Credentials credentials) throws Exception {
			if (client == null) {
				KeyStore store = KeyStore.getInstance("PKCS12");
				try (var in = credentials.openStore()) {
					store.load(in, credentials.storePassword());
				}
				KeyStore trusted = KeyStore.getInstance("PKCS12");
				trusted.load(null, null);
				trusted.setCertificateEntry("rights-graph", store.getCertificate("rights-graph"));
				TrustManagerFactory managers = TrustManagerFactory
					.getInstance(TrustManagerFactory.getDefaultAlgorithm());
				managers.init(trusted);
				SSLContext context = SSLContext.getInstance("TLS");
				context.init(null, managers.getTrustManagers(), null);
				client = HttpClient.newBuilder().sslContext(context).build();
			}
			return client;
		}

	}

}
