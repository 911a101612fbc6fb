package org.rightsgraph;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.rightsgraph.dataset.NewDataset;

/** Begins a dataset. */
@Command(name = "init", mixinStandardHelpOptions = true,
		description = "Makes a folder with empty tables, to code a report of one's own.",
		exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0:good", "2:wrong usage", "4:a file cannot be written, such as on a full disk" })
final class InitCommand implements Callable<Integer> {

	@Parameters(paramLabel = "FOLDER", description = "the new folder, beside the other datasets: import/my-country")
	private Path folder = Path.of("");

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public Integer call() {
		try {
			new NewDataset(this.folder).write();
		}
		catch (IllegalArgumentException ex) {
			throw new CommandLine.ParameterException(this.spec.commandLine(), String.valueOf(ex.getMessage()));
		}
		this.spec.commandLine()
			.getOut()
			.println("Made " + this.folder + ". Fill in its tables, then check them with: validate " + this.folder);
		return Commands.GOOD;
	}

}
