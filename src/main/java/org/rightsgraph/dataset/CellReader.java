package org.rightsgraph.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.rightsgraph.dataset.Problem.Code;
import org.rightsgraph.fact.Edtf;
import org.rightsgraph.fact.Figure;
import org.rightsgraph.fact.Kind;
import org.rightsgraph.fact.Term;

/** Reads what a cell holds, by the type of its column. */
final class CellReader {

	private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

	private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

	private static final Pattern RELATIONSHIP_TYPE = Pattern.compile("[A-Z][A-Z_]{0,60}");

	private static final Pattern WHOLE = Pattern.compile("\\d{1,10}");

	private static final int LONGEST_ID = 120;

	/** What these hold is looked up, and the database's indexes hold no long words. */
	private static final Set<String> INDEXED = Set.of("name", "vocabulary");

	private static final int LONGEST_NAME = 1000;

	private static final int LONGEST_TEXT = 100_000;

	private final Vocabulary vocabulary;

	CellReader(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** What is wrong with a cell. */
	static final class CellException extends Exception {

		private final Code code;

		private final String remedy;

		CellException(Code code, String what, String remedy) {
			super(what);
			this.code = code;
			this.remedy = remedy;
		}

		Code code() {
			return this.code;
		}

		String remedy() {
			return this.remedy;
		}

	}

	Object read(Table table, Column column, String cell) throws CellException {
		return switch (column.type()) {
			case ColumnType.Text _ -> text(column, cell);
			case ColumnType.Id _ -> id(cell);
			case ColumnType.Flag _ -> flag(cell);
			case ColumnType.Whole _ -> whole(cell);
			case ColumnType.Sha256 _ -> matching(SHA256, cell, Code.DIGEST_MALFORMED,
					"A SHA-256 has 64 digits and letters from a to f; the command locate prints it");
			case ColumnType.Date _ -> parsed(Code.DATE, cell, Edtf::parse);
			case ColumnType.Count _ -> parsed(Code.FIGURE, cell, Figure::parse);
			case ColumnType.Duration _ -> parsed(Code.DURATION, cell, Term::parse);
			case ColumnType.Choice(Set<String> words) -> known(cell, words, column.name());
			case ColumnType.Kinds _ -> kinds(cell);
			case ColumnType.RelationshipType _ -> matching(RELATIONSHIP_TYPE, cell, Code.TERM_UNKNOWN,
					"A relationship type is written in capitals, such as RELATIVE_OF");
			case ColumnType.VocabularyTerm(String name) -> term(name, cell);
			case ColumnType.Reference _ -> id(cell);
			case ColumnType.References _ -> ids(cell);
			case ColumnType.Claims _ -> claims(table, cell);
		};
	}

	/**
	 * {@return whether that can be an id, or the name of a dataset}
	 */
	static boolean isId(String word) {
		// The length first: what is very long would exhaust the stack.
		return word.length() <= LONGEST_ID && ID.matcher(word).matches();
	}

	private static String id(String cell) throws CellException {
		if (!isId(cell)) {
			throw new CellException(Code.ID_MALFORMED, "“" + shortened(cell) + "” is no id",
					"An id is made of lower-case letters a to z, digits and single hyphens between them, such as max-bokaev, and has no more than "
							+ LONGEST_ID + " characters");
		}
		return cell;
	}

	private static String text(Column column, String cell) throws CellException {
		int longest = INDEXED.contains(column.name()) ? LONGEST_NAME : LONGEST_TEXT;
		if (cell.length() > longest) {
			throw new CellException(Code.TEXT_TOO_LONG, "The cell has " + cell.length() + " characters",
					"Here can stand " + longest + " at most");
		}
		return cell;
	}

	private static List<String> ids(String cell) throws CellException {
		List<String> ids = new ArrayList<>();
		for (String item : items(cell)) {
			ids.add(id(item));
		}
		return List.copyOf(ids);
	}

	private static String[] items(String cell) {
		return cell.strip().split("\\s*\\|\\s*", -1);
	}

	private static Boolean flag(String cell) throws CellException {
		if (!cell.equals("yes")) {
			throw new CellException(Code.FLAG, "“" + shortened(cell) + "” is neither yes nor empty",
					"Write yes, or leave the cell empty");
		}
		return true;
	}

	private static Long whole(String cell) throws CellException {
		return Long.valueOf(matching(WHOLE, cell, Code.NUMBER, "Write a whole number without sign, such as 25"));
	}

	private static String matching(Pattern pattern, String cell, Code code, String remedy) throws CellException {
		if (!pattern.matcher(cell).matches()) {
			throw new CellException(code, "“" + shortened(cell) + "” cannot stand here", remedy);
		}
		return cell;
	}

	private interface Parser<T> {

		T parse(String cell);

	}

	private static <T> T parsed(Code code, String cell, Parser<T> parser) throws CellException {
		try {
			return parser.parse(cell);
		}
		catch (IllegalArgumentException ex) {
			throw new CellException(code, "“" + shortened(cell) + "” cannot be read: " + ex.getMessage(), "");
		}
	}

	private static String known(String cell, Set<String> words, String what) throws CellException {
		if (!words.contains(cell)) {
			throw new CellException(Code.TERM_UNKNOWN, "“" + shortened(cell) + "” is no " + what,
					Suggestion.among(cell, words));
		}
		return cell;
	}

	private static List<String> kinds(String cell) throws CellException {
		Set<String> words = Arrays.stream(Kind.values())
			.filter(Kind::isEntity)
			.map(Kind::word)
			.collect(Collectors.toUnmodifiableSet());
		List<String> kinds = new ArrayList<>();
		for (String item : items(cell)) {
			kinds.add(known(item, words, "kind of entity"));
		}
		return List.copyOf(kinds);
	}

	private String term(String name, String cell) throws CellException {
		if (!this.vocabulary.contains(name, cell)) {
			throw new CellException(Code.TERM_UNKNOWN, "“" + shortened(cell) + "” is no term of the vocabulary " + name,
					this.vocabulary.termsOf(name).isEmpty()
							? "That vocabulary has no terms: does the descriptor name, under rights-graph:uses, the dataset that holds it?"
							: Suggestion.ofTerm(cell, this.vocabulary.termsOf(name), this.vocabulary.filesOf(name)));
		}
		return cell;
	}

	private static ClaimList claims(Table table, String cell) throws CellException {
		List<String> whole = new ArrayList<>();
		Map<String, List<String>> byColumn = new TreeMap<>();
		for (String item : items(cell)) {
			int colon = item.indexOf(':');
			if (colon < 0) {
				whole.add(id(item));
				continue;
			}
			String name = item.substring(0, colon).strip();
			if (table.column(name).isEmpty()) {
				throw new CellException(Code.CLAIM_COLUMN,
						"There is no column “" + shortened(name) + "” that a claim could bear out",
						Suggestion.among(name, table.columns().stream().map(Column::name).toList()));
			}
			byColumn.computeIfAbsent(name, (key) -> new ArrayList<>()).add(id(item.substring(colon + 1).strip()));
		}
		return new ClaimList(whole, byColumn);
	}

	/**
	 * {@return a cell short enough to be shown in a message}
	 */
	static String shortened(String cell) {
		return HiddenCharacters.replace((cell.length() <= 60) ? cell : cell.substring(0, 57) + "...");
	}

}
