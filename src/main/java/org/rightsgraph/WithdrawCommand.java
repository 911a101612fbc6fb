package org.rightsgraph;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

import org.springframework.context.ConfigurableApplicationContext;

import org.rightsgraph.audit.AuditTrail;
import org.rightsgraph.importer.ImportResult;
import org.rightsgraph.importer.Importer;
import org.rightsgraph.importer.UnknownDatasetException;

/** Removes a dataset and ends. */
@Command(name = "withdraw", mixinStandardHelpOptions = true,
		description = "Removes a dataset from the graph, with everything that rests on it alone; what other datasets state stays.")
final class WithdrawCommand extends SettingsCommand {

	@Parameters(paramLabel = "NAME",
			description = "the dataset's name, as import prints it; its folder is left alone, and is imported again where it lies in the import folder")
	private String name = "";

	@Override
	public Integer call() {
		try (ConfigurableApplicationContext context = startOnDatabase()) {
			ImportResult result = context.getBean(Importer.class).withdraw(this.name, TerminalProgress.onTerminal());
			SummaryText.printProblems(result.problems(), System.err);
			SummaryText.print(result.summary(), System.out);
			context.getBean(AuditTrail.class).head().ifPresent((head) -> SummaryText.print(head, System.out));
			return (result.problems().errors() > 0) ? Commands.REJECTED : Commands.GOOD;
		}
		catch (UnknownDatasetException ex) {
			throw new ParameterException(spec().commandLine(), String.valueOf(ex.getMessage()));
		}
	}

}
