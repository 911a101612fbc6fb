package org.rightsgraph;

import java.util.Arrays;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The outside depends on the inside. */
class ArchitectureTests {

	private static final String BASE = "org.rightsgraph";

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages(BASE);

	@Test
	@DisplayName("Facts know nothing else of the program")
	void fact() {
		check("fact");
	}

	@Test
	@DisplayName("Datasets know facts")
	void dataset() {
		check("dataset", "fact");
	}

	@Test
	@DisplayName("Names know nothing else of the program")
	void name() {
		check("name");
	}

	@Test
	@DisplayName("The importer knows datasets, facts, names, the graph, its schema and statements, and tells the audit trail")
	void importer() {
		check("importer", "dataset", "fact", "name", "cypher", "schema", "graph", "audit", "disk");
	}

	@Test
	@DisplayName("The loader of statements knows nothing else of the program")
	void cypher() {
		check("cypher");
	}

	@Test
	@DisplayName("The schema knows statements")
	void schema() {
		check("schema", "cypher");
	}

	@Test
	@DisplayName("Queries know statements, the graph and facts")
	void query() {
		check("query", "cypher", "graph", "fact");
	}

	@Test
	@DisplayName("The graph knows statements, facts and names")
	void graph() {
		check("graph", "cypher", "fact", "name");
	}

	@Test
	@DisplayName("Exports know datasets, the graph, statements and facts")
	void export() {
		check("export", "dataset", "graph", "cypher", "fact");
	}

	@Test
	@DisplayName("The web knows everything but how tables are read, the schema is applied, files are kept and the database is embedded")
	void web() {
		check("web", "query", "graph", "fact", "export", "importer", "upload", "access", "audit");
	}

	@Test
	@DisplayName("Imports that are sent know the import and what it finds in tables")
	void upload() {
		check("upload", "importer", "dataset");
	}

	@Test
	@DisplayName("What keeps files from others knows nothing else of the program")
	void disk() {
		check("disk");
	}

	@Test
	@DisplayName("Who may ask knows nothing of what is asked for")
	void access() {
		check("access", "disk");
	}

	@Test
	@DisplayName("Neo4j Browser knows the queries it is handed and the embedded database it looks into")
	void browser() {
		check("browser", "query", "embedded");
	}

	@Test
	@DisplayName("The page is files and how they are sent: it knows nothing else of the program, and asks the interface")
	void page() {
		check("page");
	}

	@Test
	@DisplayName("The embedded database knows statements, and only graphs made of the whole one, what is published, the shortcuts of an import, Neo4j Browser and the program's entry know it")
	void embedded() {
		check("embedded", "cypher", "disk");
	}

	@Test
	@DisplayName("The graphs of past days know the graph, how to write it, and the database they lie in")
	void asOf() {
		check("asof", "graph", "importer", "schema", "embedded", "cypher", "disk");
	}

	@Test
	@DisplayName("What an import need not do over Bolt knows the embedded database, the import and the schema")
	void shortcut() {
		check("shortcut", "importer", "schema", "embedded");
	}

	@Test
	@DisplayName("The audit trail knows how files are kept from others, and nothing else of the program")
	void audit() {
		check("audit", "disk");
	}

	@Test
	@DisplayName("Backups know the embedded database, what a graph says, and the audit trail")
	void keeping() {
		check("keeping", "embedded", "importer", "audit", "disk");
	}

	@Test
	@DisplayName("What is published knows the graph for everybody, how it is written and exported, and the database it lies in")
	void publish() {
		check("publish", "asof", "graph", "importer", "schema", "embedded", "cypher", "export");
	}

	@Test
	@DisplayName("Only the embedded database knows Neo4j's server; all others know its driver")
	void server() {
		DescribedPredicate<JavaClass> server = resideInAPackage("org.neo4j..")
			.and(DescribedPredicate.not(resideInAPackage("org.neo4j.driver..")));
		noClasses().that()
			.resideOutsideOfPackage(BASE + ".embedded..")
			.should()
			.dependOnClassesThat(server)
			.check(CLASSES);
	}

	@Test
	@DisplayName("What must outlive a loss of power is forced to the disk")
	void forced() {
		classes().that()
			.haveNameMatching(".*\\.(SubjectKey|TrailFile|PseudonymKey|OutputFile|Backups|DatabaseDump|RestoringMark)")
			.should()
			.dependOnClassesThat()
			.haveNameMatching(".*\\.OnDisk")
			.check(CLASSES);
	}

	@Test
	@DisplayName("Every package has its rule")
	void everyPackage() {
		classes().should()
			.resideInAnyPackage(BASE, BASE + ".fact..", BASE + ".name..", BASE + ".dataset..", BASE + ".importer..",
					BASE + ".cypher..", BASE + ".schema..", BASE + ".query..", BASE + ".graph..", BASE + ".export..",
					BASE + ".web..", BASE + ".embedded..", BASE + ".asof..", BASE + ".browser..", BASE + ".page..",
					BASE + ".shortcut..", BASE + ".upload..", BASE + ".audit..", BASE + ".keeping..",
					BASE + ".access..", BASE + ".disk..", BASE + ".publish..")
			.check(CLASSES);
	}

	@Test
	@DisplayName("The rules can fail")
	void canFail() {
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> check("embedded"))
			.withMessageContaining(BASE + ".cypher.CypherFiles");
	}

	private static void check(String name, String... known) {
		String[] packages = Stream.concat(Stream.of(name), Arrays.stream(known))
			.map((other) -> BASE + "." + other + "..")
			.toArray(String[]::new);
		ArchRule rule = classes().that()
			.resideInAPackage(BASE + "." + name + "..")
			.should()
			.onlyDependOnClassesThat(
					DescribedPredicate.not(resideInAPackage(BASE + "..")).or(resideInAnyPackage(packages)));
		// A package may still be empty.
		rule.allowEmptyShould(true).check(CLASSES);
	}

}
