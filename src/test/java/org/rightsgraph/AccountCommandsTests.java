package org.rightsgraph;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

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

	private static void type(String text) {
		System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

}
