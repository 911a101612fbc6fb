package org.rightsgraph.shortcut;

import java.util.Optional;

import org.rightsgraph.embedded.EmbeddedDatabase;
import org.rightsgraph.importer.WriteMark;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The last transaction of the embedded database. */
@Component
class EmbeddedWriteMark implements WriteMark {

	private final ObjectProvider<EmbeddedDatabase> database;

	EmbeddedWriteMark(ObjectProvider<EmbeddedDatabase> database) {
		this.database = database;
	}

	@Override
	public Optional<String> current() {
		return Optional.ofNullable(this.database.getIfAvailable()).map(EmbeddedDatabase::lastTransaction);
	}

}
