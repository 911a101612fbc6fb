package org.rightsgraph.importer;

import java.util.List;

/**
 * That a claim speaks of an entity.
 *
 * @param claim the claim's id
 * @param names the spellings of the entity's name that it bears out
 */
record Mention(String claim, List<String> names) {

	Mention {
		names = List.copyOf(names);
	}

}
