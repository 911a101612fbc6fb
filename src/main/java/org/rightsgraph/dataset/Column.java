package org.rightsgraph.dataset;

import java.util.Locale;
import java.util.Set;

/**
 * A column of a table.
 *
 * @param name its name in the header row
 * @param type what it holds
 * @param required whether each row must fill it
 */
public record Column(String name, ColumnType type, boolean required) {

	/**
	 * {@return the name of the property that holds it in the graph}
	 */
	public String property() {
		StringBuilder property = new StringBuilder();
		for (String part : this.name.split("_")) {
			property
				.append(property.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
		}
		return property.toString();
	}

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

	/** Who may see the row: where it is empty, everybody. */
	static Column restricted() {
		return of("access", new ColumnType.Choice(Set.of("restricted")));
	}

	/** Who may see the person, and who may see which person it is. */
	static Column access() {
		return of("access", new ColumnType.Choice(Set.of("restricted", "protected")));
	}

	static Column claims() {
		return required("claims", new ColumnType.Claims());
	}

}
