package org.rightsgraph;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

import org.rightsgraph.audit.TrailCheck;

/** Finds whether the audit trail is as it was written. */
@Command(name = "verify", mixinStandardHelpOptions = true,
		description = "Finds whether the audit trail is as it was written: names the first line that does not fit.")
final class AuditVerifyCommand extends SettingsCommand {

	private static final String DIGEST = "[0-9a-f]{64}";

	@Parameters(arity = "0..1", paramLabel = "FILE",
			description = "the trail; as a rule audit.jsonl in the data directory")
	private @Nullable Path file;

	@Option(names = "--head", paramLabel = "DIGEST",
			description = "the digest that an earlier verify or import printed: the trail must go on from there")
	private @Nullable String head;

	@Override
	public Integer call() {
		Optional<String> noted = Optional.ofNullable(this.head).map((digest) -> digest.toLowerCase(Locale.ROOT));
		if (noted.filter((digest) -> !digest.matches(DIGEST)).isPresent()) {
			throw new ParameterException(spec().commandLine(), "--head must be 64 hexadecimal digits");
		}
		Path trail = Optional.ofNullable(this.file)
			.orElseGet(() -> FileSettings.of(this).data().resolve("audit.jsonl"));
		if (!Files.isRegularFile(trail)) {
			throw new UncheckedIOException("There is no audit trail " + trail, new IOException());
		}
		try {
			return print(trail, TrailCheck.of(trail, noted));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + trail + ": " + ex.getMessage(), ex);
		}
	}

	private static int print(Path trail, TrailCheck.Verdict verdict) {
		PrintStream out = verdict.fault().isEmpty() ? System.out : System.err;
		out.printf(Locale.ROOT, "%s: %s%n", trail, verdict.fault().orElse("as it was written."));
		out.printf(Locale.ROOT, "Lines     %,d%s%n", verdict.head().lines(),
				verdict.fault().isEmpty() ? "" : " before what does not fit");
		if (verdict.first() != null) {
			out.printf(Locale.ROOT, "Written   %s to %s%n", verdict.first(), verdict.last());
		}
		if (verdict.brokenOff() > 0) {
			out.printf(Locale.ROOT, "Notes     %,d about lines that were broken off%n", verdict.brokenOff());
		}
		if (verdict.fault().isEmpty()) {
			out.printf(Locale.ROOT, "Digest    %s%n", verdict.head().digest());
		}
		return verdict.fault().isEmpty() ? Commands.GOOD : Commands.REJECTED;
	}

}
