package org.rightsgraph.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsgraph.fact.ReportText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class BrokenDatasetTests {

	private static final String FIRST_DIGEST = ReportText.sha256("Police fined the baker Ada Miller on 3 May.");

	@TempDir
	private Path temporary = Path.of("");

	static Stream<Arguments> breakages() {
		return Stream.of(
				broken("a missing column", "mills/persons.csv:1: [header-missing] The column “name” is missing",
						(mills) -> mills.replace("persons.csv", "id,name,gender", "id,gender")),
				broken("an unknown column",
						"mills/persons.csv:1: [header-unknown] The table persons has no column “gendre”",
						"Did you mean “gender”?", (mills) -> mills.replace("persons.csv", ",gender,", ",gendre,")),
				broken("a column that stands twice", "mills/persons.csv:1: [header-duplicate]",
						(mills) -> mills.replace("persons.csv", "unnamed,claims,note", "gender,claims,note")),
				broken("an empty file", "mills/persons.csv: [table-empty]", "id,name,gender",
						(mills) -> mills.write("persons.csv", new byte[0])),
				broken("an unknown kind", "mills/organisations.csv:2:kind: [term-unknown] “security-forse”",
						"Did you mean “security-force”?",
						(mills) -> mills.replace("organisations.csv", "security-force", "security-forse")),
				broken("an unknown role", "mills/involvements.csv:2:role: [term-unknown] “victims”",
						"Did you mean “victim”?",
						(mills) -> mills.replace("involvements.csv", "ada-miller,victim,", "ada-miller,victims,")),
				broken("a kind that is near to none", "mills/groups.csv:2:kind: [term-unknown] “crowd”",
						"It can be occupation. The terms stand in terms/terms.csv",
						(mills) -> mills.replace("groups.csv", ",occupation,", ",crowd,")),
				broken("a dangling id", "mills/relationships.csv:2:to: [reference-dangling] There is no “ada-millar”",
						"Did you mean “ada-miller”?",
						(mills) -> mills.replace("relationships.csv", "sibling,ada-miller", "sibling,ada-millar")),
				broken("an id of the wrong kind",
						"mills/relationships.csv:3:to: [reference-kind] “police” is of the kind organisation",
						"Here can stand: place",
						(mills) -> mills.replace("relationships.csv", "lives-in,farland", "lives-in,police")),
				broken("a relationship to itself", "mills/relationships.csv:2:to: [reference-self]",
						(mills) -> mills.replace("relationships.csv", "sibling,ada-miller", "sibling,bo-miller")),
				broken("a duplicate id", "mills/places.csv:3: [id-duplicate] The id “police” is already given in",
						(mills) -> mills.add("places.csv", "police,Police,town,mills-3,")),
				broken("a malformed id", "mills/places.csv:3:id: [id-malformed] “Far Land” is no id",
						(mills) -> mills.add("places.csv", "Far Land,Far Land,town,mills-3,")),
				broken("30 February", "mills/violations.csv:2:date: [date] “2020-02-30”", "2020-02 has 29 days",
						(mills) -> mills.replace("violations.csv", "2020-05-03", "2020-02-30")),
				broken("a date in words", "mills/violations.csv:2:date: [date] “3 May 2020”", "expected a date such as",
						(mills) -> mills.replace("violations.csv", "2020-05-03", "3 May 2020")),
				broken("a figure in words", "mills/statistics.csv:2:value: [figure] “plenty”", "over 200",
						(mills) -> mills.replace("statistics.csv", "persons,dozens", "persons,plenty")),
				broken("a sentence in words", "mills/violations.csv:2:sentence: [duration] “2 years”", "P3Y6M",
						(mills) -> mills.replace("violations.csv", "flour-act,,,,,,,", "flour-act,,2 years,fine,,,,")),
				broken("a sentence of no kind", "mills/violations.csv:2:sentence_kind: [sentence-kind]",
						(mills) -> mills.replace("violations.csv", "flour-act,,,,,,,", "flour-act,,P2Y,,,,,")),
				broken("an age in words", "mills/involvements.csv:2:age: [number] “forty”",
						(mills) -> mills.replace("involvements.csv", "victim,fine-of-ada-miller,,,",
								"victim,fine-of-ada-miller,,forty,")),
				broken("a flag that is neither yes nor empty", "mills/persons.csv:3:unnamed: [flag] “no”",
						(mills) -> mills.replace("persons.csv", "male,,mills-3", "male,no,mills-3")),
				broken("an empty cell that must be filled", "mills/persons.csv:3:name: [value-missing]",
						(mills) -> mills.replace("persons.csv", "bo-miller,Bo Miller,", "bo-miller,,")),
				broken("a row without a claim", "mills/persons.csv:3:claims: [value-missing]", "rests on a claim",
						(mills) -> mills.replace("persons.csv", "male,,mills-3", "male,,")),
				broken("claims for single columns alone", "mills/violations.csv:2:claims: [claim-partial]",
						(mills) -> mills.replace("violations.csv", "mills-1 | outcome:mills-2", "outcome:mills-2")),
				broken("a name's id given twice", "mills/names.csv:3: [id-duplicate]",
						(mills) -> mills.add("names.csv", "name-1,bo-miller,B. Miller,spelling,mills-3,")),
				broken("a dataset that is used but not declared", "mills/relationships.csv:4:to: [dataset-undeclared]",
						"Name terms in the descriptor", (mills) -> mills.replace("datapackage.json", "\"terms\"", "")),
				broken("a claim for a column that is none", "mills/violations.csv:2:claims: [claim-column]",
						"Did you mean “outcome”?",
						(mills) -> mills.replace("violations.csv", "outcome:mills-2", "outcom:mills-2")),
				broken("a row with a cell too many",
						"mills/places.csv:2: [row-width] The row has 6 cells, the header row 5",
						(mills) -> mills.replace("places.csv", "farland,Farland,", "farland,Farland, the far,")),
				broken("an unclosed quote", "mills/persons.csv:3: [quote]",
						(mills) -> mills.replace("persons.csv", "bo-miller,Bo Miller", "bo-miller,\"Bo Miller")),
				broken("a byte order mark", "mills/persons.csv:1: [byte-order-mark]",
						(mills) -> mills.write("persons.csv",
								("\uFEFF" + mills.read("persons.csv")).getBytes(StandardCharsets.UTF_8))),
				broken("Latin-1 bytes", "mills/persons.csv:3: [encoding] This line is not UTF-8",
						(mills) -> mills.write("persons.csv",
								mills.read("persons.csv")
									.replace("Bo Miller", "Bö Miller")
									.getBytes(StandardCharsets.ISO_8859_1))),
				broken("a no-break space around a value", "mills/persons.csv:3:name: [value-padded]",
						(mills) -> mills.replace("persons.csv", "bo-miller,Bo Miller,", "bo-miller,Bo Miller\u00a0,")),
				broken("a control character", "mills/persons.csv:3:name: [control-character]",
						(mills) -> mills.replace("persons.csv", "bo-miller,Bo Miller,", "bo-miller,Bo\u0000 Miller,")),
				broken("a range without words", "mills/claims.csv:2:end: [passage-empty]",
						(mills) -> mills.replace("claims.csv", "mills-1,mills,Mills,6,49", "mills-1,mills,Mills,6,6")),
				broken("a range beyond the text",
						"mills/claims.csv:2:end: [passage-beyond-text] The passage ends at 4900",
						(mills) -> mills.replace("claims.csv", "mills-1,mills,Mills,6,49",
								"mills-1,mills,Mills,6,4900")),
				broken("a wrong digest", "mills/claims.csv:2:sha256: [passage-digest]", "locate",
						(mills) -> mills.replace("claims.csv", FIRST_DIGEST, "0".repeat(64))),
				broken("a range that has slipped", "mills/claims.csv:2:sha256: [passage-digest]", "stands from 6 to 49",
						(mills) -> mills.replace("claims.csv", "mills-1,mills,Mills,6,49", "mills-1,mills,Mills,7,50")),
				broken("half a digest", "mills/reports.csv:2:sha256: [digest-malformed]",
						(mills) -> mills.replace("reports.csv", "mills.txt,", "mills.txt,x")),
				broken("a denial by nobody", "mills/claims.csv:5:denied_by: [denial]",
						(mills) -> mills.replace("claims.csv", ",police,mills-5,", ",,mills-5,")),
				broken("a denial that no claim reports", "mills/claims.csv:5:denial: [denial]",
						"add a claim on the same passage",
						(mills) -> mills.replace("claims.csv", ",police,mills-5,", ",police,,")),
				broken("a claim that is to report its own denial", "mills/claims.csv:5:denial: [reference-self]",
						"add a claim on the same passage",
						(mills) -> mills.replace("claims.csv", ",police,mills-5,", ",police,mills-4,")),
				broken("a file that is not there", "mills/datapackage.json: [table-missing] The file persons.csv",
						(mills) -> mills.delete("persons.csv")),
				broken("a file that nobody listed", "mills/people.csv: [table-unlisted]",
						(mills) -> mills.write("people.csv", "id\n".getBytes(StandardCharsets.UTF_8))),
				broken("a table that nobody knows",
						"mills/datapackage.json: [table-unknown] There is no table “person”", "Did you mean “persons”?",
						(mills) -> mills.replace("datapackage.json", "\"name\": \"persons\"", "\"name\": \"person\"")),
				broken("a descriptor that is no JSON", "mills/datapackage.json:3: [descriptor-unreadable]",
						(mills) -> mills.replace("datapackage.json", "\"name\": \"mills\",", "\"name\": mills,")),
				broken("a table that is listed twice",
						"mills/datapackage.json: [table-duplicate] The table persons is listed twice",
						"Put all of its rows into one file",
						(mills) -> mills.replace("datapackage.json", "\"name\": \"organisations\"",
								"\"name\": \"persons\", \"path\": \"persons.csv\" }, { \"name\": \"organisations\"")),
				broken("a descriptor that says a thing twice", "mills/datapackage.json:4: [descriptor-unreadable]",
						"Duplicate",
						(mills) -> mills.replace("datapackage.json", "\"name\": \"mills\",",
								"\"name\": \"mills\",\n\"name\": \"mills\",")),
				broken("a descriptor that is too deep", "mills/datapackage.json: [descriptor-unreadable]",
						"nested too deep",
						(mills) -> mills.write("datapackage.json",
								"[".repeat(100_000).getBytes(StandardCharsets.UTF_8))),
				broken("a name of a dataset that is too long", "mills/datapackage.json: [descriptor-unreadable]",
						(mills) -> mills.replace("datapackage.json", "\"name\": \"mills\"",
								"\"name\": \"" + "a-".repeat(20_000) + "a\"")),
				broken("a path that is none", "mills/datapackage.json: [table-missing]", "such as persons.csv",
						(mills) -> mills.replace("datapackage.json", "\"persons.csv\"", "\"per\\u0000sons.csv\"")),
				broken("a link that leads out of the folder",
						"mills/datapackage.json: [table-missing] The path of the table persons does not lead to a file of this folder",
						(mills) -> mills.delete("persons.csv").link("persons.csv", "../terms/terms.csv")),
				broken("a row of more cells than anybody means",
						"mills/persons.csv:4: [row-too-large] This row is too large to be read", "quotation mark",
						(mills) -> mills.add("persons.csv", ",".repeat(20_000))),
				broken("a character that turns what follows",
						"mills/persons.csv:3:name: [control-character] The cell holds a control character, U+202E",
						(mills) -> mills.replace("persons.csv", "bo-miller,Bo Miller,", "bo-miller,Bo\u202E Miller,")),
				broken("a character that only terminals understand",
						"mills/persons.csv:3:name: [control-character] The cell holds a control character, U+009B",
						(mills) -> mills.replace("persons.csv", "bo-miller,Bo Miller,", "bo-miller,Bo\u009b Miller,")),
				broken("a name that no index holds", "mills/persons.csv:3:name: [text-too-long]", "1000 at most",
						(mills) -> mills.replace("persons.csv", "bo-miller,Bo Miller,",
								"bo-miller," + "Bo".repeat(5_000) + ",")),
				broken("a figure without measure", "mills/statistics.csv:2:value: [figure]",
						(mills) -> mills.replace("statistics.csv", "persons,dozens", "persons," + "9".repeat(400))),
				broken("a sentence without measure", "mills/violations.csv:2:sentence: [duration]",
						(mills) -> mills.replace("violations.csv", "flour-act,,,,,,,",
								"flour-act,,P" + "9".repeat(400) + "Y,fine,,,,")),
				broken("vocabularies that are not there",
						"mills/datapackage.json: [dataset-unknown] The dataset “words”",
						(mills) -> mills.replace("datapackage.json", "\"terms\"", "\"words\"")));
	}

	private static Arguments broken(String name, String message, Consumer<MillsDataset> breakage) {
		return broken(name, message, "", breakage);
	}

	private static Arguments broken(String name, String message, String remedy, Consumer<MillsDataset> breakage) {
		return arguments(name, message, remedy, breakage);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("breakages")
	void saysWhatIsWrongWhereAndWhatWouldBeRight(String name, String message, String remedy,
			Consumer<MillsDataset> breakage) {
		MillsDataset mills = MillsDataset.copyTo(this.temporary.resolve("import"));
		breakage.accept(mills);
		List<String> problems = problems(mills);
		assertThat(problems).anySatisfy((problem) -> assertThat(problem).startsWith(message).contains(remedy));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("breakages")
	void doesNotBlameWhatIsSound(String name, String message, String remedy, Consumer<MillsDataset> breakage) {
		MillsDataset mills = MillsDataset.copyTo(this.temporary.resolve("import"));
		breakage.accept(mills);
		String code = message.replaceAll(".*\\[(.*)].*", "$1");
		List<String> follow = switch (code) {
			case "header-unknown" -> List.of("[header-missing]");
			case "table-unknown", "table-missing" -> List.of("[table-unlisted]");
			case "dataset-unknown", "dataset-undeclared" -> List.of("[term-unknown]", "[dataset-undeclared]");
			default -> List.of();
		};
		assertThat(problems(mills)).allSatisfy((problem) -> assertThat(problem).satisfiesAnyOf(
				(text) -> assertThat(text).containsAnyOf("[" + code + "]", "warning"),
				(text) -> assertThat(follow).anyMatch(text::contains)));
	}

	@Test
	void findsNothingWrongWithASoundDataset() {
		assertThat(problems(MillsDataset.copyTo(this.temporary.resolve("import")))).isEmpty();
	}

	@Test
	void whatRestsOnAKindThatIsLeftOutIsLeftOutWithoutBeingBlamed() {
		MillsDataset mills = MillsDataset.copyTo(this.temporary.resolve("import"))
			.remove("../terms/rights.csv", "property");
		List<String> read = new ArrayList<>();
		Problems problems = new DatasetReader(this.temporary, MillsDataset.TEXTS)
			.read(mills.folder(), (row, _) -> read.add(row.at().file()))
			.problems();
		assertThat(problems.list()).singleElement()
			.asString()
			.startsWith("terms/violation-kinds.csv:2:rights: [reference-dangling]");
		// The kind, the violation of that kind, and two who are involved in it.
		assertThat(problems.rejectedRows()).isEqualTo(4);
		assertThat(read).contains("mills/violations.csv");
	}

	@Test
	void reportsEveryProblemOfEveryFileAtOnce() {
		MillsDataset mills = MillsDataset.copyTo(this.temporary.resolve("import"))
			.replace("organisations.csv", "security-force", "security-forse")
			.replace("relationships.csv", "sibling,ada-miller", "sibling,ada-millar")
			.replace("violations.csv", "2020-05-03", "2020-02-30")
			.replace("statistics.csv", "persons,dozens", "persons,plenty")
			.replace("claims.csv", "mills-1,mills,Mills,6,49", "mills-1,mills,Mills,6,4900");
		assertThat(problems(mills)).extracting((problem) -> problem.replaceAll(".*\\[(.*)].*", "$1"))
			.containsExactlyInAnyOrder("term-unknown", "reference-dangling", "date", "figure", "passage-beyond-text");
	}

	@Test
	void reportsEveryProblemOfOneRowAtOnce() {
		MillsDataset mills = MillsDataset.copyTo(this.temporary.resolve("import"))
			.replace("relationships.csv", "bo-miller,lives-in,farland,,2020-06/..",
					"bo-millr,lives-in,farlnd,,2020-16/..");
		assertThat(problems(mills))
			.extracting((problem) -> problem.replaceAll("[^\\[]*:(\\w+): \\[([a-z-]+)].*", "$1 $2"))
			.containsExactlyInAnyOrder("date date", "from reference-dangling", "to reference-dangling");
	}

	@Test
	void remarksOnAClaimOnWhichNothingRests() {
		MillsDataset mills = MillsDataset.copyTo(this.temporary.resolve("import")).remove("names.csv", "name-1");
		mills.replace("persons.csv", "mills-1 | mills-2", "mills-1")
			.replace("organisations.csv", "association,mills-2", "association,mills-1")
			.replace("violations.csv", "mills-1 | outcome:mills-2", "mills-1");
		assertThat(problems(mills)).singleElement().asString().startsWith("mills/claims.csv:3: warning [claim-idle]");
	}

	@Test
	void tellsMovedAndAdriftPassagesInATextThatHasChanged() throws IOException {
		MillsDataset mills = MillsDataset.copyTo(this.temporary.resolve("import"));
		Path texts = this.temporary.resolve("texts");
		java.nio.file.Files.createDirectories(texts);
		String text = java.nio.file.Files.readString(MillsDataset.TEXTS.resolve("mills.txt"));
		java.nio.file.Files.writeString(texts.resolve("mills.txt"),
				"A new first line.\n" + text.replace("left for Farland", "went to Farland"));
		Reading reading = new DatasetReader(this.temporary, texts).read(mills.folder(), (row, vocabulary) -> {
		});
		assertThat(reading.anchors()).isEqualTo(new Anchors(0, 4, 1, 0, 0));
		assertThat(reading.problems().errors()).isZero();
		assertThat(reading.problems().list()).extracting((problem) -> problem.code().word())
			.containsExactly("passage-adrift");
	}

	@Test
	void doesWithoutTheTexts() {
		MillsDataset mills = MillsDataset.copyTo(this.temporary.resolve("import"));
		Reading reading = new DatasetReader(this.temporary, null).read(mills.folder(), (row, vocabulary) -> {
		});
		assertThat(reading.anchors()).isEqualTo(new Anchors(0, 0, 0, 5, 0));
		assertThat(reading.problems().list()).isEmpty();
	}

	@Test
	void checksThePassagesOfAReportWhoseRowHasMistakesElsewhere() {
		MillsDataset mills = MillsDataset.copyTo(this.temporary.resolve("import"))
			.replace("reports.csv", ",annual,", ",anual,")
			.replace("claims.csv", FIRST_DIGEST, "0".repeat(64))
			.replace("claims.csv", ",alleged,", ",aleged,");
		assertThat(problems(mills)).extracting((problem) -> problem.replaceAll("[^\\[]*\\[([a-z-]+)].*", "$1"))
			.containsExactlyInAnyOrder("term-unknown", "term-unknown", "passage-digest");
		assertThat(read(mills).anchors()).isEqualTo(new Anchors(4, 0, 0, 0, 0));
	}

	@Test
	void tellsTextsThatAreNotAtHandFromReportsWhoseRowCannotBeRead() {
		MillsDataset mills = MillsDataset.copyTo(this.temporary.resolve("import"))
			.replace("reports.csv", "mills.txt,", "mills.txt,x");
		assertThat(read(mills).anchors()).isEqualTo(new Anchors(0, 0, 0, 0, 5));
	}

	private List<String> problems(MillsDataset mills) {
		return read(mills).problems().list().stream().map(Problem::toString).toList();
	}

	private Reading read(MillsDataset mills) {
		return new DatasetReader(this.temporary, MillsDataset.TEXTS).read(mills.folder(), (row, vocabulary) -> {
		});
	}

}
