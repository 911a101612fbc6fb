package org.rightsgraph.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.rightsgraph.dataset.Column;
import org.rightsgraph.dataset.ColumnType;
import org.rightsgraph.dataset.Table;

/**
 * The cells of a row of a dataset's table, made of the properties that the importer made
 * of them.
 */
final class TableCells {

	private static final String WHOLE_ROW = "*";

	private final Table table;

	private final Map<String, Object> properties;

	private final Map<String, Object> given = new HashMap<>();

	TableCells(Table table, Map<String, Object> properties) {
		this.table = table;
		this.properties = Map.copyOf(properties);
	}

	/** What is in the graph no property of the row's own node or edge. */
	TableCells with(String column, @Nullable Object value) {
		if (value != null) {
			this.given.put(column, value);
		}
		return this;
	}

	/**
	 * {@return the cells in the order of the table's columns}
	 */
	List<String> texts() {
		return this.table.columns().stream().map(this::text).toList();
	}

	private String text(Column column) {
		if (this.given.containsKey(column.name())) {
			return text(this.given.get(column.name()));
		}
		return (column.type() instanceof ColumnType.Claims) ? claims() : text(this.properties.get(column.property()));
	}

	private static String text(@Nullable Object value) {
		return switch (value) {
			case null -> "";
			case Boolean flag -> flag ? "yes" : "";
			case List<?> several -> several.stream().map(String::valueOf).collect(Collectors.joining(Texts.SEPARATOR));
			default -> value.toString();
		};
	}

	/** Those of the row as a whole, then those of single columns. */
	private String claims() {
		Map<String, Set<String>> ofColumns = new TreeMap<>();
		for (var mark : strings("columnClaims")) {
			var colon = mark.indexOf(':');
			ofColumns.computeIfAbsent(mark.substring(0, colon), (_) -> new LinkedHashSet<>())
				.add(mark.substring(colon + 1));
		}
		var alsoWhole = ofColumns.getOrDefault(WHOLE_ROW, Set.of());
		ofColumns.remove(WHOLE_ROW);
		var texts = new ArrayList<String>();
		strings("claims").stream()
			.filter((claim) -> alsoWhole.contains(claim)
					|| ofColumns.values().stream().noneMatch((claims) -> claims.contains(claim)))
			.forEach(texts::add);
		for (var column : this.table.columns()) {
			ofColumns.getOrDefault(column.property(), Set.of())
				.forEach((claim) -> texts.add(column.name() + ":" + claim));
		}
		return text(texts);
	}

	private List<String> strings(String property) {
		return (this.properties.get(property) instanceof List<?> list) ? list.stream().map(String::valueOf).toList()
				: List.of();
	}

}
