package org.rightsgraph;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.springframework.context.ConfigurableApplicationContext;

import org.rightsgraph.audit.AuditTrail;
import org.rightsgraph.importer.ImportResult;
import org.rightsgraph.importer.Importer;

/** Imports and ends. */
@Command(name = "import", mixinStandardHelpOptions = true,
		description = "Makes the graph say what the datasets of a folder say.")
final class ImportCommand extends SettingsCommand {

	@Parameters(arity = "0..1", paramLabel = "FOLDER",
			description = "a dataset, or a folder of datasets; as a rule the setting rights-graph.import.directory (import)")
	private @Nullable Path folder;

	@Option(names = "--keep-going",
			description = "write what is sound, and say what is left out; otherwise nothing is written where something is wrong")
	private boolean keepGoing;

	@Override
	public Integer call() {
		requireFolder(this.folder);
		try (ConfigurableApplicationContext context = startOnDatabase()) {
			ImportResult result = context.getBean(Importer.class)
				.run(this.folder, this.keepGoing, TerminalProgress.onTerminal());
			SummaryText.printProblems(result.problems(), System.err);
			SummaryText.print(result.summary(), System.out);
			context.getBean(AuditTrail.class).head().ifPresent((head) -> SummaryText.print(head, System.out));
			return (result.problems().errors() > 0) ? Commands.REJECTED : Commands.GOOD;
		}
	}

}
