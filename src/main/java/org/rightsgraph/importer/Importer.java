package org.rightsgraph.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.rightsgraph.audit.Action;
import org.rightsgraph.audit.AuditTrail;
import org.rightsgraph.cypher.CypherFiles;
import org.rightsgraph.dataset.Problems;
import org.rightsgraph.schema.Schema;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Runs imports into the configured database. */
@Component
public class Importer {

	private static final String SUMMARY = "import-summary.json";

	private static final String WORK = "import";

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final AuditTrail audit;

	private final Driver driver;

	private final Schema schema;

	private final ImportProperties properties;

	private final Path dataDirectory;

	private final @Nullable Path texts;

	private final BulkLoad bulk;

	private final WriteMark mark;

	Importer(AuditTrail audit, Driver driver, Schema schema, ImportProperties properties,
			@Value("${rights-graph.data-directory:data}") Path dataDirectory,
			@Value("${rights-graph.reports.directory:#{null}}") @Nullable Path texts, BulkLoad bulk) {
		this.audit = audit;
		this.bulk = bulk;
		this.mark = new WriteMark(driver, CypherFiles.ofProgram());
		this.driver = driver;
		this.schema = schema;
		this.properties = properties;
		this.dataDirectory = dataDirectory;
		this.texts = texts;
		// What a killed import left holds names.
		WorkFolder.clear(dataDirectory, WORK);
	}

	/**
	 * Applies the schema where it is not yet, imports, and leaves the summary in the data
	 * directory as {@code import-summary.json}.
	 * @param folder a dataset or a folder of datasets; the configured one where it is
	 * absent
	 * @param keepGoing whether what is sound is written where something else is wrong
	 * @param progress is told how far it has come
	 * @return what was done, and what is wrong
	 * @throws ImportException if the graph was changed meanwhile, or the database did not
	 * confirm what was written
	 * @throws org.rightsgraph.audit.AuditException if the audit trail cannot be written;
	 * then nothing is done
	 * @throws UncheckedIOException if a file cannot be read or written
	 * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails
	 */
	public ImportResult run(@Nullable Path folder, boolean keepGoing, Progress progress) {
		Path tables = Optional.ofNullable(folder).orElse(this.properties.directory());
		long start = System.nanoTime();
		requireRoom();
		this.schema.apply();
		return this.audit.during(Action.IMPORT, ImportAudit.begun(this.driver, keepGoing),
				() -> Files.isDirectory(tables) ? runUnlessUntouched(tables, start, keepGoing, progress)
						: run(progress, (job) -> job.run(tables, keepGoing)),
				ImportAudit::done);
	}

	private ImportResult runUnlessUntouched(Path tables, long start, boolean keepGoing, Progress progress) {
		LastImport last = new LastImport(this.dataDirectory);
		Optional<String> inputs = ImportInputs.digest(tables, this.texts);
		Optional<ImportSummary> same = inputs.flatMap((read) -> this.mark.current()
			.flatMap((mark) -> last.same(read, mark, (System.nanoTime() - start) / 1e9)));
		if (same.isPresent()) {
			return run(progress, (_) -> new ImportResult(same.get(), new Problems()));
		}
		Optional<String> before = this.mark.renew();
		ImportResult result = run(progress, (job) -> job.run(tables, keepGoing));
		ImportSummary summary = result.summary();
		boolean isSound = summary.written() && summary.errors() + summary.warnings() == 0;
		// Where it wrote, somebody else may have written at the same time. The tables may
		// have been changed while they were read.
		if (isSound && this.mark.current().equals(before) && ImportInputs.digest(tables, this.texts).equals(inputs)) {
			inputs.ifPresent((read) -> before.ifPresent((mark) -> last.keep(read, mark, summary)));
		}
		return result;
	}

	/**
	 * Removes a dataset from the graph, with everything that rests on it alone, and
	 * leaves the summary where an import does.
	 * @param dataset its name
	 * @param progress is told how far it has come
	 * @return what was done, and what of it other datasets still use; then nothing is
	 * removed
	 * @throws UnknownDatasetException if the graph holds nothing of it
	 * @throws ImportException if the graph was changed meanwhile, or the database did not
	 * confirm what was written
	 * @throws org.rightsgraph.audit.AuditException if the audit trail cannot be written;
	 * then nothing is done
	 * @throws UncheckedIOException if a file cannot be read or written
	 * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails
	 */
	public ImportResult withdraw(String dataset, Progress progress) {
		requireRoom();
		this.schema.apply();
		return this.audit.during(Action.WITHDRAW, ImportAudit.begun(this.driver, dataset),
				() -> run(progress, (job) -> job.withdraw(dataset)), ImportAudit::done);
	}

	/**
	 * Imports while others read: in transactions, also into an empty database, for
	 * filling it in bulk takes it away from them. Otherwise as
	 * {@link #run(Path, boolean, Progress)} does.
	 * @param folder a dataset or a folder of datasets
	 * @param keepGoing whether what is sound is written where something else is wrong
	 * @param progress is told how far it has come
	 * @return what was done, and what is wrong
	 * @throws ImportRunningException if another import runs
	 */
	public ImportResult runBesideReaders(Path folder, boolean keepGoing, Progress progress) {
		requireRoom();
		return this.audit.during(Action.IMPORT, ImportAudit.begun(this.driver, keepGoing),
				() -> inWorkFolder((work) -> {
					ImportResult result = beside(work, progress).run(folder, keepGoing);
					write(result.summary(), work);
					return result;
				}), ImportAudit::done);
	}

	/**
	 * Finds out what an import would do, and what is wrong, and does nothing.
	 * @param folder a dataset or a folder of datasets
	 * @param keepGoing whether it would write what is sound where something else is wrong
	 * @param progress is told how far it has come
	 * @return what it would do, and what is wrong
	 * @throws ImportRunningException if another import runs
	 */
	public ImportResult rehearse(Path folder, boolean keepGoing, Progress progress) {
		requireRoom();
		// It tells which ids the graph has.
		return this.audit.during(Action.IMPORT, ImportAudit.rehearsed(),
				() -> inWorkFolder((work) -> beside(work, progress).rehearse(folder, keepGoing)), ImportAudit::done);
	}

	private ImportJob beside(Path work, Progress progress) {
		return new ImportJob(this.driver, work, this.texts, progress);
	}

	/** First, for everything that follows writes. */
	private void requireRoom() {
		WorkFolder.create(this.dataDirectory);
		Room.require(this.dataDirectory);
	}

	private ImportResult run(Progress progress, Function<ImportJob, ImportResult> task) {
		return inWorkFolder((work) -> {
			ImportResult result = task.apply(new ImportJob(this.driver, work, this.texts, progress, this.bulk));
			write(result.summary(), work);
			return result;
		});
	}

	private ImportResult inWorkFolder(Function<Path, ImportResult> task) {
		Path work = WorkFolder.open(this.dataDirectory, WORK);
		try {
			return task.apply(work);
		}
		finally {
			WorkFolder.delete(work);
		}
	}

	private void write(ImportSummary summary, Path work) {
		try {
			// Such files are for their owner only.
			Path file = Files.createTempFile(work, "summary", ".json");
			Files.writeString(file, JSON.writeValueAsString(summary) + "\n");
			Files.move(file, this.dataDirectory.resolve(SUMMARY), StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write the summary into " + this.dataDirectory, ex);
		}
	}

}
