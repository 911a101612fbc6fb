package org.rightsgraph;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

import org.rightsgraph.audit.Action;
import org.rightsgraph.audit.AuditTrail;
import org.rightsgraph.export.ExportFormat;
import org.rightsgraph.export.Exports;
import org.rightsgraph.export.SelectionCheck;
import org.rightsgraph.graph.AsOf;
import org.rightsgraph.graph.Audience;
import org.rightsgraph.graph.Period;
import org.rightsgraph.graph.Selection;
import org.rightsgraph.query.ParameterType;

import org.springframework.context.ConfigurableApplicationContext;

/** Writes the graph into a file and ends. */
@Command(name = "export", mixinStandardHelpOptions = true,
		description = "Writes the graph, or what of it belongs to a selection, into a file for another program.")
final class ExportCommand extends SettingsCommand {

	@Option(names = "--format", required = true, paramLabel = "FORMAT", completionCandidates = Formats.class,
			description = "one of ${COMPLETION-CANDIDATES}; docs/exports.md says what for")
	private String format = "";

	@Option(names = "--output", required = true, paramLabel = "FILE",
			description = "the file, which is replaced if it is there; - for standard output")
	private String output = "";

	@Option(names = "--types", paramLabel = "TYPES", split = ",",
			description = "only entities of these types, such as Person,Violation")
	private List<String> types = new ArrayList<>();

	@Option(names = "--relationships", paramLabel = "TYPES", split = ",",
			description = "only edges of these types, such as VICTIM_OF,RELATIVE_OF")
	private List<String> relationships = new ArrayList<>();

	@Option(names = "--from", paramLabel = "DAY", converter = Days.class,
			description = "without what certainly ended before this day")
	private @Nullable LocalDate from;

	@Option(names = "--to", paramLabel = "DAY", converter = Days.class,
			description = "without what certainly began after this day")
	private @Nullable LocalDate to;

	@Option(names = "--report", paramLabel = "ID", description = "only what this report speaks of")
	private @Nullable String report;

	@Option(names = "--entities", paramLabel = "IDS", split = ",",
			description = "only these entities, at most " + Selection.MOST_ENTITIES + ", and the edges between them")
	private List<String> entities = new ArrayList<>();

	@Option(names = "--as-of", paramLabel = "DAY", converter = Days.class,
			description = "only what was known by this day")
	private @Nullable LocalDate asOf;

	@Option(names = "--public",
			description = "only what everybody may see: without what is restricted, with pseudonyms for protected people")
	private boolean forPublic;

	/** What there is, for the help. */
	static final class Formats implements Iterable<String> {

		@Override
		public Iterator<String> iterator() {
			return ExportFormat.words().iterator();
		}

	}

	/** Takes what the interface takes for a day. */
	static final class Days implements ITypeConverter<LocalDate> {

		private static final ParameterType.Day DAY = new ParameterType.Day();

		@Override
		public LocalDate convert(String given) {
			return DAY.read(given)
				.map(LocalDate.class::cast)
				.orElseThrow(() -> new TypeConversionException("it must be %s.".formatted(DAY.allowed())));
		}

	}

	@Override
	public Integer call() {
		ExportFormat chosen = ExportFormat.ofWord(this.format)
			.orElseThrow(() -> usage(
					"There is no format “" + this.format + "”. There are " + String.join(", ", ExportFormat.words())));
		List<String> others = chosen.othersThatFit(this.output);
		if (!others.isEmpty()) {
			throw usage("“%s” is named like a file of the format %s. One of the format %s ends with .%s"
				.formatted(this.output, String.join(" or ", others), this.format, chosen.extension()));
		}
		Selection selection = selection();
		if (chosen == ExportFormat.DATASET && !selection.equals(Selection.ALL)) {
			throw usage("The tables of --format dataset hold the graph as a whole: leave out the filters");
		}
		OutputFile file = new OutputFile(this.output);
		// It takes long to start a database.
		file.check();
		try (ConfigurableApplicationContext context = startOnDatabase()) {
			Audience audience = this.forPublic ? Audience.PUBLIC : Audience.FULL;
			return audience.read(() -> AsOf.read(Optional.ofNullable(this.asOf), () -> {
				List<SelectionCheck.Problem> problems = context.getBean(SelectionCheck.class).problems(selection);
				if (!problems.isEmpty()) {
					throw usage(problems.stream().map(SelectionCheck.Problem::detail).collect(Collectors.joining(" ")));
				}
				Exports exports = context.getBean(Exports.class);
				context.getBean(AuditTrail.class)
					.during(Action.EXPORT, ExportAudit.begun(chosen, selection, this.asOf, this.forPublic),
							() -> ExportAudit.write(file, (out) -> write(exports, selection, chosen, out)),
							ExportAudit.Written::details);
				return Commands.GOOD;
			}));
		}
	}

	private Selection selection() {
		if (this.from != null && this.to != null && this.to.isBefore(this.from)) {
			throw usage("--to lies before --from");
		}
		return new Selection(SelectionCheck.types(this.types), SelectionCheck.relationships(this.relationships),
				new Period(this.from, this.to), this.report,
				this.entities.stream().map(String::strip).distinct().toList());
	}

	private static void write(Exports exports, Selection selection, ExportFormat format, OutputStream out)
			throws IOException {
		BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
		exports.write(selection, format, buffered);
		buffered.flush();
	}

	private ParameterException usage(String message) {
		return new ParameterException(spec().commandLine(), message);
	}

}
