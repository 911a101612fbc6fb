package org.rightsgraph.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.rightsgraph.database.DatabaseTest;
import org.rightsgraph.importer.ImportJob;
import org.rightsgraph.importer.Progress;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
class GuideIT {

	private static final Pattern QUERY = Pattern.compile("```cypher\n([^:].*?)```", Pattern.DOTALL);

	private final Driver driver;

	GuideIT(Driver driver) {
		this.driver = driver;
	}

	@Test
	void everyQueryOfTheGuideReadsAndFindsSomethingInTheDataset(@TempDir Path temporary) throws IOException {
		new ImportJob(this.driver, temporary, null, Progress.SILENT).run(Path.of("import"), false);
		List<String> queries = QUERY.matcher(Files.readString(Path.of("docs/browser.md")))
			.results()
			.map((match) -> match.group(1))
			.toList();
		try (var session = this.driver
			.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build())) {
			assertThat(queries).hasSize(6).allSatisfy((query) -> {
				List<Record> rows = session.executeRead((transaction) -> transaction.run(query).list());
				assertThat(rows).isNotEmpty();
			});
		}
	}

}
