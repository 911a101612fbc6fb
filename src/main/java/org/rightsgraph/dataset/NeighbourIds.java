package org.rightsgraph.dataset;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rightsgraph.fact.Kind;

/**
 * Reads the ids, and nothing else, of a dataset that lies beside the one that is read and
 * that this one does not use: an id means one thing in all of them.
 */
final class NeighbourIds {

	private final Dataset neighbour;

	private final ReferenceCheck ids;

	NeighbourIds(Dataset neighbour, ReferenceCheck ids) {
		this.neighbour = neighbour;
		this.ids = ids;
	}

	void read() {
		this.neighbour.files().forEach((table, file) -> table.kind().ifPresent((kind) -> read(table, kind, file)));
	}

	private void read(Table table, Kind kind, Path file) {
		String shown = this.neighbour.shown(file);
		this.ids.file(shown, this.neighbour);
		new TableReader(table, file, shown, new Problems()).read((line) -> {
			@Nullable String id = id(line);
			if (id != null) {
				this.ids.defineBeside(id, kind, Location.of(shown, line.number()));
			}
		});
	}

	private static @Nullable String id(TableReader.Line line) {
		List<@Nullable Column> columns = line.columns();
		for (int i = 0; i < Math.min(columns.size(), line.cells().size()); i++) {
			@Nullable Column column = columns.get(i);
			if (column != null && column.type() instanceof ColumnType.Id) {
				String id = line.cells().get(i);
				return CellReader.isId(id) ? id : null;
			}
		}
		return null;
	}

}
