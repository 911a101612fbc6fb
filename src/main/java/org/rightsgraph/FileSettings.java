package org.rightsgraph;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Where the files are, for commands that need no database.
 *
 * @param imports the import folder
 * @param data the data directory
 * @param texts the folder of the reports' texts, absent where they are not at hand
 */
record FileSettings(Path imports, Path data, @Nullable Path texts) {

	static FileSettings of(SettingsCommand command) {
		try (ConfigurableApplicationContext context = command.startQuietly(Nothing.class)) {
			Environment environment = context.getEnvironment();
			@Nullable String texts = environment.getProperty("rights-graph.reports.directory");
			return new FileSettings(Path.of(environment.getProperty("rights-graph.import.directory", "import")),
					Path.of(environment.getProperty("rights-graph.data-directory", "data")),
					(texts != null && !texts.isBlank()) ? Path.of(texts) : null);
		}
	}

	/** An application that has settings and does nothing. */
	@Configuration(proxyBeanMethods = false)
	static class Nothing {

	}

}
