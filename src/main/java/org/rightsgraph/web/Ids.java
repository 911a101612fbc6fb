package org.rightsgraph.web;

/**
 * The form of ids in requests.
 */
final class Ids {

	static final String FORM = "[a-z0-9-]{1,200}";

	static final String ALLOWED = "an id of lower-case letters, digits and hyphens";

	private Ids() {
	}

}
