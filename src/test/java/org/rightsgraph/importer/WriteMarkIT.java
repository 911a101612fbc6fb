package org.rightsgraph.importer;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.rightsgraph.audit.AuditTrail;
import org.rightsgraph.cypher.CypherFiles;
import org.rightsgraph.database.DatabaseTest;
import org.rightsgraph.database.TestDatabase;
import org.rightsgraph.dataset.MillsDataset;
import org.rightsgraph.schema.Schema;

import static org.assertj.core.api.Assertions.assertThat;

/** That nothing is looked at where nothing was touched, on every kind of database. */
@DatabaseTest
class WriteMarkIT {

	private final TestDatabase database;

	private final WriteMark mark;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path temporary;

	WriteMarkIT(TestDatabase database) {
		this.database = database;
		this.mark = new WriteMark(database.driver(), CypherFiles.ofProgram());
	}

	@BeforeEach
	void clear() {
		this.database.clear();
	}

	@Test
	void readsLeaveTheMarkAsItIsAndEveryWriteMakesItAnotherWhoeverWrites() {
		Optional<String> before = this.mark.current();
		assertThat(before).isPresent();
		try (Driver other = this.database.newDriver()) {
			other.executableQuery("MATCH (n) RETURN count(n)").execute();
			assertThat(this.mark.current()).isEqualTo(before);
			assertThat(new WriteMark(other, CypherFiles.ofProgram()).current()).isEqualTo(before);
			other.executableQuery("CREATE (:Mill)").execute();
		}
		Optional<String> created = this.mark.current();
		assertThat(created).isPresent().isNotEqualTo(before);
		this.database.driver().executableQuery("MATCH (mill:Mill) DELETE mill").execute();
		assertThat(this.mark.current()).isPresent().isNotIn(before, created);
	}

	@Test
	void databaseThatIsSetBackDoesNotComeToBearTheMarkOfALaterState() {
		String earlier = this.mark.renew().orElseThrow();
		String later = this.mark.renew().orElseThrow();
		assertThat(later.substring(0, later.indexOf(' '))).isNotEqualTo(earlier.substring(0, earlier.indexOf(' ')));
	}

	@Test
	void thirdImportOfTheSameIsSeenToBeUntouchedUntilSomebodyWrites() throws Exception {
		MillsDataset mills = MillsDataset.copyTo(this.temporary.resolve("import"));
		ImportSummary first = run(mills);
		assertThat(first.total().created()).isPositive();
		assertThat(run(mills).seconds()).containsKey("compare");
		ImportSummary seen = run(mills);
		assertThat(seen.seconds()).containsOnlyKeys("all");
		assertThat(seen.digest()).isEqualTo(first.digest());
		this.database.driver().executableQuery("MATCH (p:Person) WITH p LIMIT 1 SET p.name = 'another'").execute();
		assertThat(run(mills).total().updated()).isEqualTo(1);
		assertThat(run(mills).seconds()).containsKey("compare");
		assertThat(run(mills).seconds()).containsOnlyKeys("all");
	}

	private ImportSummary run(MillsDataset mills) {
		Driver driver = this.database.driver();
		return new Importer(AuditTrail.in(this.temporary, Optional::empty, Clock.systemUTC()), driver,
				new Schema(driver), new ImportProperties(mills.folder(), false, Long.MAX_VALUE), this.temporary, null,
				new NoBulkLoad())
			.run(null, false, Progress.SILENT)
			.summary();
	}

	/** As where the database is no embedded one. */
	private static final class NoBulkLoad implements BulkLoad {

		@Override
		public boolean pays(long elements) {
			return false;
		}

		@Override
		public boolean load(List<BulkTable> tables, Path temporary) {
			throw new IllegalStateException("There is nothing to fill");
		}

	}

}
