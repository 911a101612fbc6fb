package org.rightsgraph.dataset;

import org.jspecify.annotations.Nullable;

/**
 * A place in a dataset.
 *
 * @param file the file, from the import folder on
 * @param line the line in it, counted from 1; 0 where the whole file is meant
 * @param column the name of the column, absent where the whole row is meant
 */
public record Location(String file, long line, @Nullable String column) {

	static Location of(String file) {
		return new Location(file, 0, null);
	}

	static Location of(String file, long line) {
		return new Location(file, line, null);
	}

	Location column(String name) {
		return new Location(this.file, this.line, name);
	}

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(this.file);
		if (this.line > 0) {
			text.append(':').append(this.line);
		}
		if (this.column != null) {
			text.append(':').append(this.column);
		}
		return text.toString();
	}

}
