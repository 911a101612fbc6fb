package org.rightsgraph.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

class CatalogueTests {

	private final Path directory;

	private final AtomicLong now = new AtomicLong();

	private final QueryCheck check = mock();

	private final Catalogue catalogue;

	CatalogueTests(@TempDir Path directory) {
		this.directory = directory;
		this.catalogue = new Catalogue(new QueryFiles(directory), this.check, this.now::get);
	}

	@BeforeEach
	void takeEveryFileWithASoundHeader() {
		given(this.check.check(any())).willAnswer((call) -> {
			QueryFile file = call.getArgument(0);
			var header = QueryHeaderParser.parse(file);
			return new Query(file.name(), header.description(), header.parameters(), List.of("claims"), List.of(),
					file.builtIn(), file.text());
		});
	}

	@Test
	void followsTheFilesOfTheFolder() throws IOException {
		write("mine", "// Mine.\nRETURN [] AS claims");
		Query before = this.catalogue.get("mine");
		write("mine", "// Mine, but better.\nRETURN [] AS claims");
		write("other", "// Another one.\nRETURN [] AS claims");
		assertThat(this.catalogue.get("mine")).isEqualTo(before);
		pass(Duration.ofSeconds(2));
		assertThat(this.catalogue.get("mine").description()).isEqualTo("Mine, but better.");
		assertThat(this.catalogue.get("other").description()).isEqualTo("Another one.");
		Files.delete(this.directory.resolve("other.cypher"));
		pass(Duration.ofSeconds(2));
		assertThatExceptionOfType(UnknownQueryException.class).isThrownBy(() -> this.catalogue.get("other"));
	}

	@Test
	void fileThatHasBecomeFaultyIsReportedWithItsLineAndHarmsNoOther() throws IOException {
		write("mine", "// Mine.\nRETURN [] AS claims");
		assertThat(this.catalogue.faults()).isEmpty();
		write("mine", "// Mine.\n// @param name STRNG  A name.\nRETURN [] AS claims");
		pass(Duration.ofSeconds(2));
		assertThat(this.catalogue.faults()).singleElement().asString().startsWith("mine.cypher:2:");
		assertThat(this.catalogue.queries()).extracting(Query::name).contains("timeline").doesNotContain("mine");
	}

	@Test
	void filesThatAreTheSameAreNotCheckedAgain() throws IOException {
		this.catalogue.get("timeline");
		write("mine", "// Mine.\nRETURN [] AS claims");
		pass(Duration.ofSeconds(2));
		this.catalogue.get("mine");
		this.catalogue.get("timeline");
		verify(this.check, times(1)).check(argThat((file) -> file.name().equals("timeline")));
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(this.directory.resolve(name + ".cypher"), text);
	}

	private void pass(Duration duration) {
		this.now.addAndGet(duration.toNanos());
	}

}
