package org.rightsgraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.sun.management.OperatingSystemMXBean;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the benchmarks of a run measured, in {@code target/bench/report.md} and
 * {@code report.json}. Both are written anew after each part, so that a run that is
 * broken off leaves what it has.
 */
public final class Report {

	private static final Path FOLDER = Path.of("target/bench");

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private static final Instant BEGIN = Instant.now().truncatedTo(ChronoUnit.SECONDS);

	private static final Map<String, Part> PARTS = new LinkedHashMap<>();

	private Report() {
	}

	/** A part of the report. */
	private record Part(String title, List<Measure> measures, List<String> notes) {

		void write(List<String> lines) {
			lines.add("");
			lines.add("## " + this.title);
			lines.add("");
			lines.add("| what | median | reference | median | ratio | from to | aim |");
			lines.add("|---|---|---|---|---|---|---|");
			this.measures.forEach((measure) -> lines.add(measure.row()));
			this.notes.forEach((note) -> {
				lines.add("");
				lines.add(note);
			});
		}

		Map<String, Object> asJson() {
			return Map.of("title", this.title, "notes", this.notes, "measures",
					this.measures.stream().map(Part::asJson).toList());
		}

		private static Map<String, Object> asJson(Measure measure) {
			Map<String, Object> members = new LinkedHashMap<>();
			members.put("what", measure.what());
			members.put("reference", measure.reference());
			members.put("unit", measure.unit());
			members.put("values", measure.values());
			members.put("referenceValues", measure.referenceValues());
			members.put("ratio", measure.ratio());
			measure.aim().ifPresent((aim) -> {
				members.put("aim", aim.toString());
				members.put("met", aim.isMet(measure.ratio()));
			});
			return members;
		}

	}

	/**
	 * Adds a part, or puts it in the place of an earlier state of it.
	 * @param title its heading
	 * @param measures what was measured
	 * @param notes what is to be known beside
	 */
	public static synchronized void put(String title, List<Measure> measures, String... notes) {
		PARTS.put(title, new Part(title, List.copyOf(measures), List.of(notes)));
		try {
			Files.createDirectories(FOLDER);
			Files.write(FOLDER.resolve("report.md"), lines());
			Files.writeString(FOLDER.resolve("report.json"), JSON.writeValueAsString(json()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		List<String> lines = new ArrayList<>();
		PARTS.get(title).write(lines);
		System.out.println(String.join("\n", lines));
	}

	private static List<String> lines() {
		List<String> lines = new ArrayList<>();
		lines.add("# Measured");
		lines.add("");
		machine().forEach((name, value) -> lines.add("- " + name + ": " + value));
		PARTS.values().forEach((part) -> part.write(lines));
		return lines;
	}

	private static Map<String, Object> json() {
		Map<String, Object> members = new LinkedHashMap<>(machine());
		members.put("parts", PARTS.values().stream().map(Part::asJson).toList());
		return members;
	}

	private static Map<String, String> machine() {
		OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
		Map<String, String> machine = new LinkedHashMap<>();
		machine.put("begun", BEGIN.toString());
		machine.put("cores", String.valueOf(system.getAvailableProcessors()));
		machine.put("processor", processor());
		machine.put("memory", (system.getTotalMemorySize() >> 20) + " MB");
		machine.put("heap", (Runtime.getRuntime().maxMemory() >> 20) + " MB");
		machine.put("system", system.getName() + " " + system.getArch());
		machine.put("java", Runtime.version().toString());
		machine.put("neo4j", org.neo4j.kernel.internal.Version.getNeo4jVersion());
		System.getProperties()
			.stringPropertyNames()
			.stream()
			.filter((name) -> name.startsWith("rights-graph.bench."))
			.sorted()
			.forEach((name) -> machine.put(name, System.getProperty(name)));
		return machine;
	}

	private static String processor() {
		Path known = Path.of("/proc/cpuinfo");
		try {
			return !Files.isReadable(known) ? "not known"
					: Files.readAllLines(known)
						.stream()
						.filter((line) -> line.startsWith("model name"))
						.map((line) -> line.substring(line.indexOf(':') + 1).strip())
						.findFirst()
						.orElse("not known");
		}
		catch (IOException _) {
			return "not known";
		}
	}

}
