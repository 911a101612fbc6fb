package org.rightsgraph.schema;

/**
 * A script that a database has had applied.
 *
 * @param version its place in the order
 * @param file its file name then
 * @param checksum its checksum then
 */
record AppliedScript(int version, String file, String checksum) {
}
