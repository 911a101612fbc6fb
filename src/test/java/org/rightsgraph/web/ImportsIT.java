package org.rightsgraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.Mockito;
import org.neo4j.driver.Driver;
import org.rightsgraph.access.TestAccounts;
import org.rightsgraph.database.DatabaseTest;
import org.rightsgraph.dataset.MillsDataset;
import org.rightsgraph.importer.Importer;
import org.rightsgraph.importer.Progress;
import org.rightsgraph.upload.Archives;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.json.JsonPathValueAssert;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/** Datasets that are sent to the service. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "rights-graph.import.on-start=false", "rights-graph.data-directory=" + ImportsIT.DATA,
				"rights-graph.upload.max-archive-size=1MB", "rights-graph.upload.max-size=2MB",
				"rights-graph.upload.max-files=40", "rights-graph.access.requests-per-minute=0",
				"logging.level.org.rightsgraph.upload=info" })
@AutoConfigureMockMvc
class ImportsIT {

	static final String DATA = "target/imports-it";

	/** The same as on the command line. */
	private static final String DIGEST_OF_MILLS = "9e1ed9657e12ec73cae2734558518e5178bf49d21c670cfb00b3c123217ee5f7";

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@LocalServerPort
	int port;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Driver driver;

	@MockitoSpyBean
	Importer importer;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path temporary;

	@SuppressWarnings("NullAway.Init")
	private MillsDataset mills;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private static Path accounts;

	@DynamicPropertySource
	static void accounts(DynamicPropertyRegistry properties) {
		properties.add("rights-graph.access.users-file", () -> TestAccounts.in(accounts).toString());
	}

	@BeforeEach
	void copyMills() throws IOException {
		this.mills = MillsDataset.copyTo(this.temporary.resolve("import"));
		Files.createDirectories(Path.of(DATA));
	}

	@AfterEach
	void nothingIsLeftBehind() throws IOException {
		Mockito.reset(this.importer);
		try (Stream<Path> files = Files.list(Path.of(DATA))) {
			assertThat(files.map((file) -> file.getFileName().toString())).doesNotHaveDuplicates()
				.allMatch((name) -> List.of("import-summary.json", "audit.jsonl", "audit.head").contains(name));
		}
	}

	@Test
	void archiveIsImportedAsOnTheCommandLine() {
		var begun = send("", archive());
		assertThat(begun).hasStatus(202);
		var location = begun.getResponse().getHeader("Location");
		assertThat(location).isEqualTo("/api/imports/" + JsonPath.read(body(begun), "$.id"));
		var ended = ended(begun);
		value(ended, "$.state").isEqualTo("done");
		value(ended, "$.summary.digest").isEqualTo(DIGEST_OF_MILLS);
		value(ended, "$.summary.datasets").isEqualTo(List.of("terms", "mills"));
		value(ended, "$.problems[*].code").isEqualTo(List.of("text-missing"));
		value(ended, "$.warnings").isEqualTo(1);
		assertThat(number(ended, "$.progress.written")).isEqualTo(number(ended, "$.progress.toWrite"))
			.isEqualTo(number(ended, "$.summary.total.created"))
			.isPositive();
		assertThat(number(ended, "$.progress.rowsRead")).isPositive();
		var again = ended(send("", archive()));
		value(again, "$.summary.total.created").isEqualTo(0);
		value(again, "$.progress.toWrite").isEqualTo(0);
		assertThat(get("/api/imports")).bodyJson().extractingPath("$.imports[0].state").isEqualTo("done");
		assertThat(get("/api/imports")).bodyJson().doesNotHavePath("$.imports[0].problems");
	}

	@Test
	void withValidateOnlyItIsToldWhatWouldBeDoneAndNothingIs() {
		var before = graph();
		var ended = ended(send("?validateOnly=true", archive()));
		value(ended, "$.state").isEqualTo("done");
		value(ended, "$.summary.written").isEqualTo(false);
		assertThat(number(ended, "$.summary.total.created")).isPositive();
		value(ended, "$.progress.written").isEqualTo(0);
		assertThat(graph()).isEqualTo(before);
	}

	@Test
	void mistakesAreToldWithTheirPlacesAndNothingIsWritten(CapturedOutput output) {
		var before = graph();
		this.mills.replace("persons.csv", "bo-miller,", "Bo Miller,");
		var ended = ended(send("", archive()));
		value(ended, "$.state").isEqualTo("rejected");
		var found = "$.problems[?(@.code=='id-malformed')].";
		value(ended, found + "file").isEqualTo(List.of("mills/persons.csv"));
		value(ended, found + "line").isEqualTo(List.of(3));
		value(ended, found + "column").isEqualTo(List.of("id"));
		value(ended, found + "message").asArray().singleElement().asString().contains("Bo Miller");
		value(ended, "$.problems[*].remedy").asArray().doesNotContain("");
		value(ended, "$.truncated").isEqualTo(false);
		var first = get("/api/imports/" + JsonPath.read(body(ended), "$.id") + "?limit=0");
		value(first, "$.problems").isEqualTo(List.of());
		value(first, "$.truncated").isEqualTo(true);
		assertThat(graph()).isEqualTo(before);
		waitForLog(output, "has ended: rejected");
		assertThat(output).doesNotContain("Miller");
	}

	@Test
	void withKeepGoingWhatIsSoundIsWritten() {
		this.mills.replace("persons.csv", "bo-miller,", "Bo Miller,");
		var ended = ended(send("?keepGoing=true", archive()));
		value(ended, "$.state").isEqualTo("done");
		assertThat(number(ended, "$.errors")).isPositive();
		assertThat(number(ended, "$.summary.rowsLeftOut")).isPositive();
		assertThat(get("/api/entities/ada-miller")).hasStatusOk();
		assertThat(get("/api/entities/bo-miller")).hasStatus(404);
	}

	@ParameterizedTest
	@EnumSource(value = Progress.Stage.class, names = "WRITING", mode = EnumSource.Mode.EXCLUDE)
	void cancelledBeforeItIsWrittenItLeavesTheGraphAsItWas(Progress.Stage stage) throws Exception {
		ended(send("", archive()));
		var before = graph();
		this.mills.remove("relationships.csv", "rel-2");
		var paused = PausedImporter.in(stage, this.importer);
		var begun = send("", archive());
		paused.await();
		value(get(location(begun)), "$.state").isEqualTo((stage == Progress.Stage.READING) ? "checking" : "comparing");
		var cancelled = this.mvc.delete()
			.uri(location(begun))
			.header("Authorization", TestAccounts.bearer("editor"))
			.exchange();
		assertThat(cancelled).hasStatus(202);
		value(cancelled, "$.cancelRequested").isEqualTo(true);
		assertThat(Files.readAllLines(Path.of(DATA, "audit.jsonl")).getLast()).contains("\"action\":\"cancel-import\"",
				"\"actor\":\"user:editor\"", "\"import\":\"" + JsonPath.read(body(cancelled), "$.id") + "\"");
		paused.goOn();
		var ended = ended(begun);
		value(ended, "$.state").isEqualTo("cancelled");
		assertThat(ended).bodyJson().doesNotHavePath("$.summary");
		assertThat(this.mvc.delete().uri(location(begun)).header("Authorization", TestAccounts.bearer("editor")))
			.hasStatus(202);
		assertThat(graph()).isEqualTo(before);
	}

	@Test
	void onceItIsBeingWrittenItIsWrittenToItsEnd() throws Exception {
		var paused = PausedImporter.in(Progress.Stage.WRITING, this.importer);
		var begun = send("", archive());
		paused.await();
		value(get(location(begun)), "$.state").isEqualTo("writing");
		var refused = this.mvc.delete()
			.uri(location(begun))
			.header("Authorization", TestAccounts.bearer("editor"))
			.exchange();
		assertThat(refused).hasStatus(409);
		value(refused, "$.type").isEqualTo("urn:rights-graph:problem:import-not-cancellable");
		value(refused, "$.detail").asString().contains("half of a graph");
		assertThat(get("/api/graph?format=graphml")).hasStatus(503);
		paused.goOn();
		var ended = ended(begun);
		value(ended, "$.summary.digest").isEqualTo(DIGEST_OF_MILLS);
		assertThat(get("/api/graph?format=graphml")).hasStatusOk();
		assertThat(this.mvc.delete().uri(location(begun)).header("Authorization", TestAccounts.bearer("editor")))
			.hasStatus(409);
	}

	@Test
	void secondIsRefusedWithTheFirst() throws Exception {
		var paused = PausedImporter.in(Progress.Stage.READING, this.importer);
		var first = send("", archive());
		paused.await();
		var second = send("", archive());
		assertThat(second).hasStatus(409);
		value(second, "$.type").isEqualTo("urn:rights-graph:problem:import-running");
		value(second, "$.import").isEqualTo(JsonPath.read(body(first), "$.id"));
		value(second, "$.since").isEqualTo(JsonPath.read(body(first), "$.started"));
		paused.goOn();
		value(ended(first), "$.state").isEqualTo("done");
		value(ended(send("", archive())), "$.state").isEqualTo("done");
	}

	@Test
	void archiveThatIsStillBeingSentCanBeCancelled() throws Exception {
		try (var client = connect("Content-Length: 900000", new byte[100_000])) {
			var id = waitFor("receiving");
			assertThat(send("", archive())).hasStatus(409);
			assertThat(
					this.mvc.delete().uri("/api/imports/" + id).header("Authorization", TestAccounts.bearer("editor")))
				.hasStatus(202);
			client.getOutputStream().write(new byte[100_000]);
			client.getOutputStream().flush();
			assertThat(answer(client)).startsWith("HTTP/1.1 409").contains("import-cancelled");
		}
		waitFor("cancelled");
	}

	@Test
	void clientThatGoesWhileItSendsLeavesNothing() throws Exception {
		try (var client = connect("Content-Length: 900000", new byte[100_000])) {
			assertThat(client.isConnected()).isTrue();
			waitFor("receiving");
		}
		long until = System.nanoTime() + PATIENCE.toNanos();
		while (body(get("/api/imports")).contains("\"receiving\"")) {
			assertThat(System.nanoTime()).isLessThan(until);
			Thread.sleep(20);
		}
		value(ended(send("", archive())), "$.state").isEqualTo("done");
	}

	@Test
	void tooLargeAnArchiveIsRefusedBeforeItIsSent() throws Exception {
		try (var client = connect("Content-Length: 2000000\r\nExpect: 100-continue", new byte[0])) {
			assertThat(answer(client)).startsWith("HTTP/1.1 413").contains("archive-too-large", "1 MB");
		}
	}

	@Test
	void tooLargeAnArchiveOfUnknownLengthIsRefusedOnceItIs() throws Exception {
		var piece = new byte[1_100_000];
		new Random(1).nextBytes(piece);
		try (var client = connect("Transfer-Encoding: chunked",
				(Integer.toHexString(piece.length) + "\r\n").getBytes(StandardCharsets.US_ASCII))) {
			client.getOutputStream().write(piece);
			client.getOutputStream().flush();
			assertThat(answer(client)).startsWith("HTTP/1.1 413").contains("archive-too-large");
		}
	}

	@Test
	void whoMayNotImportSeesNothingOfImports() {
		ended(send("", archive()));
		assertThat(this.mvc.get().uri("/api/imports").header("Authorization", TestAccounts.bearer("reader")))
			.hasStatus(403);
		assertThat(this.mvc.post()
			.uri("/api/imports")
			.header("Authorization", TestAccounts.bearer("reader"))
			.contentType(OpenApiImports.ZIP)
			.content(archive())).hasStatus(403)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("urn:rights-graph:problem:forbidden");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			application/zip;  no archive;  ; 400; unreadable-archive
			application/zip;  '';          ; 400; unreadable-archive
			text/csv;         id,name;     ; 415; unsupported-media-type
			application/zip;  no archive;  ?validateOnly=perhaps; 400; invalid-parameter
			application/zip;  no archive;  ?validate=true;        400; unknown-parameter
			application/zip;  no archive;  ?asOf=2022-01-12;      400; unknown-parameter
			""")
	void whatIsNoImportIsAProblem(String type, String body, String query, int status, String problem) {
		var answer = this.mvc.post()
			.uri("/api/imports" + ((query != null) ? query : ""))
			.header("Authorization", TestAccounts.bearer("editor"))
			.contentType(MediaType.valueOf(type))
			.content(body)
			.exchange();
		assertThat(answer).hasStatus(status);
		value(answer, "$.type").isEqualTo("urn:rights-graph:problem:" + problem);
	}

	@Test
	void archiveThatIsATrapIsRefused() throws Exception {
		Files.writeString(this.temporary.resolve("import/mills/run.sh"), "#!/bin/sh\n");
		var answer = send("", archive());
		assertThat(answer).hasStatus(422);
		value(answer, "$.type").isEqualTo("urn:rights-graph:problem:archive-refused");
		value(answer, "$.detail").asString().contains("mills/run.sh");
	}

	@Test
	void importThatIsNotThereIsNotFound() {
		var path = "/api/imports/0b9f7c52-2d1c-4a5e-9a53-6a2f0c1d7e88";
		value(get(path), "$.type").isEqualTo("urn:rights-graph:problem:unknown-import");
		assertThat(this.mvc.delete().uri(path).header("Authorization", TestAccounts.bearer("editor"))).hasStatus(404);
		assertThat(get("/api/imports/1")).hasStatus(400);
	}

	@Test
	void whatFailsInTheServiceIsToldWithoutDetails(CapturedOutput output) {
		Mockito.doAnswer((call) -> {
			call.<Progress>getArgument(2).start(Progress.Stage.READING, -1);
			throw new IllegalStateException("Ada Miller");
		}).when(this.importer).runBesideReaders(Mockito.any(), Mockito.anyBoolean(), Mockito.any());
		var ended = ended(send("", archive()));
		value(ended, "$.state").isEqualTo("failed");
		value(ended, "$.failure").asString().contains("The log", "Nothing was written");
		assertThat(output).contains("IllegalStateException").doesNotContain("Miller");
	}

	private byte[] archive() {
		return Archives.of(this.mills.folder());
	}

	private MvcTestResult send(String query, byte[] archive) {
		return this.mvc.post()
			.uri("/api/imports" + query)
			.header("Authorization", TestAccounts.bearer("editor"))
			.contentType(OpenApiImports.ZIP)
			.content(archive)
			.exchange();
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).header("Authorization", TestAccounts.bearer("editor")).exchange();
	}

	private static String location(MvcTestResult begun) {
		return java.util.Objects.requireNonNull(begun.getResponse().getHeader("Location"));
	}

	private MvcTestResult ended(MvcTestResult begun) {
		assertThat(begun).hasStatus(202);
		long until = System.nanoTime() + PATIENCE.toNanos();
		while (System.nanoTime() < until) {
			var status = get(location(begun));
			if (body(status).contains("\"ended\"")) {
				return status;
			}
			pause();
		}
		return fail("It did not end");
	}

	/**
	 * {@return the id of the newest import, once it is in that state}
	 */
	private String waitFor(String state) {
		long until = System.nanoTime() + PATIENCE.toNanos();
		while (System.nanoTime() < until) {
			List<String> ids = JsonPath.read(body(get("/api/imports")), "$.imports[?(@.state=='" + state + "')].id");
			if (!ids.isEmpty()) {
				return ids.getFirst();
			}
			pause();
		}
		return fail("No import is " + state);
	}

	/** What is logged of an end is logged after it can be seen. */
	private static void waitForLog(CapturedOutput output, String text) {
		long until = System.nanoTime() + PATIENCE.toNanos();
		while (!output.getAll().contains(text) && System.nanoTime() < until) {
			pause();
		}
		assertThat(output).contains(text);
	}

	private static void pause() {
		try {
			Thread.sleep(20);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Socket connect(String headers, byte[] begin) throws IOException {
		var client = new Socket("127.0.0.1", this.port);
		client.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
		client.getOutputStream()
			.write("POST /api/imports HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\nContent-Type: application/zip\r\n%s\r\n\r\n"
				.formatted(TestAccounts.bearer("editor"), headers)
				.getBytes(StandardCharsets.US_ASCII));
		client.getOutputStream().write(begin);
		client.getOutputStream().flush();
		return client;
	}

	private static String answer(Socket client) throws IOException {
		var said = new StringBuilder();
		while (!said.toString().endsWith("}")) {
			int count = client.getInputStream().read();
			if (count < 0) {
				break;
			}
			said.append((char) count);
		}
		return said.toString();
	}

	/** Everything that the database holds, the marks of imports too. */
	private List<String> graph() {
		return this.driver.executableQuery("""
				MATCH (n) RETURN elementId(n) + ' ' + reduce(all = '', label IN labels(n) | all + ' ' + label) AS line,
				       properties(n) AS properties
				UNION ALL
				MATCH ()-[r]->() RETURN elementId(r) + ' ' + type(r) AS line, properties(r) AS properties
				""")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("line") + " " + new java.util.TreeMap<>(row.get("properties").asMap()))
			.sorted()
			.toList();
	}

	private static JsonPathValueAssert value(MvcTestResult answer, String path) {
		return assertThat(answer).bodyJson().extractingPath(path);
	}

	private static long number(MvcTestResult answer, String path) {
		return JsonPath.<Number>read(body(answer), path).longValue();
	}

	private static String body(MvcTestResult answer) {
		try {
			return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
