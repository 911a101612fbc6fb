package org.rightsgraph.importer;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * Sessions that leave a bookmark with their driver, so that in a cluster the next read
 * sees what they wrote, whichever member it asks.
 */
final class Sessions {

	private Sessions() {
	}

	static Session of(Driver driver) {
		return driver
			.session(SessionConfig.builder().withBookmarkManager(driver.executableQueryBookmarkManager()).build());
	}

}
