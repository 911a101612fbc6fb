package org.rightsgraph.embedded;

import java.net.URI;

import org.neo4j.driver.AuthToken;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/** Where Boot's driver finds the embedded database. */
record EmbeddedConnectionDetails(EmbeddedDatabase database) implements Neo4jConnectionDetails {

	@Override
	public URI getUri() {
		return this.database.uri();
	}

	@Override
	public AuthToken getAuthToken() {
		return this.database.authToken();
	}

}
