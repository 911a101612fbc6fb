package org.rightsgraph.page;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.rightsgraph.database.DatabaseTest;
import org.rightsgraph.database.EmbeddedOnly;
import org.rightsgraph.database.TestDatabase;
import org.rightsgraph.importer.ImportJob;
import org.rightsgraph.importer.Progress;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The page where the texts of the reports are at hand. It makes no pictures. */
@EmbeddedOnly
@DatabaseTest(keep = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "rights-graph.import.on-start=false")
@TestInstance(Lifecycle.PER_CLASS)
class PageQuotationIT {

	@LocalServerPort
	int port;

	@BeforeAll
	void importTheReports(TestDatabase database, @TempDir Path temporary) {
		assumeTrue(System.getenv("RIGHTS_GRAPH_REPORTS_DIRECTORY") != null,
				"RIGHTS_GRAPH_REPORTS_DIRECTORY does not name the folder of the reports' texts");
		new ImportJob(database.driver(), temporary, null, Progress.SILENT).run(Path.of("import"), false);
	}

	@Test
	void sentencesAreShownInWhatStandsAroundThem() {
		assertThat(PageIT.drive(this.port, "quotation").code()).isZero();
	}

}
