package org.rightsgraph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

import org.rightsgraph.schema.Schema;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A command that takes settings of the program among its arguments. */
@Command(exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0:good", "1:something is wrong with what was given, such as rows that were rejected",
				"2:wrong usage or settings",
				"3:the database is out of reach, has failed, or is being written to by another import",
				"4:a file cannot be read or written, such as on a full disk", "5:the program failed unexpectedly" })
abstract class SettingsCommand implements Callable<Integer> {

	@Unmatched
	private List<String> settings = new ArrayList<>();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	CommandSpec spec() {
		return this.spec;
	}

	/** Starts the program as a service. */
	int serve() {
		start(RightsGraph.class, WebApplicationType.SERVLET, Map.of());
		return Commands.STILL_RUNNING;
	}

	/**
	 * {@return a running application that serves nobody, and says only what it is asked
	 * to}
	 */
	ConfigurableApplicationContext startQuietly(Class<?> application) {
		return start(application, WebApplicationType.NONE,
				Map.of("spring.main.banner-mode", "off", "spring.main.log-startup-info", "false", "logging.level.root",
						"error", "spring.main.lazy-initialization", "true"));
	}

	/**
	 * {@return the running application with a database that answers: it does not wait for
	 * one, as the service does}
	 */
	ConfigurableApplicationContext startOnDatabase() {
		ConfigurableApplicationContext context = startQuietly(RightsGraph.class);
		try {
			context.getBean(Driver.class).verifyConnectivity();
			context.getBean(Schema.class).check();
			return context;
		}
		catch (RuntimeException ex) {
			context.close();
			throw ex;
		}
	}

	/** A setting is the only argument that a command need not know. */
	void checkSettings() {
		List<String> known = new ArrayList<>(this.spec.optionsMap().keySet());
		known.addAll(this.spec.subcommands().keySet());
		for (String argument : this.settings) {
			Settings.problem(argument, known).ifPresent((problem) -> {
				throw new ParameterException(this.spec.commandLine(), problem);
			});
		}
	}

	private ConfigurableApplicationContext start(Class<?> application, WebApplicationType type,
			Map<String, Object> overrides) {
		return new SpringApplicationBuilder(application).web(type)
			.properties(overrides)
			.run(this.settings.toArray(String[]::new));
	}

	/** Refuses a folder that is not there, rather than to find no dataset in it. */
	void requireFolder(@Nullable Path folder) {
		if (folder != null && !Files.isDirectory(folder)) {
			throw new ParameterException(this.spec.commandLine(), "There is no folder " + folder);
		}
	}

}
