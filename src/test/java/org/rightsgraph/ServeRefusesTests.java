package org.rightsgraph;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsgraph.disk.OwnerOnly;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class ServeRefusesTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "0.0.0.0", "::", "" })
	void graphIsNotOpenedToOthersBeforeAnybodyMustSayWhoTheyAre(String address, CapturedOutput output) {
		assertThat(serve("--server.address=" + address)).isEqualTo(Commands.USAGE);
		assertThat(output.getErr()).contains("rights-graph.access.users-file").doesNotContain("\tat ");
		assertThat(this.folder.resolve("data")).as("the database was not even started").doesNotExist();
	}

	@Test
	void usersFileWithAPasswordInItIsRefusedWithoutShowingIt(CapturedOutput output) throws Exception {
		Path file = this.folder.resolve("users");
		Files.writeString(Files.createFile(file, OwnerOnly.file(file)), "mira reader correct-horse-battery\n");
		assertThat(serve("--rights-graph.access.users-file=" + file)).isEqualTo(Commands.USAGE);
		assertThat(output.getErr()).contains(file + ":1: ", "the command user").doesNotContain("correct-horse");
		assertThat(this.folder.resolve("data")).doesNotExist();
	}

	private int serve(String... settings) {
		String[] arguments = new String[settings.length + 4];
		System.arraycopy(settings, 0, arguments, 4, settings.length);
		arguments[0] = "serve";
		arguments[1] = "--server.port=0";
		arguments[2] = "--rights-graph.embedded.bolt-port=0";
		arguments[3] = "--rights-graph.data-directory=" + this.folder.resolve("data");
		return Commands.execute(arguments);
	}

}
