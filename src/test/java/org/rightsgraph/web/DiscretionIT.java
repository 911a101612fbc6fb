package org.rightsgraph.web;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.rightsgraph.database.DatabaseTest;
import org.rightsgraph.dataset.MillsDataset;
import org.rightsgraph.importer.ImportJob;
import org.rightsgraph.importer.Progress;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Whom the data name and what was asked for is in no log, however much is logged. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "rights-graph.import.on-start=false", "rights-graph.reports.directory=" })
class DiscretionIT {

	/** No word of anything else. */
	private static final String SOMEBODY = "Zanthippe";

	private static final List<String> LOUD = List.of("ROOT", "org.apache.coyote", "org.apache.tomcat",
			"org.apache.catalina", "org.springframework", "org.springframework.data.neo4j", "org.neo4j", "io.netty",
			"org.rightsgraph");

	@LocalServerPort
	int port;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path temporary;

	private final ListAppender<ILoggingEvent> log = new ListAppender<>();

	@BeforeEach
	void listen() {
		this.log.start();
		logger("ROOT").addAppender(this.log);
		LOUD.forEach((name) -> logger(name).setLevel(Level.TRACE));
	}

	@AfterEach
	void listenNoMore() {
		logger("ROOT").detachAppender(this.log);
		LOUD.forEach((name) -> logger(name).setLevel(name.equals("ROOT") ? Level.WARN : null));
	}

	@Test
	void nobodyIsNamedInLogsAndMetrics(Driver driver, @Autowired ObjectProvider<MeterRegistry> metrics,
			CapturedOutput output) throws Exception {
		logger("org.rightsgraph.test").debug("The log is listened to");
		logger("org.springframework.test").info("All of it");
		importOf(driver);
		for (String path : paths()) {
			get(path);
		}
		send("GET /api/search?q=" + SOMEBODY + "{|} HTTP/1.1\r\nHost: localhost\r\n\r\n");
		send("GET /api/entities/" + SOMEBODY + "%zz HTTP/1.1\r\nHost: localhost\r\nCookie: " + SOMEBODY
				+ "=\u0001\r\n\r\n");
		send(SOMEBODY + " / HTTP/9\r\n\r\n");
		send("GET / HTTP/1.1\r\nHost: " + SOMEBODY + "_\u0002\r\n" + SOMEBODY + "\r\n\r\n");
		assertThatExceptionOfType(Neo4jException.class)
			.isThrownBy(() -> driver.executableQuery("MATCH (n {name: '" + SOMEBODY + "'}) RETRUN n").execute());
		assertThatExceptionOfType(Neo4jException.class)
			.isThrownBy(() -> driver.executableQuery("CREATE (:Entity {id: $id}), (:Entity {id: $id})")
				.withParameters(Map.of("id", SOMEBODY))
				.execute());
		assertThatExceptionOfType(Neo4jException.class)
			.isThrownBy(() -> driver.executableQuery("RETURN 1 / 0 + toInteger($id)")
				.withParameters(Map.of("id", SOMEBODY))
				.execute());

		List<String> said = List.copyOf(this.log.list).stream().map(DiscretionIT::text).toList();
		assertThat(said).anyMatch((line) -> line.contains("The log is listened to"))
			.anyMatch((line) -> line.contains("All of it"))
			.noneMatch((line) -> line.toLowerCase(Locale.ROOT).contains("zanthippe"));
		assertThat(output).doesNotContainIgnoringCase(SOMEBODY);
		assertThat(metrics.stream().flatMap((registry) -> registry.getMeters().stream()))
			.allSatisfy((meter) -> assertThat(meter.getId().toString()).doesNotContainIgnoringCase(SOMEBODY));
		assertThat(databaseLogs())
			.allSatisfy((file) -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).as(file.toString())
				.doesNotContainIgnoringCase(SOMEBODY));
	}

	/** Otherwise the test above would find nothing whatever was logged. */
	@Test
	void librariesWouldNameThem() throws Exception {
		LoggerContext context = logger("ROOT").getLoggerContext();
		List<TurboFilter> filters = List.copyOf(context.getTurboFilterList());
		context.resetTurboFilterList();
		try {
			get("/api/search?q=" + SOMEBODY);
		}
		finally {
			filters.forEach(context::addTurboFilter);
		}
		assertThat(List.copyOf(this.log.list)).anyMatch((event) -> text(event).contains(SOMEBODY));
	}

	private void importOf(Driver driver) throws IOException {
		MillsDataset mills = MillsDataset.copyTo(this.temporary.resolve("import"));
		mills.write("persons.csv",
				mills.read("persons.csv").replace("Miller", SOMEBODY).getBytes(StandardCharsets.UTF_8));
		Path work = Files.createTempDirectory(this.temporary, "work");
		new ImportJob(driver, work, MillsDataset.TEXTS, Progress.SILENT).run(mills.folder(), true);
		mills.replace("violations.csv", "2020-05-03", SOMEBODY);
		assertThat(new ImportJob(driver, work, MillsDataset.TEXTS, Progress.SILENT).run(mills.folder(), false)
			.problems()
			.errors()).isPositive();
	}

	private static List<String> paths() {
		String encoded = URLEncoder.encode(SOMEBODY + " Ж\n", StandardCharsets.UTF_8);
		List<String> paths = new ArrayList<>(
				List.of("/" + SOMEBODY, "/browser/" + SOMEBODY, "/actuator/" + SOMEBODY, "/actuator/metrics"));
		for (String value : List.of(SOMEBODY, encoded)) {
			paths.addAll(List.of("/api/search?q=" + value, "/api/search?q=x&type=" + value,
					"/api/search?q=x&limit=" + value, "/api/" + value, "/api/entities/" + value,
					"/api/entities/" + value + "/neighbours?depth=1", "/api/entities/bo-miller?asOf=" + value,
					"/api/claims/" + value, "/api/reports/" + value + "/claims", "/api/vocabularies/" + value,
					"/api/paths?from=" + value + "&to=bo-miller", "/api/queries/" + value,
					"/api/queries/violations-of-person/result?person=" + value,
					"/api/queries/" + value + "/result?person=" + value, "/api/violations?victim=" + value,
					"/api/violations?from=" + value, "/api/graph?entities=" + value, "/api/graph?format=" + value,
					"/api/contradictions?entity=" + value, "/api/statistics?" + value + "=" + value));
		}
		paths.addAll(List.of("/api/search?q=mill", "/api/entities/bo-miller", "/api/entities/bo-miller/claims",
				"/api/entities/bo-miller/timeline", "/api/graph?format=gexf", "/api/search?q=mill&asOf=2022-01-01"));
		return paths;
	}

	private void get(String path) throws Exception {
		try (HttpClient client = HttpClient.newHttpClient()) {
			client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path)).build(),
					BodyHandlers.discarding());
		}
	}

	private void send(String request) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.setSoTimeout(5000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			socket.shutdownOutput();
			assertThat(socket.getInputStream().readAllBytes()).isNotNull();
		}
	}

	/** Of the embedded database that the tests share, and of others before it. */
	private static List<Path> databaseLogs() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("target/databases"))) {
			return files.filter((file) -> String.valueOf(file.getParent()).endsWith("logs"))
				.filter(Files::isRegularFile)
				.toList();
		}
	}

	private static String text(ILoggingEvent event) {
		return event.getLevel() + " " + event.getLoggerName() + " " + event.getFormattedMessage() + " "
				+ ((event.getThrowableProxy() != null) ? ThrowableProxyUtil.asString(event.getThrowableProxy()) : "");
	}

	private static Logger logger(String name) {
		return (Logger) LoggerFactory.getLogger(name);
	}

}
