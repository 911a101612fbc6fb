package org.rightsgraph;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

import org.rightsgraph.audit.Action;
import org.rightsgraph.audit.AuditTrail;
import org.rightsgraph.publish.Identifiable;
import org.rightsgraph.publish.Publication;

import org.springframework.context.ConfigurableApplicationContext;

/** Builds what everybody may have and ends. */
@Command(name = "publish", mixinStandardHelpOptions = true,
		description = "Builds a database and a dataset of what everybody may see: without what is restricted, with pseudonyms for protected people. Where they would give one of these away, it says by what, and builds nothing.")
final class PublishCommand extends SettingsCommand {

	@Option(names = "--output", required = true, paramLabel = "FOLDER",
			description = "the folder for both, which is not there yet or is empty")
	private Path output = Path.of("");

	@Option(names = "--k", paramLabel = "NUMBER", defaultValue = "3",
			description = "how many protected people there must be of whom the same can be seen (default: 3)")
	private int fewest = 3;

	@Option(names = "--drop-identifying",
			description = "leave out, as if they were restricted, those of whom there are fewer")
	private boolean leaveOut;

	@Override
	public Integer call() {
		check();
		try (ConfigurableApplicationContext context = startOnDatabase()) {
			Publication.Result result = context.getBean(AuditTrail.class)
				.during(Action.PUBLISH, Map.of("k", this.fewest, "dropIdentifying", this.leaveOut),
						() -> context.getBean(Publication.class).publish(this.output, this.fewest, this.leaveOut),
						(published) -> Map.of("written", published.written(), "protected", published.persons(),
								"identifiable", published.identifiable().size()));
			print(result, System.out);
			return result.written() ? Commands.GOOD : Commands.REJECTED;
		}
	}

	/** It takes long to find out. */
	private void check() {
		if (this.fewest < 1) {
			throw new ParameterException(spec().commandLine(), "--k must be at least 1");
		}
		Path folder = Optional.ofNullable(this.output.toAbsolutePath().normalize().getParent()).orElse(this.output);
		if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
			throw failed("there is no folder " + folder + " that can be written into");
		}
		if (Files.exists(this.output) && !isEmptyFolder()) {
			throw new ParameterException(spec().commandLine(),
					this.output + " is there already, and not empty: name a folder that is not");
		}
	}

	private boolean isEmptyFolder() {
		if (!Files.isDirectory(this.output)) {
			return false;
		}
		try (Stream<Path> files = Files.list(this.output)) {
			return files.findAny().isEmpty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + this.output, ex);
		}
	}

	private UncheckedIOException failed(String reason) {
		return new UncheckedIOException("Cannot write " + this.output + ": " + reason, new IOException(reason));
	}

	private void print(Publication.Result result, PrintStream out) {
		for (Identifiable person : result.identifiable()) {
			out.printf("%s is one of %d of whom the same can be seen. Shared by fewer than %d:%n", person.pseudonym(),
					person.others(), this.fewest);
			person.telling().forEach((attribute) -> out.println("    " + attribute));
		}
		if (!result.written()) {
			out.printf(
					"%nNothing was published: it would give %d away. Mark them restricted, or mark the claims restricted on which "
							+ "these lines rest (a claim of its own on the same passage, where it bears out more), and try again; or "
							+ "--drop-identifying leaves these people out.%n",
					result.identifiable().size());
			return;
		}
		if (!result.identifiable().isEmpty()) {
			out.printf("%nThese %d people were left out.%n", result.identifiable().size());
		}
		out.printf(
				"Published in %s, with pseudonyms for %d: dataset holds the tables, database what serve takes as%n"
						+ "--rights-graph.data-directory, with --rights-graph.import.on-start=false%n",
				this.output, result.persons());
	}

}
