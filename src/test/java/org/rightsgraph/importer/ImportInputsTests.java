package org.rightsgraph.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ImportInputsTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@SuppressWarnings("NullAway.Init")
	private Path imports;

	@SuppressWarnings("NullAway.Init")
	private String before;

	@BeforeEach
	void writeTwoDatasets() throws IOException {
		this.imports = Files.createDirectories(this.folder.resolve("import"));
		dataset(this.imports.resolve("mills"));
		dataset(this.imports.resolve("terms"));
		this.before = digest(null);
	}

	@Test
	void digestStaysWhereNothingChangesAndWhereWhatIsNoDatasetDoes() throws IOException {
		Files.writeString(this.imports.resolve("notes.txt"), "a remark");
		Files.createDirectories(this.imports.resolve("drafts"));
		Files.writeString(this.imports.resolve("drafts/claims.csv"), "id");
		assertThat(digest(null)).isEqualTo(this.before);
	}

	@Test
	void everyByteOfATableCountsHoweverDeepItLies() throws IOException {
		Files.writeString(this.imports.resolve("mills/tables/of/2030/claims.csv"), "id,report\nc-2,r\n");
		assertThat(digest(null)).isNotEqualTo(this.before);
	}

	@Test
	void tableBehindALinkCounts() throws IOException {
		Path elsewhere = this.folder.resolve("elsewhere");
		dataset(elsewhere);
		Files.createSymbolicLink(this.imports.resolve("linked"), elsewhere);
		String linked = digest(null);
		assertThat(linked).isNotEqualTo(this.before);
		Files.writeString(elsewhere.resolve("claims.csv"), "id,report\nc-3,r\n");
		assertThat(digest(null)).isNotEqualTo(linked);
	}

	@Test
	void datasetsBesideASingleOneCount() throws IOException {
		Path single = this.imports.resolve("mills");
		String alone = ImportInputs.digest(single, null).orElseThrow();
		assertThat(alone).isNotEqualTo(this.before);
		Files.writeString(this.imports.resolve("terms/claims.csv"), "id,report\nc-4,r\n");
		assertThat(ImportInputs.digest(single, null)).isPresent().get().isNotEqualTo(alone);
	}

	@Test
	void textThatIsReplacedByOneOfTheSameSizeAndDateCounts() throws IOException {
		Path texts = Files.createDirectories(this.folder.resolve("texts"));
		Path text = Files.writeString(texts.resolve("report.txt"), "one");
		FileTime date = Files.getLastModifiedTime(text);
		String with = digest(texts);
		assertThat(with).isNotEqualTo(this.before);
		Files.delete(text);
		Files.writeString(text, "two");
		Files.setLastModifiedTime(text, date);
		assertThat(digest(texts)).isNotEqualTo(with);
	}

	@Test
	void folderOfTextsThatIsNotThereIsNotTheSameAsNone() {
		assertThat(digest(this.folder.resolve("mistyped"))).isNotEqualTo(this.before);
		assertThat(digest(Path.of(""))).isEqualTo(this.before);
	}

	@Test
	void whatCannotBeReadHasNoDigest() throws IOException {
		Files.createSymbolicLink(this.imports.resolve("mills/again"), this.imports.resolve("mills"));
		assertThat(ImportInputs.digest(this.imports, null)).isEmpty();
	}

	private String digest(@Nullable Path texts) {
		return ImportInputs.digest(this.imports, texts).orElseThrow();
	}

	private static void dataset(Path folder) throws IOException {
		Files.createDirectories(folder.resolve("tables/of/2030"));
		Files.writeString(folder.resolve("datapackage.json"), "{}");
		Files.writeString(folder.resolve("claims.csv"), "id,report\nc-1,r\n");
		Files.writeString(folder.resolve("tables/of/2030/claims.csv"), "id,report\nc-1,r\n");
	}

}
