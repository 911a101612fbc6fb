package org.rightsgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.springframework.context.ConfigurableApplicationContext;

import org.rightsgraph.dataset.DatasetReader;
import org.rightsgraph.dataset.Reading;

/** Checks datasets without a database. */
@Command(name = "validate", mixinStandardHelpOptions = true,
		description = "Checks the datasets of a folder, and their passages where the reports' texts are at hand.",
		exitCodeListHeading = "%nExit codes:%n", exitCodeList = { "0:good", "1:problems found", "2:wrong usage" })
final class ValidateCommand extends SettingsCommand {

	@Parameters(arity = "0..1", paramLabel = "FOLDER",
			description = "a dataset, or a folder of datasets; as a rule the setting rights-graph.import.directory (import)")
	private @Nullable Path folder;

	@Override
	public Integer call() {
		FileSettings files = FileSettings.of(this);
		Path temporary = temporaryFolder();
		Reading reading = new DatasetReader(temporary, files.texts())
			.read((this.folder != null) ? this.folder : files.imports(), (row, vocabulary) -> {
			});
		SummaryText.printProblems(reading.problems(), System.err);
		SummaryText.print(reading, System.out);
		return (reading.problems().errors() > 0) ? Commands.REJECTED : Commands.GOOD;
	}

	private static Path temporaryFolder() {
		try {
			Path folder = Files.createTempDirectory("rights-graph");
			folder.toFile().deleteOnExit();
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write into the folder for temporary files", ex);
		}
	}

}
