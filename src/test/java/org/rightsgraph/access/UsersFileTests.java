package org.rightsgraph.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsgraph.disk.OwnerOnly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UsersFileTests {

	private static final String HASH = "{bcrypt}$2a$12$" + "a".repeat(53);

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Test
	void linesNameUsersAndTokensWithTheirRoles() throws IOException {
		NewAccount.Token token = NewAccount.token("nightly", "editor");
		Path file = file("# Who may ask.", "", "mira\treader,restricted-reader  " + HASH, token.line());
		assertThat(UsersFile.read(file)).extracting(Account::caller)
			.containsExactly(new Caller("mira", java.util.Set.of(Role.READER, Role.RESTRICTED_READER)),
					new Caller("nightly", java.util.Set.of(Role.READER, Role.EDITOR)));
		assertThat(Files.readString(file)).doesNotContain(token.token());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "mira reader; a line is a name, roles and what is kept",
			"mira owner {bcrypt}x; roles are one or more of reader, editor, restricted-reader",
			"mira reader, {bcrypt}x; roles are one or more of", "local reader x; the name local is taken",
			"mira/x reader x; a name is made of", "mira reader secret-words-here; Neither of them stands here as it is",
			"mira reader {noop}secret-words-here; Neither of them stands here",
			"mira reader {bcrypt}$2a$04$aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; Neither of them" })
	void whatIsWrongIsSaidByLineAndNeverByWhatStandsThere(String line, String problem) throws IOException {
		Path file = file("# Who may ask.", line);
		assertThatExceptionOfType(AccessException.class).isThrownBy(() -> UsersFile.read(file))
			.withMessageContaining(file + ":2: ")
			.withMessageContaining(problem)
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain("secret-words-here"));
	}

	@Test
	void nobodyIsNamedTwiceAndSomebodyIsNamed() throws IOException {
		Path twice = file("mira reader " + HASH, "mira editor " + HASH);
		assertThatExceptionOfType(AccessException.class).isThrownBy(() -> UsersFile.read(twice))
			.withMessage(twice + ":2: the name stands on an earlier line, too.");
		Path nobody = file("# Nobody yet.");
		assertThatExceptionOfType(AccessException.class).isThrownBy(() -> UsersFile.read(nobody))
			.withMessageContaining("names nobody");
	}

	@Test
	void fileThatIsNotThereIsNoOpenDoor() {
		assertThatExceptionOfType(AccessException.class).isThrownBy(() -> UsersFile.read(this.folder.resolve("users")))
			.withMessageContaining("There is no file");
	}

	@ParameterizedTest
	@DisabledOnOs(OS.WINDOWS)
	@CsvSource({ "rw-r-----", "rw----r--", "rw--w----" })
	void fileThatOthersCanReadOrWriteIsRefused(String permissions) throws IOException {
		Path file = file("mira reader " + HASH);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
		assertThatExceptionOfType(AccessException.class).isThrownBy(() -> UsersFile.read(file))
			.withMessageContaining("chmod 600");
	}

	private Path file(String... lines) throws IOException {
		Path file = this.folder.resolve("users");
		Files.deleteIfExists(file);
		return Files.writeString(Files.createFile(file, OwnerOnly.file(file)), String.join("\n", lines) + "\n");
	}

}
