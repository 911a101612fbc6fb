package org.rightsgraph.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A row whose every cell has been read.
 *
 * @param dataset the name of its dataset
 * @param table its table
 * @param number its number, unique in one reading
 * @param at where it stands
 * @param values what its cells hold, by column; empty cells are absent. The value's class
 * follows from the column's type: {@link org.rightsgraph.fact.Edtf},
 * {@link org.rightsgraph.fact.Figure}, {@link org.rightsgraph.fact.Term},
 * {@link ClaimList}, a list of strings, {@code Long}, {@code Boolean} or {@code String}
 */
public record Row(String dataset, Table table, long number, Location at, Map<String, Object> values) {

	/**
	 * {@return the row's id}
	 */
	public String id() {
		return string("id");
	}

	/**
	 * {@return what a required column of words or ids holds}
	 */
	public String string(String column) {
		return (String) require(column);
	}

	/**
	 * {@return what a required column of whole numbers holds}
	 */
	public long whole(String column) {
		return (Long) require(column);
	}

	/**
	 * {@return what the column holds}
	 */
	public Optional<Object> value(String column) {
		return Optional.ofNullable(this.values.get(column));
	}

	/**
	 * {@return the ids in that column, none if it is empty}
	 */
	@SuppressWarnings("unchecked")
	public List<String> ids(String column) {
		return switch (this.values.get(column)) {
			case null -> List.of();
			case String id -> List.of(id);
			case List<?> ids -> (List<String>) ids;
			case Object other -> throw new IllegalStateException(column + " holds no ids but " + other.getClass());
		};
	}

	/**
	 * {@return the claims the row rests on; none for a row of a vocabulary}
	 */
	public ClaimList claims() {
		return (this.values.get("claims") instanceof ClaimList claims) ? claims : ClaimList.NONE;
	}

	private Object require(String column) {
		@Nullable Object value = this.values.get(column);
		if (value == null) {
			throw new IllegalStateException(this.at + " has no " + column);
		}
		return value;
	}

}
