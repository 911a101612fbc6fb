package org.rightsgraph.query;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class QueryHeaderParserTests {

	@Test
	void descriptionIsWhatStandsBeforeTheParameters() {
		var header = parse("""
				// First line
				// and second line.
				//
				// Another paragraph.
				// @param person ID Person  who
				MATCH (n) RETURN n
				""");
		assertThat(header.description()).isEqualTo("First line and second line.\n\nAnother paragraph.");
	}

	@Test
	void everyTypeIsReadWithItsBoundsAndDefault() {
		var header = parse("""
				// All types.
				// @param text STRING = "two  words"  a text
				// @param choice STRING one of red|green = red  a choice
				// @param count INTEGER 1..1000 = 100  a number
				// @param any INTEGER = null  any number
				// @param share FLOAT = 0.5  a share
				// @param also BOOLEAN = true  yes or no
				// @param day DATE = 2031-05-04  a day
				// @param thing ID  anything
				// @param place ID Place = norland  a place,
				//   and more about it
				// @param kind TERM group-kind|violation-kind = null  a kind
				// @param report ID Report = null  a report
				RETURN 1
				""".replace("two  words", "two words"));
		assertThat(header.parameters()).containsExactly(
				new Parameter("text", new ParameterType.Text(List.of()), false, "two words", "a text"),
				new Parameter("choice", new ParameterType.Text(List.of("red", "green")), false, "red", "a choice"),
				new Parameter("count", new ParameterType.Whole(1, 1000), false, 100L, "a number"),
				new Parameter("any", new ParameterType.Whole(Long.MIN_VALUE, Long.MAX_VALUE), false, null,
						"any number"),
				new Parameter("share", new ParameterType.Decimal(), false, 0.5, "a share"),
				new Parameter("also", new ParameterType.Truth(), false, true, "yes or no"),
				new Parameter("day", new ParameterType.Day(), false, java.time.LocalDate.of(2031, 5, 4), "a day"),
				new Parameter("thing", new ParameterType.Identifier(null), true, null, "anything"),
				new Parameter("place", new ParameterType.Identifier("Place"), false, "norland",
						"a place, and more about it"),
				new Parameter("kind", new ParameterType.Term(List.of("group-kind", "violation-kind")), false, null,
						"a kind"),
				new Parameter("report", new ParameterType.Identifier("Report"), false, null, "a report"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
			person;                              two blanks before the text
			person ID;                           two blanks before the text
			Person ID  who;                      'Person' cannot be the name
			limit INTEGER  how many;             means the same for every query
			asOf DATE  when;                     means the same for every query
			who IDENTIFIER  who;                 'IDENTIFIER' is not a type
			who STRNG  who;                      Did you mean STRING?
			n INTEGER 5  a number;               bounds such as '1..100'
			n INTEGER 5..1  a number;            leave no number
			n INTEGER 1..5 = 9  a number;        it must be a whole number from 1 to 5
			c STRING red|green  a colour;        'one of a|b|c'
			d DATE = 2031-02-30  a day;          it must be a day
			b BOOLEAN = yes  flag;               it must be true or false
			k TERM  a kind;                      a vocabulary such as 'violation-kind'
			k TERM Kind = null  a kind;          a vocabulary such as 'violation-kind'
			p ID person  who;                    a label such as 'Person'
			""")
	void faultyDeclarationIsNamedWithItsLine(String declaration, String message) {
		var fault = faults("// What.\n// @param " + declaration + "\nRETURN 1\n").getFirst();
		assertThat(fault.line()).isEqualTo(2);
		assertThat(fault.detail()).contains(message);
		assertThat(fault).hasToString("folder/some-query.cypher:2: " + fault.detail());
	}

	@Test
	void everythingThatIsWrongIsToldAtOnce() {
		assertThat(faults("""
				// @parm person ID  who
				// @param a WORD  a
				// @param b ID  b
				// @param b ID  b
				RETURN 1
				// @param late ID  too late
				""")).extracting(QueryFault::line).containsExactly(1, 2, 4, 6, 1);
	}

	@Test
	void nameOfTheFileMustBeAQueryName() {
		var file = new QueryFile("Some Query", "Some Query.cypher", "// What.\nRETURN 1", false);
		var failure = catchThrowableOfType(FaultyQueryException.class, () -> QueryHeaderParser.parse(file));
		assertThat(failure).hasMessageContaining("lower-case letters, digits and hyphens");
	}

	private static QueryHeader parse(String text) {
		return QueryHeaderParser.parse(file(text));
	}

	private static List<QueryFault> faults(String text) {
		return catchThrowableOfType(FaultyQueryException.class, () -> parse(text)).faults();
	}

	private static QueryFile file(String text) {
		return new QueryFile("some-query", "folder/some-query.cypher", text, false);
	}

}
