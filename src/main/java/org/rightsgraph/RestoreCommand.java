package org.rightsgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

import org.rightsgraph.audit.Action;
import org.rightsgraph.audit.AuditTrail;
import org.rightsgraph.embedded.RestoringMark;
import org.rightsgraph.keeping.Backups;
import org.rightsgraph.keeping.Manifest;

/** Puts a backup into a new data directory, and ends. */
@Command(name = "restore", mixinStandardHelpOptions = true,
		description = "Puts what backup wrote into a data directory that is empty or not there yet, and compares the digests.")
final class RestoreCommand extends SettingsCommand {

	@Option(names = "--from", required = true, paramLabel = "FILE", description = "what backup wrote")
	private Path from = Path.of("");

	@Override
	public Integer call() {
		if (!Files.isRegularFile(this.from)) {
			throw new ParameterException(spec().commandLine(), "There is no file " + this.from);
		}
		Path data = FileSettings.of(this).data();
		requireEmpty(data, Set.of());
		Manifest manifest = check();
		restore(manifest, data);
		System.out.printf("%nPut back into %s what was backed up at %s%n%nDatasets  %s%nDigest    %s, as it was%n",
				data, manifest.created(), String.join(", ", manifest.digests().keySet()), manifest.digest());
		return Commands.GOOD;
	}

	private void restore(Manifest manifest, Path data) {
		mark(data);
		boolean restored = false;
		try (ConfigurableApplicationContext context = startOnDatabase()) {
			restore(manifest, context);
			RestoringMark.remove(data);
			restored = true;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot put " + this.from + " back: " + ex.getMessage(), ex);
		}
		finally {
			if (!restored) {
				empty(data);
			}
		}
	}

	private void restore(Manifest manifest, ConfigurableApplicationContext context) {
		Backups backups = context.getBean(Backups.class);
		try {
			backups.restoreFiles(this.from, manifest);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot put " + this.from + " back: " + ex.getMessage(), ex);
		}
		context.getBean(AuditTrail.class)
			.during(Action.RESTORE, Map.of("version", AuditTrail.version(), "created", manifest.created()), () -> {
				backups.restoreDatabase(this.from, manifest);
				return manifest;
			}, (put) -> Map.of("digest", put.digest()));
	}

	private Manifest check() {
		try {
			return Backups.check(this.from);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + this.from + ": " + ex.getMessage(), ex);
		}
	}

	/**
	 * Nobody else begins to use the folder from here on; who began before has left
	 * something in it.
	 */
	private void mark(Path data) {
		try {
			RestoringMark.put(data);
			try {
				requireEmpty(data, Set.of(RestoringMark.NAME));
			}
			catch (RuntimeException ex) {
				RestoringMark.remove(data);
				throw ex;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write into the data directory " + data, ex);
		}
	}

	private void requireEmpty(Path data, Set<String> but) {
		if (!Files.exists(data)) {
			return;
		}
		try (Stream<Path> files = Files.list(data)) {
			if (files.anyMatch((file) -> !but.contains(file.getFileName().toString()))) {
				throw new ParameterException(spec().commandLine(), "The data directory " + data
						+ " is not empty. Move it away, or name another with --rights-graph.data-directory");
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the data directory " + data, ex);
		}
	}

	/** Half of a backup is none. */
	private static void empty(Path data) {
		try (Stream<Path> files = Files.list(data)) {
			for (Path file : files.filter((file) -> !file.endsWith(RestoringMark.NAME)).toList()) {
				FileSystemUtils.deleteRecursively(file);
			}
			RestoringMark.remove(data);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot empty the data directory " + data, ex);
		}
	}

}
