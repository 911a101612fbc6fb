package org.rightsgraph;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rightsgraph.fact.NearWords;

/**
 * The settings of the program's own. Spring Boot takes any, and a misspelt one would be
 * as good as none.
 */
final class Settings {

	static final String PREFIX = "rights-graph.";

	static final List<String> KNOWN = List.of("rights-graph.access.cors-origins", "rights-graph.access.failure-window",
			"rights-graph.access.failures", "rights-graph.access.hosts", "rights-graph.access.requests-per-minute",
			"rights-graph.access.roles-claim", "rights-graph.access.users-file", "rights-graph.data-directory",
			"rights-graph.embedded.bolt-port", "rights-graph.embedded.enabled", "rights-graph.embedded.page-cache",
			"rights-graph.embedded.password", "rights-graph.import.bulk-from", "rights-graph.import.directory",
			"rights-graph.import.on-start", "rights-graph.protection.key-file", "rights-graph.queries.directory",
			"rights-graph.queries.timeout", "rights-graph.reports.directory", "rights-graph.upload.max-archive-size",
			"rights-graph.upload.max-files", "rights-graph.upload.max-size");

	private static final Pattern SETTING = Pattern.compile("--([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)(?:=.*)?",
			Pattern.DOTALL);

	private Settings() {
	}

	/**
	 * {@return what is wrong with an argument that no command knows, nothing if it is a
	 * setting}
	 * @param argument the argument
	 * @param known the options and commands that could have been meant
	 */
	static Optional<String> problem(String argument, List<String> known) {
		Matcher setting = SETTING.matcher(argument);
		if (!setting.matches()) {
			String word = argument.replaceFirst("=.*", "");
			return Optional.of((word.startsWith("-") ? "Unknown option: " : "Unknown argument: ") + word
					+ suggestion(word, known));
		}
		String name = setting.group(1);
		// As Spring Boot does, without regard to hyphens.
		boolean good = !name.startsWith(PREFIX) || KNOWN.stream().anyMatch((one) -> bare(one).equals(bare(name)));
		return good ? Optional.empty() : Optional.of("There is no setting " + name + nearest(name));
	}

	/** What all begin with makes none alike. */
	private static String nearest(String name) {
		List<String> ends = KNOWN.stream().map((one) -> one.substring(PREFIX.length())).toList();
		return NearWords.of(name.substring(PREFIX.length()), ends, 1)
			.stream()
			.findFirst()
			.map((near) -> ". Did you mean " + PREFIX + near + "?")
			.orElse(". There are " + String.join(", ", KNOWN));
	}

	private static String suggestion(String word, List<String> known) {
		return NearWords.of(word, known, 1)
			.stream()
			.findFirst()
			.map((near) -> ". Did you mean " + near + "?")
			.orElse("");
	}

	private static String bare(String name) {
		return name.replace("-", "").toLowerCase(Locale.ROOT);
	}

}
