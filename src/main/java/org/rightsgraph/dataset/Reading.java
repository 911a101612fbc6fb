package org.rightsgraph.dataset;

import java.util.List;
import java.util.Map;

/**
 * What came of reading an import folder.
 *
 * @param datasets the datasets, each after those that it uses
 * @param rows how many rows each table had
 * @param problems what is wrong with them
 * @param anchors how many passages were found in the texts
 */
public record Reading(List<Dataset> datasets, Map<Table, Long> rows, Problems problems, Anchors anchors) {

	/**
	 * {@return what comes of reading no dataset at all}
	 */
	public static Reading ofNothing() {
		return new Reading(List.of(), Map.of(), new Problems(), Anchors.NONE);
	}

}
