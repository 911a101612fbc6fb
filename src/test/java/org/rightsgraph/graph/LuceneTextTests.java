package org.rightsgraph.graph;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.kernel.api.impl.schema.fulltext.analyzer.StandardFoldingAnalyzer;
import org.rightsgraph.name.Sounds;

import static org.assertj.core.api.Assertions.assertThat;

/** Against an index as the database keeps it, in memory. */
class LuceneTextTests {

	@ParameterizedTest
	@CsvFileSource(resources = "/names/pairs.csv", delimiter = ';', numLinesToSkip = 1)
	void whateverFitsIsACandidate(String held, String typed, String why) throws Exception {
		if (!why.equals("-")) {
			assertThat(found(typed, held)).isTrue();
		}
	}

	@ParameterizedTest
	@CsvSource({ "Bakhytzhan, bakytjan", "Zhanaozen, Жаңаөзен", "Elmedia.kz, elmedia", "Elmedia.kz, elmedia.kz",
			"U.S. Department of State, us department of state", "Government of Kazakhstan, government of kazakhstan",
			"Žaneta Šimić, Жанета Шимич", "O’Brien, obrien", "OBrien, o'brien", "习近平, 习近平" })
	void spellingIsACandidate(String held, String typed) throws Exception {
		assertThat(found(typed, held)).isTrue();
	}

	@Test
	void oneWordCanBeLeftOut() throws Exception {
		var query = LuceneText.allWordsButOne("Нурсултан Абишевич Назарбаев").orElseThrow();
		assertThat(finds(query, "Nursultan Nazarbayev")).isTrue();
		assertThat(finds(query, "Nursultan")).isFalse();
		assertThat(LuceneText.allWordsButOne("Nursultan Nazarbayev")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "-", " ", "." })
	void manyWordsAreNotTooManyForTheIndex(String between) throws Exception {
		assertThat(finds(LuceneText.allWords("bakhytzhan" + (between + "bakhytzhan").repeat(200)).orElseThrow(),
				"Bakhytzhan"))
			.isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "name:*", "[a TO z]", "/.*/", "\" OR *:*", "\\", "(", "a AND", "NOT", "~", "{q}",
			"^2", "mira^", "-mira\"", "tovik~2 && ( || x", "a\"b", "a\\b", "a/b", "x:y", "🙂 🙂x", "the", "of the",
			"ʺaʺ ʼb½", "\u0000a", "jan\u00a0tovik\t\u2003x", "<1-9>", "#", "@", "&", "a|b", "ь", "ﷺ", "\ud800" })
	void nothingTypedIsAnOperatorOrAnError(String text) throws Exception {
		assertThat(found(text, "Norland Watch")).isFalse();
		var fewer = LuceneText.allWordsButOne(text);
		if (fewer.isPresent()) {
			finds(fewer.get(), "Norland Watch");
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "a", "a ", "zh", "щ", "tokaev ", "shchzhkh ", "a-", "ям", "kh'", "1 ", "a.b", "qjwc ", "the " })
	void longestTextIsNoError(String piece) throws Exception {
		assertThat(found(piece.repeat(200 / piece.length()), "Norland Watch")).isFalse();
		assertThat(found(piece.repeat(6), "Norland Watch")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { " ", "*", "?", "+ - && || !", "\"", "\\", "\u00a0\u2003", "\u0000" })
	void textWithoutAWordIsNoQuery(String text) {
		assertThat(LuceneText.allWords(text)).isEmpty();
	}

	private static boolean found(String typed, String held) throws IOException, ParseException {
		var query = LuceneText.allWords(typed);
		return query.isPresent() && finds(query.get(), held);
	}

	private static boolean finds(String query, String held) throws IOException, ParseException {
		try (var analyzer = new StandardFoldingAnalyzer(); var directory = new ByteBuffersDirectory()) {
			try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
				var document = new Document();
				document.add(new TextField("name", held, Store.NO));
				Sounds.ofNames(List.of(held))
					.forEach((sound) -> document.add(new TextField("sounds", sound, Store.NO)));
				writer.addDocument(document);
			}
			try (var reader = DirectoryReader.open(directory)) {
				var parsed = new MultiFieldQueryParser(new String[] { "name", "names", "sounds" }, analyzer)
					.parse(query);
				return new IndexSearcher(reader).count(parsed) > 0;
			}
		}
	}

}
