package org.rightsgraph.schema;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.rightsgraph.cypher.CypherFiles;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The constraints and indexes of the graph, brought about by the scripts in
 * {@code cypher/schema}.
 */
@Component
public class Schema {

	private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

	private final CypherFiles bookkeeping = CypherFiles.ofProgram();

	private final Driver driver;

	private final List<Script> scripts;

	@Autowired
	public Schema(Driver driver) {
		this(driver, CypherFiles.ofProgram(), "schema");
	}

	Schema(Driver driver, CypherFiles files, String folder) {
		this.driver = driver;
		this.scripts = files.in(folder).stream().map(Script::of).toList();
	}

	/**
	 * Applies the scripts that the database has not had, in order. When it returns, all
	 * indexes are in use. May be called by several programs at once: one works, the
	 * others wait and then have nothing to do.
	 * @return the file names of the scripts applied
	 * @throws SchemaException if the scripts do not fit what the database has had
	 */
	public List<String> apply() {
		return plan().pending().isEmpty() ? List.of() : applyLocked();
	}

	/**
	 * Makes sure that this program knows all that the database has had applied.
	 * @throws SchemaException if not, for instance because a newer one was there
	 */
	public void check() {
		plan();
	}

	/*
	 * Neo4j cannot change schema and data in one transaction, and a lock that is data may
	 * outlive its owner. So the lock is a transaction that stays open meanwhile: when its
	 * process dies, the server rolls it back. What was run but not recorded by then is
	 * run again, which the scripts' IF NOT EXISTS makes harmless.
	 */
	private List<String> applyLocked() {
		this.bookkeeping.file("schema/bookkeeping/prepare").statements().forEach(this::run);
		try (Session session = this.driver.session();
				Transaction lock = session
					.beginTransaction(TransactionConfig.builder().withTimeout(LONGEST_WAIT).build())) {
			lock.run(bookkeeping("lock")).consume();
			List<Script> pending = plan().pending();
			pending.forEach(this::apply);
			lock.commit();
			return pending.stream().map(Script::file).toList();
		}
	}

	private SchemaPlan plan() {
		List<AppliedScript> applied = this.driver.executableQuery(bookkeeping("applied"))
			.execute()
			.records()
			.stream()
			.map((row) -> new AppliedScript(row.get("version").asInt(), row.get("file").asString(),
					row.get("checksum").asString()))
			.toList();
		return SchemaPlan.of(this.scripts, applied);
	}

	private void apply(Script script) {
		script.statements().forEach(this::run);
		this.driver.executableQuery(bookkeeping("await-indexes"))
			.withParameters(Map.of("seconds", LONGEST_WAIT.toSeconds()))
			.execute();
		this.driver.executableQuery(bookkeeping("record"))
			.withParameters(Map.of("version", script.version(), "file", script.file(), "checksum", script.checksum()))
			.execute();
	}

	private void run(String statement) {
		this.driver.executableQuery(statement).execute();
	}

	private String bookkeeping(String name) {
		return this.bookkeeping.file("schema/bookkeeping/" + name).text();
	}

}
