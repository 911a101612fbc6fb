package org.rightsgraph.faults;

import java.nio.file.Path;
import java.util.Map;

import org.rightsgraph.RightsGraph;
import org.rightsgraph.importer.ImportResult;
import org.rightsgraph.importer.Importer;
import org.rightsgraph.importer.Progress;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Does what the command {@code import} does, and prints each phase as it begins. */
final class WatchedImport {

	/** What an import does, in order; that it fills in bulk is seen from outside. */
	enum Phase {

		STARTING, SCHEMA, READING, COMPARING, WRITING, ENDING

	}

	/** Printed once something is written, when there is more to write. */
	static final String WRITTEN = "some rows are written";

	private WatchedImport() {
	}

	public static void main(String[] args) {
		begin(Phase.STARTING);
		long errors;
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(RightsGraph.class)
			.web(WebApplicationType.NONE)
			.properties(Map.of("spring.main.banner-mode", "off", "spring.main.log-startup-info", "false",
					"logging.level.root", "error", "spring.main.lazy-initialization", "true"))
			.run(args)) {
			Importer importer = context.getBean(Importer.class);
			begin(Phase.SCHEMA);
			ImportResult result = importer.run(Path.of(args[0]), false, new Watching());
			errors = result.problems().errors();
			result.problems().list().forEach(System.out::println);
		}
		System.exit((errors > 0) ? 1 : 0);
	}

	private static void begin(Phase phase) {
		System.out.println("phase " + phase);
	}

	/** Tells of the phases that an import itself tells of. */
	private static final class Watching implements Progress {

		private Phase last = Phase.READING;

		private boolean hasWritten;

		@Override
		public void start(Stage stage, long steps) {
			this.last = Phase.valueOf(stage.name());
			begin(this.last);
		}

		@Override
		public void advance(long steps) {
			if (this.last == Phase.WRITING && !this.hasWritten) {
				this.hasWritten = true;
				System.out.println(WRITTEN);
			}
		}

		@Override
		public void finish() {
			if (this.last == Phase.WRITING) {
				begin(Phase.ENDING);
			}
		}

	}

}
