package org.rightsgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.springframework.context.ConfigurableApplicationContext;

import org.rightsgraph.dataset.CoverageReader;
import org.rightsgraph.dataset.DatasetReader;
import org.rightsgraph.dataset.Reading;

/** Checks datasets without a database. */
@Command(name = "validate", mixinStandardHelpOptions = true,
		description = "Checks the datasets of a folder, and says how far the reports are coded; where their texts are at hand, also which sentences carry no claim.")
final class ValidateCommand extends SettingsCommand {

	@Parameters(arity = "0..1", paramLabel = "FOLDER",
			description = "a dataset, or a folder of datasets; as a rule the setting rights-graph.import.directory (import)")
	private @Nullable Path folder;

	@Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json")
	private Format format = Format.text;

	/** How the result is written; the names are what is typed. */
	private enum Format {

		text, json

	}

	@Override
	public Integer call() {
		requireFolder(this.folder);
		FileSettings files = FileSettings.of(this);
		Path temporary = temporaryFolder();
		try (CoverageReader coverage = new CoverageReader(temporary, files.texts())) {
			Reading reading = new DatasetReader(temporary, files.texts())
				.read((this.folder != null) ? this.folder : files.imports(), coverage);
			switch (this.format) {
				case text -> {
					SummaryText.printProblems(reading.problems(), System.err);
					SummaryText.print(reading, System.out);
					CoverageText.print(coverage.coverage(), System.out);
				}
				case json -> System.out.println(ValidationJson.of(reading, coverage.coverage()));
			}
			return (reading.problems().errors() > 0) ? Commands.REJECTED : Commands.GOOD;
		}
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
