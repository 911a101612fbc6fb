package org.rightsgraph.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.mock.http.MockHttpOutputMessage;

import static org.assertj.core.api.Assertions.assertThat;

class CsvConverterTests {

	private static final JsonMapper JSON = new JsonMapper();

	@Test
	void columnsAreTheDeclaredOnesInTheirOrderAlsoWhereNoRowHasThem() {
		assertThat(csv("{'query':'q','columns':['b','a','c'],'rows':[{'a':1,'b':'x'},{'a':2.5}]}"))
			.isEqualTo("b,a,c\r\nx,1,\r\n,2.5,\r\n");
	}

	@Test
	void withoutDeclaredColumnsThereIsOneForEachPropertyOfARow() {
		assertThat(csv("{'count':2,'hits':[{'id':'a'},{'id':'b','name':'B'}]}")).isEqualTo("id,name\r\na,\r\nb,B\r\n");
	}

	@Test
	void everyPageHasTheColumnsThatARowCanHave() throws IOException {
		var message = new MockHttpOutputMessage();
		new CsvConverter(JSON).write(new Page(null, List.of(new Row("a", null, null))), null, message);
		assertThat(message.getBodyAsString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFid,name,claims\r\na,,\r\n");
	}

	@Test
	void listsAreSeparatedAndThingsStandAsTheirIds() {
		assertThat(csv("{'rows':[{'claims':['c-1','c-2'],'victims':[{'id':'p','name':'P'}],'true':true}]}"))
			.isEqualTo("claims,victims,true\r\nc-1 | c-2,p,true\r\n");
	}

	@Test
	void thingWithoutAnIdStandsAsTheIdsOfWhatIsInIt() {
		assertThat(csv(
				"{'claims':[{'id':'c','about':{'entities':[{'id':'p','name':'P'},{'id':'q'}],'edges':[{'id':'e'}],'truncated':true}}]}"))
			.isEqualTo("id,about\r\nc,p | q | e\r\n");
	}

	@Test
	void noRowsAreATableWithAHeader() {
		assertThat(csv("{'columns':['a'],'rows':[]}")).isEqualTo("a\r\n");
	}

	@ParameterizedTest
	@CsvSource({ "=1+1,'''=1+1'", "+49,'''+49'", "-2,'''-2'", "@SUM(A1),'''@SUM(A1)'", "a=b,a=b" })
	void aSpreadsheetTakesNoTextForAFormula(String text, String cell) {
		assertThat(csv("{'rows':[{'a':'%s'}]}".formatted(text))).isEqualTo("a\r\n" + cell + "\r\n");
	}

	@Test
	void aNegativeNumberStaysANumber() {
		assertThat(csv("{'rows':[{'a':-2}]}")).isEqualTo("a\r\n-2\r\n");
	}

	private static String csv(String json) {
		StringBuilder out = new StringBuilder();
		try {
			CsvConverter.write(JSON.readTree(json.replace('\'', '"')), List.of(), out);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		assertThat(out.charAt(0)).isEqualTo('\uFEFF');
		return out.substring(1);
	}

	record Page(@Nullable List<String> notes, List<Row> rows) {
	}

	record Row(String id, @Nullable String name, @Nullable List<String> claims) {
	}

}
