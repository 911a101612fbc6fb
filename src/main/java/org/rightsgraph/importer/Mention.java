package org.rightsgraph.importer;

import java.util.List;

/**
 * That a claim names an entity.
 *
 * @param claim the claim's id
 * @param names the spellings of the entity's name that it bears out
 * @param about whether it speaks of the entity, and not just is made, denied or reported
 * by it
 */
record Mention(String claim, List<String> names, boolean about) {

	Mention {
		names = List.copyOf(names);
	}

}
