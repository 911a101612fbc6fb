package org.rightsgraph.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsgraph.embedded.EmbeddedDatabase;
import org.rightsgraph.query.Catalogue;
import org.rightsgraph.query.Query;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

@WebMvcTest(controllers = { PageController.class, KitController.class })
class BrowserTests {

	private static final String PAGE = "/browser/?dbms=bolt://neo4j@127.0.0.1:7999";

	@MockitoBean
	EmbeddedDatabase database;

	@MockitoBean
	Catalogue catalogue;

	@Autowired
	MockMvcTester mvc;

	@BeforeEach
	void databaseListens() {
		given(this.database.uri()).willReturn(URI.create("bolt://127.0.0.1:7999"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/browser", "/browser/" })
	void visitorIsSentOnWithAllThatThePageNeedsButThePassword(String path) {
		var answer = get(path);
		assertThat(answer).hasStatus(302);
		assertThat(answer).headers()
			.hasValue(HttpHeaders.LOCATION, "http://localhost/browser/?dbms=bolt%3A%2F%2Fneo4j%40127.0.0.1%3A7999"
					+ "&cmd=guide&arg=http%3A%2F%2Flocalhost%2Fbrowser-kit%2Fguide.md");
	}

	@Test
	void visitorOfTheAddressOfLoopbackIsSentToItsNameFromWhichThePageTakesGuides() {
		var answer = this.mvc.get().uri("http://127.0.0.1:8080/browser/").exchange();
		assertThat(answer.getResponse().getRedirectedUrl()).startsWith("http://localhost:8080/browser/?dbms=");
	}

	@Test
	void pageMayReachThisServiceAndTheDatabaseAndNothingElse() {
		var answer = get(PAGE);
		assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("text/html");
		var policy = List.of(String.valueOf(answer.getResponse().getHeader("Content-Security-Policy")).split("; "));
		assertThat(policy).contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'",
				"connect-src 'self' ws://127.0.0.1:7999 ws://localhost:7999");
		assertThat(String.join(" ", policy)).doesNotContain("*", "http:", "https:", "unsafe-eval");
	}

	@Test
	void everyScriptOfThePageIsThereAndMayBeKept() throws IOException {
		var scripts = Pattern.compile("<script src=\"([^\"]+)\"")
			.matcher(get(PAGE).getResponse().getContentAsString())
			.results()
			.map((match) -> match.group(1))
			.toList();
		assertThat(scripts).hasSizeGreaterThan(2).allSatisfy((script) -> {
			var answer = get("/browser/" + script);
			assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("text/javascript");
			assertThat(answer).headers().containsHeader("Content-Security-Policy");
			assertThat(answer.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).contains("immutable");
		});
		assertThat(get("/browser/manifest.json").getResponse().getHeader(HttpHeaders.CACHE_CONTROL))
			.isEqualTo("no-cache");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/browser/nothing.js", "/browser/assets/", "/browser/%2e%2e/application.properties",
			"/browser/..%2fapplication.properties", "/browser/assets/../../application.properties",
			"/browser/%2e%2e/cypher/embedded/set-password.cypher" })
	void thereIsNothingButItsFiles(String path) {
		var answer = this.mvc.get().uri(URI.create(path)).exchange();
		assertThat(answer.getResponse().getStatus()).isIn(400, 404);
	}

	@Test
	void everyQueryOfTheCatalogueIsAmongTheSavedOnes() throws IOException {
		var one = new Query("one", "", List.of(), List.of("claims"), List.of(), true,
				"// First.\nRETURN [] AS claims\n");
		var two = new Query("two", "", List.of(), List.of("claims"), List.of(), false, "RETURN [1] AS claims");
		given(this.catalogue.queries()).willReturn(List.of(one, two));
		var answer = get("/browser-kit/queries.zip");
		assertThat(answer).hasStatusOk();
		assertThat(unpack(answer.getResponse().getContentAsByteArray()))
			.containsOnlyKeys("rights-graph/0-parameters.cypher", "rights-graph/one.cypher", "rights-graph/two.cypher")
			.containsEntry("rights-graph/one.cypher", "// one\n// First.\nRETURN [] AS claims\n");
	}

	@Test
	void styleGivesEveryKindOfNodeItsColour() {
		assertThat(get("/browser-kit/style.grass")).hasStatusOk()
			.bodyText()
			.contains(List
				.of("Person", "Organisation", "Group", "Place", "Law", "Event", "Violation", "Right", "List",
						"Statistic", "Role", "Report", "Passage", "Claim")
				.stream()
				.map((label) -> "node." + label + " {")
				.toList());
	}

	@Test
	void guideNamesTheAddressAtWhichItsReaderIs() {
		var answer = this.mvc.get().uri("http://localhost:8123/browser-kit/guide.md").exchange();
		assertThat(answer).bodyText()
			.contains(":style http://localhost:8123/browser-kit/style.grass", "](/browser-kit/browser.svg)")
			.doesNotContain("localhost:8080");
		assertThat(get("/browser-kit/browser.svg")).hasStatusOk();
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).exchange();
	}

	private static Map<String, String> unpack(byte[] archive) throws IOException {
		var files = new TreeMap<String, String>();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return files;
	}

}
