package org.rightsgraph;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

import org.rightsgraph.importer.ImportException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class FailuresTests {

	static Stream<Arguments> failures() {
		return Stream.of(arguments(new ServiceUnavailableException("gone"), Commands.DATABASE_FAILED, "out of reach"),
				arguments(new SessionExpiredException("gone"), Commands.DATABASE_FAILED, "The database failed"),
				arguments(new DatabaseException("Neo.DatabaseError.General.UnknownError", "full"),
						Commands.DATABASE_FAILED, "The database failed (Neo.DatabaseError.General.UnknownError)"),
				arguments(new ImportException("Run it again."), Commands.DATABASE_FAILED, "Run it again."),
				arguments(new UncheckedIOException("Is the disk full?", new IOException("No space left on device")),
						Commands.FILES_FAILED, "Is the disk full?"),
				arguments(new IllegalStateException(new UncheckedIOException("Is the disk full?", new IOException())),
						Commands.FILES_FAILED, "Is the disk full?"),
				arguments(new IllegalStateException("of Ada Miller"), Commands.UNEXPECTED, "failed unexpectedly"));
	}

	@ParameterizedTest
	@MethodSource("failures")
	void failureThatIsNotTheTablesHasACodeOfItsOwn(Exception failure, int code, String words) {
		StringWriter err = new StringWriter();
		assertThat(new CommandLine(new Failing(failure)).setErr(new PrintWriter(err))
			.setExecutionExceptionHandler(new Failures())
			.execute()).isEqualTo(code);
		assertThat(err.toString()).contains(words).doesNotContain("\tat ", "Ada Miller");
	}

	@Test
	void helpListsTheCodes() {
		CommandLine commands = new CommandLine(new Commands());
		Map<String, CommandLine> ownCommands = new HashMap<>(commands.getSubcommands());
		// Which brings its own.
		ownCommands.remove("help");
		assertThat(ownCommands).isNotEmpty()
			.allSatisfy((name, command) -> assertThat(command.getUsageMessage()).as(name)
				.contains("Exit codes:", "0   good", "4   a file"));
		assertThat(commands.getUsageMessage()).contains("Exit codes:", "3   the database", "5   the program");
	}

	@Command
	private record Failing(Exception failure) implements Callable<Integer> {

		@Override
		public Integer call() throws Exception {
			throw this.failure;
		}

	}

}
