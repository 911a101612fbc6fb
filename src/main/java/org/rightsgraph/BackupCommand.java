package org.rightsgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

import org.springframework.context.ConfigurableApplicationContext;

import org.rightsgraph.audit.Action;
import org.rightsgraph.audit.AuditTrail;
import org.rightsgraph.keeping.Backups;
import org.rightsgraph.keeping.Manifest;

/** Copies all that the program keeps into one file, and ends. */
@Command(name = "backup", mixinStandardHelpOptions = true,
		description = "Copies the embedded database, the audit trail and the other files of the data directory into one file. The service must be stopped.")
final class BackupCommand extends SettingsCommand {

	@Option(names = "--output", required = true, paramLabel = "FILE",
			description = "the file, which must not be there yet; it holds all that the graph says, so keep it where only you can read it")
	private Path output = Path.of("");

	@Override
	public Integer call() {
		if (this.output.toString().equals("-")) {
			throw new ParameterException(spec().commandLine(),
					"A backup is not written to standard output: it is read again once it is written. Name a file");
		}
		if (Files.exists(this.output)) {
			throw new ParameterException(spec().commandLine(),
					this.output + " is there already. Name a new file: a backup replaces nothing");
		}
		OutputFile file = new OutputFile(this.output.toString());
		file.check();
		try (ConfigurableApplicationContext context = startOnDatabase()) {
			Backups backups = context.getBean(Backups.class);
			Manifest manifest = context.getBean(AuditTrail.class)
				.during(Action.BACKUP, Map.of("version", AuditTrail.version()), () -> make(backups, file),
						(made) -> Map.of("digest", made.digest(), "created", made.created()));
			System.out.printf("%nBacked up into %s%n%nDatasets  %s%nFiles     %s%nDigest    %s%n", this.output,
					String.join(", ", manifest.digests().keySet()), String.join(", ", manifest.parts().keySet()),
					manifest.digest());
			return Commands.GOOD;
		}
	}

	/** It is read again, for what cannot be read is no backup. */
	private Manifest make(Backups backups, OutputFile file) {
		file.write(backups::make);
		try {
			return Backups.check(this.output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read again what was written to " + this.output, ex);
		}
	}

}
