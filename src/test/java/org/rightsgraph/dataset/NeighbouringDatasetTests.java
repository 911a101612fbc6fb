package org.rightsgraph.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A dataset that is checked by itself, beside the mills, which it does not use. */
class NeighbouringDatasetTests {

	@TempDir
	private Path temporary = Path.of("");

	private Path own = Path.of("");

	private Path mills = Path.of("");

	@BeforeEach
	void beginADataset() throws IOException {
		this.mills = MillsDataset.copyTo(this.temporary.resolve("import")).folder().resolve("mills");
		this.own = this.mills.resolveSibling("own");
		Files.createDirectories(this.own);
		uses("\"terms\"");
		write("reports.csv", """
				id,title,kind,file,sha256,language,period,reliability
				own-report,A report,annual,own.txt,%s,en,2020,primary
				""".formatted("0".repeat(64)));
		write("claims.csv", """
				id,report,section,start,end,sha256
				own-1,own-report,One,0,5,%s
				""".formatted("0".repeat(64)));
		write("relationships.csv", """
				id,from,kind,to,claims
				own-edge,ada-miller,lives-in,farland,own-1
				""");
	}

	@Test
	void idOfANeighbourThatIsNotDeclaredNamesTheNeighbour() {
		assertThat(problems(this.own)).containsExactlyElementsOf(problems(together()))
			.hasSize(2)
			.allSatisfy((problem) -> assertThat(problem).contains("[dataset-undeclared]",
					"belongs to the dataset mills", "Name mills in the descriptor, under rights-graph:uses"));
		assertThat(problems(this.own)).first().asString().startsWith("own/relationships.csv:2:from:");
	}

	@Test
	void idOfANeighbourThatIsDeclaredIsGood() throws IOException {
		uses("\"terms\", \"mills\"");
		assertThat(problems(this.own)).isEmpty();
	}

	@Test
	void idThatANeighbourHasGivenIsTaken() throws IOException {
		write("relationships.csv", "id,from,kind,to,claims\n");
		write("persons.csv", "id,name,claims\nada-miller,Another Ada Miller,own-1\n");
		assertThat(problems(this.own)).containsExactlyElementsOf(problems(together()))
			.singleElement()
			.asString()
			.startsWith(
					"own/persons.csv:2: [id-duplicate] The id “ada-miller” is already given in mills/persons.csv:2");
	}

	@Test
	void idThatNobodyHasIsNotSaidToBeANeighbours() throws IOException {
		write("relationships.csv", "id,from,kind,to,claims\nown-edge,ada-millar,lives-in,nowhere,own-1\n");
		assertThat(problems(this.own)).containsExactlyElementsOf(problems(together()))
			.extracting((problem) -> problem.replaceAll(".*\\[(.*)].*", "$1"))
			.containsExactly("reference-dangling", "reference-dangling");
	}

	@Test
	void nameOfANeighbourIsTaken() throws IOException {
		Files.writeString(this.own.resolve("datapackage.json"),
				Files.readString(this.own.resolve("datapackage.json")).replace("\"own\"", "\"mills\""));
		assertThat(problems(this.own)).anySatisfy((problem) -> assertThat(problem).contains("[dataset-duplicate]"));
	}

	@Test
	void whatIsWrongWithANeighbourIsNotItsBusiness() throws IOException {
		uses("\"terms\"");
		write("relationships.csv", "id,from,kind,to,claims\n");
		write("groups.csv", "id,name,kind,claims\nown-group,Some people,occupation,own-1\n");
		List<String> before = problems(this.own);
		Files.writeString(this.mills.resolve("datapackage.json"), "{");
		assertThat(problems(this.own)).isEqualTo(before);
	}

	@Test
	void rowsOfANeighbourAreNotRead() throws IOException {
		Reading reading = read(this.own);
		assertThat(reading.datasets()).extracting(Dataset::name).containsExactly("terms", "own");
		assertThat(reading.rows()).containsEntry(Table.CLAIMS, 1L).doesNotContainKey(Table.PERSONS);
	}

	private Path together() {
		return this.temporary.resolve("import");
	}

	private Reading read(Path folder) {
		return new DatasetReader(this.temporary, null).read(folder, (row, vocabulary) -> {
		});
	}

	private List<String> problems(Path folder) {
		return read(folder).problems().list().stream().map(Problem::toString).toList();
	}

	private void write(String file, String text) throws IOException {
		Files.writeString(this.own.resolve(file), text);
		uses("\"terms\"");
	}

	private void uses(String datasets) throws IOException {
		StringBuilder resources = new StringBuilder();
		for (Table table : Table.values()) {
			if (Files.exists(this.own.resolve(table.word() + ".csv"))) {
				resources.append(resources.isEmpty() ? "" : ", ")
					.append("{\"name\": \"%s\", \"path\": \"%<s.csv\"}".formatted(table.word()));
			}
		}
		Files.writeString(this.own.resolve("datapackage.json"), """
				{"name": "own", "rights-graph:uses": [%s], "resources": [%s]}
				""".formatted(datasets, resources));
	}

}
