package org.rightsgraph;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.rightsgraph.access.NewAccount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a user. */
@Command(name = "user", mixinStandardHelpOptions = true,
		description = "Reads a password and makes the line of a user, for the file that rights-graph.access.users-file names. A line holds no password, but what it is recognised by.",
		exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0:good", "2:wrong usage", "4:a file cannot be read or written" })
final class UserCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "NAME", description = "what the user is called")
	private String name = "";

	@Parameters(index = "1", paramLabel = "ROLES",
			description = "what the user may do: reader, editor, restricted-reader, or several with commas between")
	private String roles = "";

	@Mixin
	private UsersFileOption usersFile = new UsersFileOption();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public Integer call() {
		try {
			NewAccount.check(this.name, this.roles);
			this.usersFile.check(this.name);
			String line = NewAccount.user(this.name, this.roles, password());
			this.usersFile.put(line, this.spec.commandLine().getOut());
			return Commands.GOOD;
		}
		catch (IllegalArgumentException ex) {
			throw new ParameterException(this.spec.commandLine(), String.valueOf(ex.getMessage()));
		}
	}

	/** Asked for twice where somebody types it unseen, else a line of standard input. */
	private static String password() {
		@Nullable Console console = System.console();
		if (console != null && console.isTerminal()) {
			String password = String.valueOf(console.readPassword("Password: "));
			if (!password.equals(String.valueOf(console.readPassword("Once more: ")))) {
				throw new IllegalArgumentException("These were two different passwords.");
			}
			return password;
		}
		if (typesVisibly()) {
			throw new IllegalArgumentException(
					"The password would be seen while it is typed, as what is printed goes elsewhere. Give the file with --add-to.");
		}
		try {
			return Objects.requireNonNullElse(
					new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine(), "");
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the password from standard input", ex);
		}
	}

	/** Java knows it of standard input and output together only. */
	private static boolean typesVisibly() {
		try {
			return new ProcessBuilder("test", "-t", "0").redirectInput(ProcessBuilder.Redirect.INHERIT)
				.start()
				.waitFor() == 0;
		}
		catch (IOException _) {
			// Not every system has that.
			return false;
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
