package org.rightsgraph;

import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What there is to do with the audit trail. */
@Command(name = "audit", mixinStandardHelpOptions = true, subcommands = AuditVerifyCommand.class,
		description = "Looks into the audit trail, which tells who imported, withdrew, exported and published what.",
		exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0:good", "1:the trail is not as it was written", "2:wrong usage", "4:a file cannot be read" })
final class AuditCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public Integer call() {
		throw new CommandLine.ParameterException(this.spec.commandLine(), "Missing: audit verify");
	}

}
