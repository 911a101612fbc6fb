package org.rightsgraph;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsgraph.disk.OwnerOnly;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@ExtendWith(OutputCaptureExtension.class)
class AccountCommandsTests {

	private final InputStream in = System.in;

	@AfterEach
	void giveInputBack() {
		System.setIn(this.in);
	}

	@Test
	void userIsALineThatRecognisesThePasswordWithoutHoldingIt(CapturedOutput output) {
		type("correct horse battery\nnever read\n");
		assertThat(Commands.execute("user", "mira", "reader,restricted-reader")).isEqualTo(Commands.GOOD);
		String[] words = output.getOut().strip().split(" ");
		assertThat(words).hasSize(3).startsWith("mira", "reader,restricted-reader");
		assertThat(words[2]).startsWith("{bcrypt}$2a$12$").doesNotContain("horse");
		assertThat(new BCryptPasswordEncoder().matches("correct horse battery", words[2].substring(8))).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "mira; reader; too short; at least 12 characters",
			"mira; reader; ''; at least 12 characters", "mira; owner; correct horse battery; roles are one or more of",
			"mi ra; reader; correct horse battery; name is made of", "local; reader; correct horse battery; is taken" })
	void whatWillNotDoIsSaid(String name, String roles, String password, String problem, CapturedOutput output) {
		type(password + "\n");
		assertThat(Commands.execute("user", name, roles)).isEqualTo(Commands.USAGE);
		assertThat(output.getErr().toLowerCase(java.util.Locale.ROOT)).contains(problem);
		assertThat(output.getOut()).isEmpty();
	}

	@Test
	void tokenIsShownBesideItsLineAndNotInIt(CapturedOutput output) {
		assertThat(Commands.execute("token", "nightly", "editor")).isEqualTo(Commands.GOOD);
		assertThat(Commands.execute("token", "nightly", "editor")).isEqualTo(Commands.GOOD);
		assertThat(output.getOut().lines()).hasSize(2)
			.doesNotHaveDuplicates()
			.allMatch((line) -> line.matches("nightly editor \\{sha256}[0-9a-f]{64}"));
		assertThat(output.getErr().lines()).hasSize(2)
			.doesNotHaveDuplicates()
			.allMatch((token) -> token.matches("rg_[A-Za-z0-9_-]{43}"));
	}

	@Test
	void linesGoIntoAFileForItsOwnerAlone(@TempDir Path folder, CapturedOutput output) throws Exception {
		Path users = folder.resolve("users");
		type("correct horse battery");
		assertThat(Commands.execute("user", "mira", "reader", "--add-to", users.toString())).isEqualTo(Commands.GOOD);
		// As some editors leave it.
		Files.writeString(users, Files.readString(users).strip());
		assertThat(Commands.execute("token", "nightly", "editor", "--add-to", users.toString()))
			.isEqualTo(Commands.GOOD);
		assertThat(output.getOut()).isEmpty();
		assertThat(output.getErr()).startsWith("rg_");
		assertThat(Files.readAllLines(users)).satisfiesExactly(
				(line) -> assertThat(line).startsWith("mira reader {bcrypt}"),
				(line) -> assertThat(line).startsWith("nightly editor {sha256}"));
		assertThat(OwnerOnly.isOpen(users)).isFalse();
	}

	@Test
	void nameThatIsThereIsRefusedBeforeAPasswordIsReadOrATokenShown(@TempDir Path folder, CapturedOutput output)
			throws Exception {
		Path users = folder.resolve("users");
		Commands.execute("token", "mira", "editor", "--add-to", users.toString());
		String before = Files.readString(users);
		int printed = output.getErr().length();
		for (String command : List.of("user", "token")) {
			assertThat(Commands.execute(command, "mira", "reader", "--add-to", users.toString()))
				.isEqualTo(Commands.USAGE);
		}
		assertThat(output.getErr().substring(printed)).contains("is in " + users + " already").doesNotContain("rg_");
		assertThat(users).content().isEqualTo(before);
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void fileThatOthersCanReadIsRefused(@TempDir Path folder, CapturedOutput output) throws Exception {
		Path users = Files.createFile(folder.resolve("users"));
		Files.setPosixFilePermissions(users, PosixFilePermissions.fromString("rw-r--r--"));
		assertThat(Commands.execute("token", "nightly", "editor", "--add-to", users.toString()))
			.isEqualTo(Commands.USAGE);
		assertThat(output.getErr()).contains("chmod 600").doesNotContain("rg_");
		assertThat(users).isEmptyFile();
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void passwordIsNeverSeenOnATerminal(@TempDir Path folder) throws Exception {
		assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "Nothing there that makes a terminal");
		String password = "correct horse battery";
		Path users = folder.resolve("users");
		Process asked = onTerminal("--add-to '" + users + "'");
		StringBuilder seen = new StringBuilder();
		for (String prompt : List.of("Password: ", "Once more: ")) {
			while (seen.indexOf(prompt) < 0) {
				int next = asked.getInputStream().read();
				assertThat(next).as(seen.toString()).isNotNegative();
				seen.append((char) next);
			}
			asked.outputWriter().write(password + "\n");
			asked.outputWriter().flush();
		}
		seen.append(new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
		assertThat(asked.waitFor()).as(seen.toString()).isZero();
		assertThat(seen).doesNotContain(password);
		assertThat(users).content().startsWith("mira reader {bcrypt}");

		// What is redirected is not asked for unseen, so it is not asked for.
		Path redirected = folder.resolve("redirected");
		Process refused = onTerminal("> '" + redirected + "'");
		assertThat(new String(refused.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).contains("--add-to");
		assertThat(refused.waitFor()).isEqualTo(Commands.USAGE);
		assertThat(redirected).isEmptyFile();
	}

	private static Process onTerminal(String rest) throws IOException {
		ProcessBuilder script = new ProcessBuilder("/usr/bin/script", "-qec",
				"\"$JAVA\" -XX:TieredStopAtLevel=1 -cp \"$CLASSES\" org.rightsgraph.RightsGraph user mira reader "
						+ rest,
				"/dev/null")
			.redirectErrorStream(true);
		script.environment().put("SHELL", "/bin/sh");
		script.environment().put("JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());
		script.environment().put("CLASSES", System.getProperty("java.class.path"));
		return script.start();
	}

	private static void type(String text) {
		System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

}
