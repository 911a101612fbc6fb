package org.rightsgraph.audit;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class AuditTrailTests {

	private static final Clock NOON = Clock.fixed(Instant.parse("2031-05-06T12:00:00Z"), ZoneOffset.UTC);

	private static final String NOTHING_BEFORE = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

	private static final String PYTHON = "/usr/bin/python3";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Test
	void lineSaysWhatWasDoneWhenAndByWhomAndGoesOnFromTheDigestOfAllBeforeIt() throws Exception {
		AuditTrail trail = trail();
		Head first = trail.record(Action.IMPORT, Map.of("digest", "0b", "counts", Map.of("b", 2, "a", 1)));
		trail.record(Action.STOP, Map.of());
		assertThat(lines()).containsExactly(
				"{\"sequence\":1,\"time\":\"2031-05-06T12:00:00Z\",\"action\":\"import\",\"actor\":\"user:editor\","
						+ "\"details\":{\"counts\":{\"a\":1,\"b\":2},\"digest\":\"0b\"},\"previous\":\""
						+ NOTHING_BEFORE + "\"}",
				"{\"sequence\":2,\"time\":\"2031-05-06T12:00:00Z\",\"action\":\"stop\",\"actor\":\"user:editor\","
						+ "\"details\":{},\"previous\":\"" + first.digest() + "\"}");
		assertThat(check().fault()).isEmpty();
		assertThat(check().head()).isEqualTo(trail.head().orElseThrow());
	}

	@Test
	void whoActsForNobodyElseIsTheAccountOfTheProcess() throws Exception {
		AuditTrail.in(this.folder, Optional::empty, NOON).record(Action.START, Map.of());
		assertThat(lines()).singleElement()
			.asString()
			.contains("\"actor\":\"account:" + ProcessHandle.current().info().user().orElseThrow() + "\"");
	}

	@Test
	void onlyTheOwnerCanReadWhatIsWritten() throws Exception {
		trail().readRestricted("/api/claims/{id}", "claim-1");
		for (String file : List.of("audit.jsonl", "audit.head", "audit.key")) {
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.folder.resolve(file)))).as(file)
				.isEqualTo("rw-------");
		}
	}

	@Test
	void whatWasReadIsKnownByAKeyedDigestAlone() throws Exception {
		trail().readRestricted("/api/entities/{id}", "jane-doe");
		trail().readRestricted("/api/entities/{id}", "jane-doe");
		trail().readRestricted("/api/entities/{id}", "john-doe");
		assertThat(String.join("\n", lines())).doesNotContain("doe");
		List<String> subjects = lines().stream()
			.map((line) -> line.replaceFirst(".*\"subject\":\"(\\w{64}).*", "$1"))
			.toList();
		assertThat(subjects.get(0)).isEqualTo(subjects.get(1)).isNotEqualTo(subjects.get(2));
	}

	@Test
	void everyChangedLineIsNamed() throws Exception {
		write(4);
		byte[] sound = Files.readAllBytes(file());
		for (int changed = 0; changed < sound.length; changed++) {
			byte[] bytes = sound.clone();
			bytes[changed] ^= 1;
			Files.write(file(), bytes);
			long line = new String(sound, 0, changed, StandardCharsets.UTF_8).chars()
				.filter((one) -> one == '\n')
				.count() + 1;
			TrailCheck.Verdict verdict = check();
			assertThat(verdict.fault()).as("byte %d", changed).isPresent();
			// What is changed in a line may be seen only by what goes on from it.
			assertThat(verdict.head().lines()).as("byte %d", changed).isBetween(line - 1, line + 1);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2 })
	void lineThatIsTakenAwayIsNoticed(int taken) throws Exception {
		write(3);
		List<String> left = new ArrayList<>(lines());
		left.remove(taken);
		Files.write(file(), left);
		assertThat(check().fault()).isPresent();
		assertThatExceptionOfType(AuditException.class).isThrownBy(() -> trail().record(Action.START, Map.of()))
			.withMessageContaining("changed or cut off")
			.withMessageContaining("Put the trail back");
		assertThat(lines()).isEqualTo(left);
	}

	@Test
	void trailThatIsGoneAltogetherIsNoticed() throws Exception {
		write(1);
		Files.delete(file());
		assertThatExceptionOfType(AuditException.class).isThrownBy(() -> trail().record(Action.START, Map.of()))
			.withMessageContaining("changed or cut off");
	}

	@Test
	void trailThatWasShortenedTogetherWithItsHeadIsFoundByADigestNotedElsewhere() throws Exception {
		AuditTrail trail = trail();
		String early = trail.record(Action.START, Map.of()).digest();
		String late = trail.record(Action.STOP, Map.of()).digest();
		assertThat(TrailCheck.of(file(), Optional.of(early)).fault()).isEmpty();
		assertThat(TrailCheck.of(file(), Optional.of(late)).fault()).isEmpty();
		Files.write(file(), lines().subList(0, 1));
		Files.delete(this.folder.resolve("audit.head"));
		assertThat(check().fault()).isEmpty();
		assertThat(TrailCheck.of(file(), Optional.of(early)).fault()).isEmpty();
		assertThat(TrailCheck.of(file(), Optional.of(late)).fault())
			.hasValueSatisfying((fault) -> assertThat(fault).contains("No line has the noted digest " + late));
	}

	/** Where the process is killed or the power fails, at each byte. */
	@Test
	void lineThatWasBrokenOffIsReportedAndClosedByANote() throws Exception {
		write(2);
		byte[] whole = Files.readAllBytes(file());
		String head = Files.readString(this.folder.resolve("audit.head"));
		write(1);
		byte[] longer = Files.readAllBytes(file());
		for (int length = longer.length; length > whole.length; length -= 2) {
			Files.write(file(), Arrays.copyOf(longer, length));
			Files.writeString(this.folder.resolve("audit.head"), head);
			boolean isWhole = length == longer.length;
			assertThat(check().fault().isEmpty()).as("%d bytes", length).isEqualTo(isWhole);
			trail().record(Action.STOP, Map.of());
			TrailCheck.Verdict verdict = check();
			assertThat(verdict.fault()).as("%d bytes", length).isEmpty();
			assertThat(verdict.brokenOff()).as("%d bytes", length).isEqualTo(isWhole ? 0 : 1);
			assertThat(verdict.head().lines()).isEqualTo(isWhole ? 4 : 5);
			assertThat(Files.readAllBytes(file())).startsWith(Arrays.copyOf(longer, length));
		}
	}

	/** The note is broken off, too. */
	@Test
	void lineThatWasBrokenOffTwiceIsClosedByANote() throws Exception {
		write(1);
		Files.writeString(file(), "{\"sequence\":2,\"ti", StandardOpenOption.APPEND);
		byte[] before = Files.readAllBytes(file());
		String head = Files.readString(this.folder.resolve("audit.head"));
		trail().record(Action.STOP, Map.of());
		byte[] after = Files.readAllBytes(file());
		for (int length = before.length; length < after.length; length += 3) {
			Files.write(file(), Arrays.copyOf(after, length));
			Files.writeString(this.folder.resolve("audit.head"), head);
			trail().record(Action.STOP, Map.of());
			assertThat(check().fault()).as("%d bytes", length).isEmpty();
		}
	}

	@Test
	void whatIsNoEntryAndWasNotBrokenOffIsNoticed() throws Exception {
		write(1);
		Files.delete(this.folder.resolve("audit.head"));
		Files.writeString(file(), "hello\n", StandardOpenOption.APPEND);
		assertThat(check().fault()).hasValueSatisfying((fault) -> assertThat(fault).startsWith("Line 2 is not whole"));
	}

	@Test
	void whatCannotBeRecordedIsNotDone() throws Exception {
		Files.createDirectory(file());
		List<String> done = new ArrayList<>();
		assertThatExceptionOfType(AuditException.class)
			.isThrownBy(() -> trail().during(Action.EXPORT, Map.of(), () -> done.add("it"), (_) -> Map.of()))
			.withMessageContaining("audit.jsonl cannot be written")
			.withMessageContaining("what cannot be recorded is not done");
		assertThat(done).isEmpty();
	}

	@Test
	void howSomethingEndedIsRecordedWithoutItsMessage() throws Exception {
		assertThatIllegalStateException().isThrownBy(() -> trail().during(Action.WITHDRAW, Map.of(), () -> {
			throw new IllegalStateException("Jane Doe");
		}, (_) -> Map.of()));
		assertThat(lines()).hasSize(2);
		assertThat(lines().get(0)).contains("\"stage\":\"begun\"");
		assertThat(lines().get(1))
			.contains("\"stage\":\"failed\"", "\"failure\":\"IllegalStateException\"", "\"begun\":1")
			.doesNotContain("Jane");
	}

	@Test
	void manyThreadsAndTwoProcessesWriteOneTrail() throws Exception {
		Process other = OtherWriter.start(this.folder, 40);
		AuditTrail trail = trail();
		Callable<Head> writer = () -> trail.record(Action.EXPORT, Map.of("format", "gexf"));
		try (ExecutorService writers = Executors.newFixedThreadPool(4)) {
			for (Future<Head> written : writers.invokeAll(Collections.nCopies(40, writer))) {
				written.get();
			}
		}
		assertThat(other.waitFor()).isZero();
		assertThat(check().fault()).isEmpty();
		assertThat(check().head().lines()).isEqualTo(80);
	}

	/** Nobody need trust this program with its own trail. */
	@Test
	void fewLinesOfPythonComeToTheSame() throws Exception {
		assumeTrue(Files.isExecutable(Path.of(PYTHON)), "There is no " + PYTHON);
		write(3);
		List<String> documented = Files.readAllLines(Path.of("docs/keeping.md"));
		int begin = documented.indexOf("```python");
		String script = String.join("\n", documented.subList(begin + 1,
				begin + 1 + documented.subList(begin + 1, documented.size()).indexOf("```")));
		assertThat(python(script)).isEqualTo("3 lines, " + check().head().digest());
		Files.writeString(file(), Files.readString(file()).replaceFirst("12:00", "12:01"));
		assertThat(python(script)).contains("line 2 does not fit");
	}

	private String python(String script) throws Exception {
		Process python = new ProcessBuilder(PYTHON, "-c", script, file().toString()).redirectErrorStream(true).start();
		String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		python.waitFor();
		return said;
	}

	private void write(int count) {
		AuditTrail trail = trail();
		for (int line = 0; line < count; line++) {
			trail.record(Action.IMPORT, Map.of("digest", "ж" + line));
		}
	}

	private AuditTrail trail() {
		return AuditTrail.in(this.folder, () -> Optional.of("user:editor"), NOON);
	}

	private TrailCheck.Verdict check() throws IOException {
		return TrailCheck.of(file(), Optional.empty());
	}

	private List<String> lines() throws IOException {
		return Files.readAllLines(file());
	}

	private Path file() {
		return this.folder.resolve("audit.jsonl");
	}

	/** A second process that writes the same trail. */
	static final class OtherWriter {

		private OtherWriter() {
		}

		public static void main(String[] args) {
			AuditTrail trail = AuditTrail.in(Path.of(args[0]), () -> Optional.of("user:other"), NOON);
			for (int line = 0; line < Integer.parseInt(args[1]); line++) {
				trail.record(Action.IMPORT, Map.of());
			}
		}

		static Process start(Path folder, int count) throws IOException {
			List<String> command = new ArrayList<>();
			command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
			ManagementFactory.getRuntimeMXBean()
				.getInputArguments()
				.stream()
				.filter((argument) -> argument.startsWith("--"))
				.forEach(command::add);
			command.addAll(List.of("-cp", System.getProperty("java.class.path"), OtherWriter.class.getName(),
					folder.toString(), Integer.toString(count)));
			return new ProcessBuilder(command).inheritIO().start();
		}

	}

}
