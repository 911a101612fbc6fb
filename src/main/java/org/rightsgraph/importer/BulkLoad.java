package org.rightsgraph.importer;

import java.nio.file.Path;
import java.util.List;

/** Fills a database that holds nothing yet in one go, faster than over Bolt. */
public interface BulkLoad {

	/**
	 * {@return whether the database can be filled so, and sooner than over Bolt}
	 * @param elements how many nodes and edges there are
	 */
	boolean pays(long elements);

	/**
	 * Fills the database, and applies the schema again. Nobody else may use it meanwhile.
	 * @param tables what it is to hold
	 * @param temporary a folder for what is written beside
	 * @return whether it holds that; otherwise it is as empty as before
	 */
	boolean load(List<BulkTable> tables, Path temporary);

}
