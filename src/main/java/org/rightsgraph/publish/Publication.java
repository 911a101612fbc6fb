package org.rightsgraph.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.rightsgraph.asof.PseudonymsAtNeed;
import org.rightsgraph.importer.GraphForPublic;
import org.rightsgraph.importer.WorkFolder;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Builds a database and a dataset of what everybody may see, apart from the whole graph:
 * what is not in them nobody can get out of them.
 */
@Component
public class Publication {

	private final Driver driver;

	private final PseudonymsAtNeed pseudonyms;

	private final @Nullable Path texts;

	Publication(Driver driver, PseudonymsAtNeed pseudonyms,
			@Value("${rights-graph.reports.directory:#{null}}") @Nullable Path texts) {
		this.driver = driver;
		this.pseudonyms = pseudonyms;
		this.texts = texts;
	}

	/**
	 * What came of it.
	 *
	 * @param written whether anything was
	 * @param identifiable the protected people whom it would give away, or who were left
	 * out because of that
	 * @param persons how many protected people are in it
	 */
	public record Result(boolean written, List<Identifiable> identifiable, int persons) {
	}

	/**
	 * Publishes.
	 * @param output a folder that is not there yet, or is empty
	 * @param fewest how many protected people there must be of whom the same can be seen
	 * @param leaveOut whether those of whom there are fewer are left out; otherwise
	 * nothing is written
	 * @return what came of it
	 * @throws UncheckedIOException if a file cannot be written
	 * @throws org.neo4j.driver.exceptions.Neo4jException if a database fails
	 */
	public Result publish(Path output, int fewest, boolean leaveOut) {
		Path target = output.toAbsolutePath().normalize();
		Path work = workFolder(Optional.ofNullable(target.getParent()).orElse(target));
		try {
			Set<String> leftOut = new HashSet<>();
			List<Identifiable> given = new ArrayList<>();
			while (true) {
				Path folder = work.resolve("part");
				Attempt attempt = attempt(folder, leftOut, fewest);
				given.addAll(attempt.identifiable());
				if (attempt.identifiable().isEmpty()) {
					move(folder, target);
					return new Result(true, given, attempt.persons());
				}
				WorkFolder.delete(folder);
				if (!leaveOut) {
					return new Result(false, given, attempt.persons());
				}
				attempt.identifiable().forEach((person) -> leftOut.add(person.pseudonym()));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write " + output, ex);
		}
		finally {
			WorkFolder.delete(work);
		}
	}

	/**
	 * Beside the target, to be moved there in one go. Who published there before has
	 * folders of other names in it, so none is cleared away.
	 */
	private static Path workFolder(Path parent) {
		try {
			return Files.createTempDirectory(parent, ".rights-graph-publish-");
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write into " + parent, ex);
		}
	}

	/** What was built, and whom it would give away. */
	private record Attempt(List<Identifiable> identifiable, int persons) {
	}

	private Attempt attempt(Path folder, Set<String> leftOut, int fewest) throws IOException {
		Files.createDirectory(folder);
		Path data = folder.resolve("database");
		Attempt attempt;
		try (PublicDatabase database = new PublicDatabase(data)) {
			database.fill(new GraphForPublic(this.driver, this.pseudonyms.get(), this.texts, leftOut));
			var attributes = database.attributes();
			attempt = new Attempt(Anonymity.of(attributes, fewest), attributes.size());
			if (attempt.identifiable().isEmpty()) {
				database.tables(folder.resolve("dataset"));
			}
		}
		// Who serves it gets a password of their own.
		Files.deleteIfExists(data.resolve("neo4j-password"));
		Files.deleteIfExists(data.resolve("lock"));
		return attempt;
	}

	private static void move(Path folder, Path target) throws IOException {
		// Fails where it is not empty.
		Files.deleteIfExists(target);
		Files.move(folder, target);
	}

}
