package org.rightsgraph;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.rightsgraph.dataset.Table;
import org.rightsgraph.fact.ReportText;
import org.rightsgraph.fact.Sentences;
import org.rightsgraph.fact.Sentences.Sentence;

/** Finds a passage for a claim. */
@Command(name = "locate", mixinStandardHelpOptions = true,
		description = "Prints section, range and digest of the sentences around a phrase, to put into claims.csv.")
final class LocateCommand extends SettingsCommand {

	@Parameters(index = "0", paramLabel = "FILE",
			description = "the report's text; a name without folder is looked for in the setting rights-graph.reports.directory")
	private Path file = Path.of("");

	@Parameters(index = "1", paramLabel = "PHRASE",
			description = "words of the passage; white space counts as one space")
	private String phrase = "";

	@Option(names = "--until", paramLabel = "PHRASE", description = "words of the passage's last sentence")
	private @Nullable String until;

	@Option(names = "--exact", description = "the phrase itself, not the whole sentences")
	private boolean exact;

	@Override
	public Integer call() {
		String text = text();
		List<int[]> found = occurrences(text, this.phrase, 0);
		if (found.isEmpty()) {
			spec().commandLine()
				.getErr()
				.println("The phrase does not stand in this text. Copy it from there, or give fewer words.");
			return Commands.REJECTED;
		}
		List<Sentence> sentences = Sentences.of(text);
		int printed = 0;
		for (int[] start : found) {
			int @Nullable [] end = end(text, start);
			if (end != null) {
				print(text, passage(sentences, start[0], end[1]));
				printed++;
			}
		}
		if (printed == 0) {
			spec().commandLine().getErr().println("The phrase of --until does not stand behind the first one.");
			return Commands.REJECTED;
		}
		return Commands.GOOD;
	}

	private String text() {
		Path path = this.file;
		if (!Files.isRegularFile(path) && !path.isAbsolute()) {
			@Nullable Path texts = FileSettings.of(this).texts();
			path = (texts != null) ? texts.resolve(path) : path;
		}
		if (!Files.isRegularFile(path)) {
			throw new CommandLine.ParameterException(spec().commandLine(), "There is no file " + path
					+ ". Name one, or set rights-graph.reports.directory to the folder of the texts.");
		}
		try {
			return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + path, ex);
		}
	}

	private int @Nullable [] end(String text, int[] start) {
		if (this.until == null) {
			return start;
		}
		List<int[]> ends = occurrences(text, this.until, start[0]);
		return ends.isEmpty() ? null : ends.getFirst();
	}

	private static List<int[]> occurrences(String text, String phrase, int from) {
		String pattern = Arrays.stream(phrase.strip().split("[\\s\\p{Z}]+"))
			.map(Pattern::quote)
			.collect(Collectors.joining("[\\s\\p{Z}]+"));
		Matcher matcher = Pattern.compile(pattern).matcher(text);
		return matcher.results()
			.filter((result) -> result.start() >= from)
			.map((result) -> new int[] { result.start(), result.end() })
			.toList();
	}

	/**
	 * The sentences that the phrase touches; the phrase itself where it stands in none,
	 * such as in a heading.
	 */
	private Sentence passage(List<Sentence> sentences, int start, int end) {
		List<Sentence> touched = sentences.stream()
			.filter((sentence) -> sentence.start() < end && start < sentence.end())
			.toList();
		String section = sentences.stream()
			.filter((sentence) -> sentence.start() <= start)
			.reduce((first, second) -> second)
			.map(Sentence::section)
			.orElse("");
		return (this.exact || touched.isEmpty()) ? new Sentence(section, start, end)
				: new Sentence(section, touched.getFirst().start(), touched.getLast().end());
	}

	private void print(String text, Sentence passage) {
		String words = text.substring(passage.start(), passage.end());
		var out = spec().commandLine().getOut();
		String section = passage.section().isEmpty() ? "(before the first heading)" : passage.section();
		String sha256 = ReportText.sha256(words);
		out.println("section  " + section);
		out.println("start    " + passage.start());
		out.println("end      " + passage.end());
		out.println("sha256   " + sha256);
		out.println("text     " + words.replaceAll("\\R", " "));
		out.println("row      " + row(Map.of("id", "ID", "report", "REPORT", "section", section, "start",
				String.valueOf(passage.start()), "end", String.valueOf(passage.end()), "sha256", sha256)));
		out.println();
	}

	/** A line for claims.csv, but for what the text does not know: the ids. */
	private static String row(Map<String, String> values) {
		StringWriter line = new StringWriter();
		CsvWriter writer = CsvWriter.builder().bufferSize(0).build(line);
		writer.writeRecord(
				Table.CLAIMS.columns().stream().map((column) -> values.getOrDefault(column.name(), "")).toList());
		return line.toString().strip();
	}

}
