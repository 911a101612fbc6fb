package org.rightsgraph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsgraph.database.EmbeddedOnly;
import org.rightsgraph.dataset.MillsDataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What somebody else with an account on the same machine gets to see. */
@EmbeddedOnly
@DisabledOnOs(OS.WINDOWS)
class OtherAccountIT {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path temporary;

	/**
	 * The folder of the test is for its owner only, too, which would hide what is tried.
	 */
	@BeforeEach
	void letOthersIn() throws IOException {
		permit(this.temporary, "rwxr-xr-x");
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void nothingOfTheDataDirectoryIsForOthersAlsoWhereTheFolderIs(boolean open) throws Exception {
		Path data = imported(open);
		try (Stream<Path> files = Files.list(data)) {
			assertThat(files).hasSizeGreaterThan(3)
				.anyMatch((file) -> file.endsWith("neo4j-password"))
				.anyMatch((file) -> file.endsWith("import-summary.json"))
				.anyMatch((file) -> file.endsWith("last-import.json"))
				.allSatisfy((file) -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
					.as(file.toString())
					.endsWith("------"));
		}
	}

	/** Only root can become somebody else without a password. */
	@Test
	void otherAccountCanReadNeitherDatabaseNorPassword() throws Exception {
		assumeTrue("root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/sbin/runuser")),
				"Only root can try what another account can read");
		Path data = imported(true);
		Path forAll = Files.writeString(this.temporary.resolve("for-all"), "readable");
		permit(forAll, "rw-r--r--");
		assertThat(asNobody("cat", forAll.toString())).as("the other account can read at all").isEqualTo("readable");
		assertThat(asNobody("find", data.toString(), "-type", "f", "-readable")).isEmpty();
		assertThat(asNobody("find", data.toString(), "-mindepth", "1", "-type", "d", "-executable")).isEmpty();
		assertThat(asNobody("cat", data.resolve("neo4j-password").toString())).isEmpty();
		assertThat(asNobody("ls", data.resolve("neo4j").toString())).isEmpty();
		assertThat(data.resolve("neo4j-password")).isReadable();
	}

	private Path imported(boolean open) throws IOException {
		Path data = this.temporary.resolve("data");
		if (open) {
			Files.createDirectories(data.resolve("neo4j"));
			permit(data, "rwxr-xr-x");
			permit(data.resolve("neo4j"), "rwxr-xr-x");
		}
		MillsDataset mills = MillsDataset.copyTo(this.temporary.resolve("import"));
		// The second one is remembered.
		for (int times = 0; times < 2; times++) {
			assertThat(Commands.execute("import", mills.folder().toString(), "--rights-graph.embedded.bolt-port=0",
					"--rights-graph.reports.directory=" + MillsDataset.TEXTS, "--rights-graph.data-directory=" + data))
				.isEqualTo(Commands.GOOD);
		}
		return data;
	}

	private static String asNobody(String... command) throws Exception {
		List<String> words = Stream.concat(Stream.of("/usr/sbin/runuser", "-u", "nobody", "--"), Stream.of(command))
			.toList();
		Process process = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor();
		return output;
	}

	private static void permit(Path path, String permissions) throws IOException {
		Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
	}

}
