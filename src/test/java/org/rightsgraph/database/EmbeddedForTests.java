package org.rightsgraph.database;

import java.net.URI;

import org.rightsgraph.embedded.EmbeddedDatabase;
import org.rightsgraph.embedded.EmbeddedProperties;

import org.springframework.util.unit.DataSize;

/** The program's own embedded database. */
final class EmbeddedForTests {

	private EmbeddedForTests() {
	}

	static URI start() {
		EmbeddedDatabase database = EmbeddedDatabase.start(TestFolder.create("embedded"),
				new EmbeddedProperties(0, TestDatabase.PASSWORD, DataSize.ofMegabytes(64)));
		Runtime.getRuntime().addShutdownHook(new Thread(database::close));
		return database.uri();
	}

}
