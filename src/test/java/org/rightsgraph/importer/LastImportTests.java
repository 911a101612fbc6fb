package org.rightsgraph.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsgraph.dataset.Anchors;

import static org.assertj.core.api.Assertions.assertThat;

class LastImportTests {

	private static final Counts NINE = new Counts(9, 0, 0, 0, 9, 0.5);

	private static final ImportSummary SUMMARY = new ImportSummary(List.of("mills"), List.of(), List.of("others"), true,
			Map.of("claims", 4L), 0, Map.of("Claim", NINE), NINE, 0, 0, new Anchors(1, 0, 0, 0, 3), "digest",
			Map.of("mills", "digest of mills"), Map.of("read", 1.0, "all", 2.0));

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Test
	void whatIsUntouchedIsSaidAsBeforeButForTheTimeItTook() {
		var last = new LastImport(this.folder);
		last.keep("inputs", "mark", SUMMARY);
		assertThat(new LastImport(this.folder).same("inputs", "mark", 0.25)).hasValueSatisfying((same) -> {
			assertThat(same).usingRecursiveComparison().ignoringFields("seconds", "kinds", "total").isEqualTo(SUMMARY);
			assertThat(same.total()).isEqualTo(new Counts(9, 0, 0, 0, 9, 0));
			assertThat(same.kinds()).containsOnly(Map.entry("Claim", new Counts(9, 0, 0, 0, 9, 0)));
			assertThat(same.seconds()).containsOnly(Map.entry("all", 0.25));
		});
	}

	@Test
	void whateverWasTouchedIsLookedAtAgain() {
		var last = new LastImport(this.folder);
		assertThat(last.same("inputs", "mark", 0)).isEmpty();
		last.keep("inputs", "mark", SUMMARY);
		assertThat(last.same("other", "mark", 0)).isEmpty();
		assertThat(last.same("inputs", "other", 0)).isEmpty();
	}

	@Test
	void importIsNoFailureWhereItCannotBeRemembered() {
		var last = new LastImport(this.folder.resolve("not/there"));
		last.keep("inputs", "mark", SUMMARY);
		assertThat(last.same("inputs", "mark", 0)).isEmpty();
	}

	@Test
	void fileThatCannotBeReadIsAsGoodAsNone() throws IOException {
		for (var broken : List.of("", "{", "null", "[]", "{\"inputs\": \"inputs\", \"mark\": \"mark\"}")) {
			Files.writeString(this.folder.resolve(LastImport.FILE), broken);
			assertThat(new LastImport(this.folder).same("inputs", "mark", 0)).as(broken).isEmpty();
		}
	}

}
