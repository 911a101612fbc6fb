package org.rightsgraph.dataset;

/**
 * A column of a table.
 *
 * @param name its name in the header row
 * @param type what it holds
 * @param required whether each row must fill it
 */
public record Column(String name, ColumnType type, boolean required) {

	static Column of(String name, ColumnType type) {
		return new Column(name, type, false);
	}

	static Column required(String name, ColumnType type) {
		return new Column(name, type, true);
	}

	static Column id() {
		return required("id", new ColumnType.Id());
	}

	static Column text(String name) {
		return of(name, new ColumnType.Text());
	}

	static Column requiredText(String name) {
		return required(name, new ColumnType.Text());
	}

	static Column term(String name, String vocabulary) {
		return of(name, new ColumnType.VocabularyTerm(vocabulary));
	}

	static Column requiredTerm(String name, String vocabulary) {
		return required(name, new ColumnType.VocabularyTerm(vocabulary));
	}

	static Column date(String name) {
		return of(name, new ColumnType.Date());
	}

	static Column dateInferred() {
		return term("date_inferred", "date-inferred");
	}

	static Column flag(String name) {
		return of(name, new ColumnType.Flag());
	}

	static Column claims() {
		return required("claims", new ColumnType.Claims());
	}

}
