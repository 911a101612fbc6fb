package org.rightsgraph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rightsgraph.database.EmbeddedOnly;
import org.rightsgraph.dataset.MillsDataset;
import org.rightsgraph.embedded.EmbeddedDatabase;
import org.rightsgraph.embedded.EmbeddedProperties;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/** All that the program keeps, put into a file and back from it. */
@EmbeddedOnly
@ExtendWith(OutputCaptureExtension.class)
class BackupIT {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path temporary;

	@Test
	void whatIsPutBackSaysTheSameAndGoesOn(CapturedOutput output) throws Exception {
		Path imports = MillsDataset.copyTo(this.temporary.resolve("import")).folder();
		assertThat(run("data", "import", imports.toString())).isEqualTo(Commands.GOOD);
		Files.writeString(this.temporary.resolve("data/key-of-something"), "kept");
		Path backup = this.temporary.resolve("backup.zip");
		assertThat(run("data", "backup", "--output", backup.toString())).isEqualTo(Commands.GOOD);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup))).isEqualTo("rw-------");
		assertThat(entries(backup)).containsExactlyInAnyOrder("manifest.json", "neo4j.dump", "audit.jsonl",
				"audit.head", "import-summary.json", "key-of-something");
		String digest = digest("data");

		assertThat(run("copy", "restore", "--from", backup.toString())).isEqualTo(Commands.GOOD);
		assertThat(output.getOut()).contains("Digest    " + digest + ", as it was");
		assertThat(this.temporary.resolve("copy/key-of-something")).content().isEqualTo("kept");
		assertThat(this.temporary.resolve("copy/restoring")).doesNotExist();
		assertThat(run("copy", "audit", "verify")).isEqualTo(Commands.GOOD);
		assertThat(this.temporary.resolve("copy/audit.jsonl")).content()
			.contains("\"action\":\"backup\"", "\"action\":\"restore\"");
		assertOnlyOwnerReads(this.temporary.resolve("copy"));
		// Nothing is missing: neither facts nor schema.
		int before = output.getOut().length();
		assertThat(run("copy", "import", imports.toString())).isEqualTo(Commands.GOOD);
		assertThat(output.getOut().substring(before)).containsPattern("in all +\\d+ +0 +0 +0 +\\d+");
		assertThat(digest("copy")).isEqualTo(digest);

		assertDamagedIsRefused(Files.readAllBytes(backup), output);
		// Neither is ever overwritten.
		assertThat(run("data", "backup", "--output", backup.toString())).isEqualTo(Commands.USAGE);
		assertThat(output.getErr()).contains("is there already");
		assertThat(run("copy", "restore", "--from", backup.toString())).isEqualTo(Commands.USAGE);
		assertThat(output.getErr()).contains("is not empty").doesNotContain("\tat ");
	}

	@Test
	void backupOfADirectoryInUseIsRefused(CapturedOutput output) {
		try (EmbeddedDatabase running = EmbeddedDatabase.start(this.temporary.resolve("data"),
				new EmbeddedProperties(0, null, DataSize.ofMegabytes(16)))) {
			assertThat(running.uri()).isNotNull();
			Path backup = this.temporary.resolve("backup.zip");
			assertThat(run("data", "backup", "--output", backup.toString())).isEqualTo(Commands.DATABASE_FAILED);
			assertThat(output.getErr()).contains("is in use by").doesNotContain("\tat ");
			assertThat(backup).doesNotExist();
		}
	}

	@Test
	void backupIsNotWrittenToStandardOutput(CapturedOutput output) {
		assertThat(run("data", "backup", "--output", "-")).isEqualTo(Commands.USAGE);
		assertThat(output.getErr()).contains("Name a file");
		assertThat(this.temporary.resolve("data")).doesNotExist();
	}

	@Test
	void restoreThatFindsNoPortForTheDatabaseLeavesTheFolderEmpty(CapturedOutput output) throws Exception {
		assertThat(run("data", "import", MillsDataset.copyTo(this.temporary.resolve("import")).folder().toString()))
			.isEqualTo(Commands.GOOD);
		Path backup = this.temporary.resolve("backup.zip");
		assertThat(run("data", "backup", "--output", backup.toString())).isEqualTo(Commands.GOOD);
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThat(Commands.execute("restore", "--from", backup.toString(),
					"--rights-graph.data-directory=" + this.temporary.resolve("copy"),
					"--rights-graph.embedded.bolt-port=" + taken.getLocalPort()))
				.isEqualTo(Commands.DATABASE_FAILED);
		}
		assertThat(output.getErr()).contains("is in use by another program");
		assertThat(this.temporary.resolve("copy")).isEmptyDirectory();
		assertThat(run("copy", "restore", "--from", backup.toString())).isEqualTo(Commands.GOOD);
	}

	@Test
	void restoreThatWasBrokenOffIsNotTakenForAWholeOne(CapturedOutput output) throws Exception {
		Files.createDirectories(this.temporary.resolve("data"));
		Files.writeString(this.temporary.resolve("data/restoring"), "");
		Path imports = MillsDataset.copyTo(this.temporary.resolve("import")).folder();
		assertThat(run("data", "import", imports.toString())).isEqualTo(Commands.DATABASE_FAILED);
		assertThat(output.getErr()).contains("was broken off", "Delete that folder, then put the backup back again");
	}

	private void assertDamagedIsRefused(byte[] sound, CapturedOutput output) throws IOException {
		byte[] damaged = sound.clone();
		// Within the dump, which is most of it.
		damaged[sound.length / 2] ^= 1;
		assertRefused(damaged, output);
		assertRefused(Arrays.copyOf(sound, sound.length / 2), output);
		assertRefused("no backup".getBytes(StandardCharsets.UTF_8), output);
	}

	private void assertRefused(byte[] bytes, CapturedOutput output) throws IOException {
		int before = output.getErr().length();
		Path file = Files.write(this.temporary.resolve("damaged.zip"), bytes);
		assertThat(run("elsewhere", "restore", "--from", file.toString())).isEqualTo(Commands.REJECTED);
		assertThat(output.getErr().substring(before)).containsPattern("is damaged|is no backup")
			.doesNotContain("\tat ");
		assertThat(this.temporary.resolve("elsewhere")).doesNotExist();
	}

	private static void assertOnlyOwnerReads(Path data) throws IOException {
		try (Stream<Path> files = Files.list(data)) {
			assertThat(files.filter((file) -> !file.getFileName().toString().startsWith("import")))
				.allSatisfy((file) -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
					.as(file.toString())
					.endsWith("------"));
		}
	}

	private static List<String> entries(Path zip) throws IOException {
		try (ZipFile archive = new ZipFile(zip.toFile())) {
			return archive.stream().map((entry) -> entry.getName()).toList();
		}
	}

	private String digest(String data) throws IOException {
		return Files.readString(this.temporary.resolve(data).resolve("import-summary.json"))
			.replaceFirst("(?s).*\"digest\" : \"([0-9a-f]{64}).*", "$1");
	}

	private int run(String data, String... arguments) {
		return Commands.execute(Stream
			.concat(Stream.of(arguments),
					Stream.of("--rights-graph.data-directory=" + this.temporary.resolve(data),
							"--rights-graph.embedded.bolt-port=0", "--rights-graph.embedded.page-cache=16MB"))
			.toArray(String[]::new));
	}

}
