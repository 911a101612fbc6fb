package org.rightsgraph.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsgraph.database.DatabaseTest;
import org.rightsgraph.database.EmbeddedOnly;
import org.rightsgraph.tools.Tool;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What linters find in the description of the interface. */
@EmbeddedOnly
@DatabaseTest(keep = true)
@SpringBootTest(properties = "rights-graph.import.on-start=false")
@AutoConfigureMockMvc
class OpenApiLintIT {

	private static final Path DOCUMENT = Path.of("target/openapi.json").toAbsolutePath();

	@BeforeEach
	void writeTheDescription(@Autowired MockMvcTester mvc) throws Exception {
		var answer = mvc.get().uri("/v3/api-docs").exchange();
		assertThat(answer).hasStatusOk().bodyJson().hasPath("$.paths['/api/queries/timeline/result']");
		Files.write(DOCUMENT, answer.getResponse().getContentAsByteArray());
	}

	@Test
	void redoclyFindsNothing() {
		var said = Tool.node("node_modules/@redocly/cli/bin/cli.js", "@redocly/cli").with("lint", DOCUMENT).output();
		// Otherwise it goes on: You have 1 warning.
		assertThat(said).contains("Your API description is valid").doesNotContain("You have");
	}

	@Test
	void spectralFindsNothing() {
		var found = Tool.node("node_modules/@stoplight/spectral-cli/dist/index.js", "@stoplight/spectral-cli")
			.with("lint", DOCUMENT, "--ruleset", Tool.FOLDER.resolve("spectral.yaml"), "--fail-severity", "hint")
			.run(Duration.ofMinutes(5));
		assertThat(found.code()).as(found.output()).isZero();
	}

}
