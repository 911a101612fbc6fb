package org.rightsgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rightsgraph.database.DatabaseTest;
import org.rightsgraph.database.EmbeddedOnly;
import org.rightsgraph.database.TestDatabase;
import org.rightsgraph.dataset.MillsDataset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** What the commands leave in the audit trail. */
@DatabaseTest
@EmbeddedOnly
@ExtendWith(OutputCaptureExtension.class)
class AuditIT {

	private final TestDatabase database;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path temporary;

	AuditIT(TestDatabase database) {
		this.database = database;
	}

	@Test
	void trailTellsWhoImportedWithdrewAndExportedWhatWithWhichDigests(CapturedOutput output) throws Exception {
		Path imports = MillsDataset.copyTo(this.temporary.resolve("import")).folder();
		assertThat(onDatabase("import", imports.toString())).isEqualTo(Commands.GOOD);
		Path file = this.temporary.resolve("graph.json");
		assertThat(onDatabase("export", "--format", "json", "--output", file.toString(), "--entities", "bo-miller"))
			.isEqualTo(Commands.GOOD);
		assertThat(onDatabase("withdraw", "mills")).isEqualTo(Commands.GOOD);
		assertThat(onDatabase("withdraw", "bo-miller")).isEqualTo(Commands.USAGE);
		List<JsonNode> trail = trail();
		assertThat(trail)
			.extracting((line) -> line.get("action").asString() + " " + line.get("details").get("stage").asString())
			.containsExactly("import begun", "import done", "export begun", "export done", "withdraw begun",
					"withdraw done", "withdraw begun", "withdraw failed");
		JsonNode summary = JsonMapper.shared().readTree(this.temporary.resolve("data/import-summary.json"));
		JsonNode imported = trail.get(1).get("details");
		assertThat(imported.get("after").propertyNames()).containsExactly("mills", "terms");
		assertThat(imported.get("counts").get("created").asLong()).isPositive();
		assertThat(trail.get(4).get("details").get("before")).isEqualTo(imported.get("after"));
		assertThat(trail.get(5).get("details").get("digest")).isEqualTo(summary.get("digest"));
		assertThat(trail.get(3).get("details").get("sha256").asString())
			.isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
		assertThat(trail).extracting((line) -> line.get("actor").asString())
			.containsOnly("account:" + ProcessHandle.current().info().user().orElseThrow());
		assertThat(this.temporary.resolve("data/audit.jsonl")).content().doesNotContainIgnoringCase("miller");
		assertThat(verify()).isEqualTo(Commands.GOOD);
		assertThat(output.getOut()).contains("as it was written", "Lines     8");
		// What import printed is a head that the trail goes on from.
		String noted = output.getOut().replaceFirst("(?s).*?Audit +([0-9a-f]{64}).*", "$1");
		assertThat(verify("--head", noted)).isEqualTo(Commands.GOOD);
	}

	@Test
	void trailThatWasTamperedWithFailsAndTheFirstLineThatDoesNotFitIsNamed(CapturedOutput output) throws Exception {
		Path imports = MillsDataset.copyTo(this.temporary.resolve("import")).folder();
		assertThat(onDatabase("import", imports.toString())).isEqualTo(Commands.GOOD);
		assertThat(onDatabase("import", imports.toString())).isEqualTo(Commands.GOOD);
		Path trail = this.temporary.resolve("data/audit.jsonl");
		Files.writeString(trail, Files.readString(trail).replaceFirst("\"errors\":0", "\"errors\":1"));
		assertThat(verify()).isEqualTo(Commands.REJECTED);
		assertThat(output.getErr()).contains("Line 3 does not follow from what stands before it");
		assertThat(onDatabase("import", imports.toString())).isEqualTo(Commands.FILES_FAILED);
		assertThat(output.getErr()).contains("was changed or cut off").doesNotContain("\tat ");
	}

	@Test
	void importThatCannotBeRecordedIsNotDone(CapturedOutput output) throws Exception {
		Path imports = MillsDataset.copyTo(this.temporary.resolve("import")).folder();
		Files.createDirectories(this.temporary.resolve("data/audit.jsonl"));
		assertThat(onDatabase("import", imports.toString())).isEqualTo(Commands.FILES_FAILED);
		assertThat(output.getErr()).contains("cannot be written", "what cannot be recorded is not done")
			.doesNotContain("\tat ");
		assertThat(this.database.driver().executableQuery("MATCH (n:Entity) RETURN n.id AS id").execute().records())
			.isEmpty();
	}

	@Test
	void verifyOfNoTrailSaysSo(CapturedOutput output) {
		assertThat(verify()).isEqualTo(Commands.FILES_FAILED);
		assertThat(output.getErr()).contains("There is no audit trail");
		assertThat(Commands.execute("audit")).isEqualTo(Commands.USAGE);
		assertThat(verify("--head", "abc")).isEqualTo(Commands.USAGE);
	}

	private List<JsonNode> trail() throws IOException {
		return Files.readAllLines(this.temporary.resolve("data/audit.jsonl"))
			.stream()
			.map((line) -> JsonMapper.shared().readTree(line))
			.toList();
	}

	private int verify(String... more) {
		return Commands.execute(
				Stream
					.concat(Stream.of("audit", "verify",
							"--rights-graph.data-directory=" + this.temporary.resolve("data")), Stream.of(more))
					.toArray(String[]::new));
	}

	private int onDatabase(String... arguments) {
		return Commands
			.execute(Stream
				.concat(Stream.of(arguments),
						Stream.of("--spring.neo4j.uri=" + this.database.uri(),
								"--spring.neo4j.authentication.username=" + TestDatabase.USER,
								"--spring.neo4j.authentication.password=" + TestDatabase.PASSWORD,
								"--rights-graph.data-directory=" + this.temporary.resolve("data")))
				.toArray(String[]::new));
	}

}
