package org.rightsgraph;

import java.util.concurrent.Callable;

import org.rightsgraph.access.NewAccount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a token. */
@Command(name = "token", mixinStandardHelpOptions = true,
		description = "Makes a token for a program, prints it once, on standard error, and on standard output, or into a file, its line for the file that rights-graph.access.users-file names. A line holds no token, but what it is recognised by.",
		exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0:good", "2:wrong usage", "4:a file cannot be read or written" })
final class TokenCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "NAME", description = "what the token is called, such as the program's name")
	private String name = "";

	@Parameters(index = "1", paramLabel = "ROLES",
			description = "what its holder may do: reader, editor, restricted-reader, or several with commas between")
	private String roles = "";

	@Mixin
	private UsersFileOption usersFile = new UsersFileOption();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public Integer call() {
		try {
			NewAccount.Token made = NewAccount.token(this.name, this.roles);
			this.usersFile.check(this.name);
			this.usersFile.put(made.line(), this.spec.commandLine().getOut());
			this.spec.commandLine().getErr().println(made.token());
			return Commands.GOOD;
		}
		catch (IllegalArgumentException ex) {
			throw new ParameterException(this.spec.commandLine(), String.valueOf(ex.getMessage()));
		}
	}

}
