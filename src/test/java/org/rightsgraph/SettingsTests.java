package org.rightsgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class SettingsTests {

	private static final Pattern LITERAL = Pattern.compile("rights-graph\\.[a-z]+(?:[.-][a-z]+)*");

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"--rights-graph.report.directory=x; There is no setting rights-graph.report.directory. Did you mean rights-graph.reports.directory?",
			"--rights-graph.querys.timeout=5s; There is no setting rights-graph.querys.timeout. Did you mean rights-graph.queries.timeout?",
			"--rights-graph.wings=2; There is no setting rights-graph.wings. There are rights-graph.access.cors-origins,",
			"--formt; Unknown option: --formt. Did you mean --format?",
			"--formt=json; Unknown option: --formt. Did you mean --format?", "imprt; Unknown argument: imprt" })
	void whatIsNeitherOptionNorSettingIsNamed(String argument, String problem) {
		assertThat(Settings.problem(argument, List.of("--format", "--help")))
			.hasValueSatisfying((words) -> assertThat(words).startsWith(problem));
	}

	@ParameterizedTest
	@CsvSource({ "--rights-graph.reports.directory=x", "--rights-graph.data-directory=x",
			"--rights-graph.import.on-start=false", "--rights-graph.embedded.boltport=0", "--server.port=8081",
			"--spring.neo4j.uri=bolt://localhost" })
	void settingIsGood(String argument) {
		assertThat(Settings.problem(argument, List.of())).isEmpty();
	}

	@Test
	void everySettingThatTheProgramReadsIsKnown() throws Exception {
		Set<String> read = new TreeSet<>();
		var scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
		for (var bean : scanner.findCandidateComponents("org.rightsgraph")) {
			Class<?> type = Class.forName(Objects.requireNonNull(bean.getBeanClassName()));
			String prefix = Objects.requireNonNull(type.getAnnotation(ConfigurationProperties.class)).value();
			for (var component : type.getRecordComponents()) {
				read.add(prefix + "." + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
			}
		}
		assertThat(read).hasSizeGreaterThan(5);
		read.addAll(literals());
		assertThat(Settings.KNOWN).containsExactlyElementsOf(read);
	}

	@Test
	void everySettingStandsInTheReadme() throws IOException {
		assertThat(Files.readString(Path.of("README.md"))).contains(Settings.KNOWN);
	}

	@Test
	void misspeltSettingAndOptionAreWrongUsage(CapturedOutput output) {
		assertThat(Commands.execute("validate", "import", "--rights-graph.report.directory=x"))
			.isEqualTo(Commands.USAGE);
		assertThat(Commands.execute("validate", "--formt", "json")).isEqualTo(Commands.USAGE);
		assertThat(Commands.execute("locate", "pom.xml", "project", "--rights-graph.wings=2"))
			.isEqualTo(Commands.USAGE);
		assertThat(Commands.execute("--rights-graph.querys.timeout=5s")).isEqualTo(Commands.USAGE);
		assertThat(Commands.execute("imprt")).isEqualTo(Commands.USAGE);
		assertThat(output.getErr().lines()).hasSize(10)
			.contains("There is no setting rights-graph.report.directory. Did you mean rights-graph.reports.directory?",
					"What can be given: rights-graph validate --help",
					"Unknown option: --formt. Did you mean --format?", "Unknown argument: imprt. Did you mean import?");
	}

	@Test
	void helpIsACommandToo(CapturedOutput output) {
		assertThat(Commands.execute("help")).isEqualTo(Commands.GOOD);
		assertThat(Commands.execute("help", "validate")).isEqualTo(Commands.GOOD);
		assertThat(output.getOut()).contains("Usage: rights-graph [", "Usage: rights-graph validate [");
	}

	/** What is read by its name, without the prefixes of others. */
	private static Set<String> literals() throws IOException {
		Set<String> found = new TreeSet<>();
		try (var files = Files.walk(Path.of("src/main/java"))) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".java")).toList()) {
				if (!file.endsWith("Settings.java")) {
					Matcher literal = LITERAL.matcher(Files.readString(file));
					while (literal.find()) {
						found.add(literal.group());
					}
				}
			}
		}
		found.removeIf(
				(name) -> found.stream().anyMatch((other) -> other.startsWith(name + ".")) || Set
					.of("rights-graph.queries", "rights-graph.embedded", "rights-graph.reports", "rights-graph.import",
							"rights-graph.upload")
					.contains(name));
		return found;
	}

}
