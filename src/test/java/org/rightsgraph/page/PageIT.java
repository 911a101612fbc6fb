package org.rightsgraph.page;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsgraph.database.DatabaseTest;
import org.rightsgraph.database.EmbeddedOnly;
import org.rightsgraph.database.TestDatabase;
import org.rightsgraph.importer.ImportJob;
import org.rightsgraph.importer.Progress;
import org.rightsgraph.tools.Tool;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page in a real browser, over the tables in {@code import}. The texts of the reports
 * are kept from it, so that no picture of it shows a sentence of theirs.
 */
@EmbeddedOnly
@DatabaseTest(keep = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "rights-graph.import.on-start=false", "rights-graph.reports.directory=" })
@TestInstance(Lifecycle.PER_CLASS)
class PageIT {

	@LocalServerPort
	int port;

	@BeforeAll
	void importTheReports(TestDatabase database, @TempDir Path temporary) {
		new ImportJob(database.driver(), temporary, null, Progress.SILENT).run(Path.of("import"), false);
	}

	@ParameterizedTest
	@ValueSource(strings = { "reading", "network", "asking", "access" })
	void whatSomebodyDoesWithThePageWorksAndAsksNobodyElse(String checks) {
		assertThat(drive(this.port, checks).code()).isZero();
	}

	static Tool.Result drive(int port, String checks) {
		Tool.program("chromium");
		var result = Tool.node("page/run.mjs", "playwright-core", "axe-core")
			.with("http://localhost:" + port, Path.of("target", "screenshots").toAbsolutePath(), checks)
			.run(Duration.ofMinutes(10));
		System.out.println(result.output());
		return result;
	}

}
