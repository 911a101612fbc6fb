package org.rightsgraph.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class DescriptorsTests {

	/** Nobody in these reports is hidden; what is hidden need not tell its place. */
	private static final Set<String> MARKS = Set.of("access", "withheld");

	@ParameterizedTest
	@ValueSource(strings = { "kazakhstan", "vocabulary" })
	void descriptorNamesTheColumnsThatTheTablesHave(String dataset) throws Exception {
		Path folder = Path.of("import", dataset);
		JsonNode descriptor = JsonMapper.shared().readTree(Files.readString(folder.resolve(Descriptor.FILE)));
		assertThat(descriptor.path("resources")).isNotEmpty();
		for (JsonNode resource : descriptor.path("resources")) {
			Table table = Table.ofWord(resource.path("name").asString()).orElseThrow();
			List<String> columns = table.columns()
				.stream()
				.map(Column::name)
				.filter((column) -> !MARKS.contains(column))
				.toList();
			assertThat(fields(resource, false)).as(table.word()).isEqualTo(columns);
			assertThat(fields(resource, true)).as(table.word())
				.containsAll(table.columns().stream().filter(Column::required).map(Column::name).toList());
			try (var lines = Files.lines(folder.resolve(resource.path("path").asString()))) {
				assertThat(lines.findFirst()).hasValue(String.join(",", columns));
			}
		}
	}

	private static List<String> fields(JsonNode resource, boolean required) {
		return StreamSupport.stream(resource.path("schema").path("fields").spliterator(), false)
			.filter((field) -> !required || field.path("constraints").path("required").asBoolean(false))
			.map((field) -> field.path("name").asString())
			.toList();
	}

}
