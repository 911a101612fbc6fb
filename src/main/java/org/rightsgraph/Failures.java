package org.rightsgraph;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import picocli.CommandLine;

import org.rightsgraph.access.AccessException;
import org.rightsgraph.audit.AuditException;
import org.rightsgraph.embedded.DatabaseUnavailableException;
import org.rightsgraph.graph.GraphChangedException;
import org.rightsgraph.importer.ImportException;
import org.rightsgraph.keeping.BackupException;

import org.springframework.boot.context.properties.ConfigurationPropertiesBindException;
import org.springframework.boot.web.server.PortInUseException;
import org.rightsgraph.schema.SchemaException;

/** Says what made a command fail, without a stack trace. */
final class Failures implements CommandLine.IExecutionExceptionHandler {

	@Override
	public int handleExecutionException(Exception exception, CommandLine commandLine, CommandLine.ParseResult parsed) {
		return say(exception, commandLine.getErr());
	}

	/**
	 * Says it.
	 * @param failure what was thrown
	 * @param err where to
	 * @return the exit code
	 */
	static int say(Throwable failure, PrintWriter err) {
		for (Throwable cause = failure; cause != null; cause = next(cause)) {
			switch (cause) {
				case CommandLine.ParameterException wrong -> {
					return WrongUsage.say(wrong, err);
				}
				case ServiceUnavailableException _ -> {
					err.println("The database is out of reach. Is it running, and is spring.neo4j.uri its address?");
					return Commands.DATABASE_FAILED;
				}
				case AuthenticationException _ -> {
					err.println(
							"The database does not let this program in. Set spring.neo4j.authentication.username and .password.");
					return Commands.DATABASE_FAILED;
				}
				case Neo4jException failed -> {
					err.println("The database failed (" + failed.code()
							+ "). What was written is whole; run the command again.");
					return Commands.DATABASE_FAILED;
				}
				case AuditException failed -> {
					err.println(failed.getMessage());
					return Commands.FILES_FAILED;
				}
				case BackupException failed -> {
					err.println(failed.getMessage());
					return Commands.REJECTED;
				}
				case GraphChangedException failed -> {
					err.println(failed.getMessage());
					return Commands.DATABASE_FAILED;
				}
				case ImportException failed -> {
					err.println(failed.getMessage());
					return Commands.DATABASE_FAILED;
				}
				case UncheckedIOException failed -> {
					err.println(sentence(String.valueOf(failed.getMessage())) + FileFault.remedy(failed));
					return Commands.FILES_FAILED;
				}
				case DatabaseUnavailableException failed -> {
					err.println(failed.getMessage() + " " + failed.remedy());
					return (failed.getCause() instanceof IOException) ? Commands.FILES_FAILED
							: Commands.DATABASE_FAILED;
				}
				case AccessException refused -> {
					err.println(refused.getMessage());
					return Commands.USAGE;
				}
				case ConfigurationPropertiesBindException _ -> {
					// Said already, by Spring Boot.
					return Commands.USAGE;
				}
				case PortInUseException _ -> {
					// Said already, by Spring Boot.
					return Commands.USAGE;
				}
				case SchemaException failed -> {
					err.println(failed.getMessage());
					return Commands.DATABASE_FAILED;
				}
				default -> {
				}
			}
		}
		return unexpected(failure, err);
	}

	private static String sentence(String message) {
		return message.endsWith("?") || message.endsWith(".") ? message : message + ".";
	}

	/** Names the kind of failure alone: a message may hold what stands in the tables. */
	static int unexpected(Throwable failure, PrintWriter err) {
		err.println("The program failed unexpectedly: " + failure.getClass().getSimpleName()
				+ ". Please report it, with what is printed under --logging.level.org.springframework.boot.SpringApplication=error");
		return Commands.UNEXPECTED;
	}

	private static @Nullable Throwable next(Throwable cause) {
		return (cause.getCause() == cause) ? null : cause.getCause();
	}

}
