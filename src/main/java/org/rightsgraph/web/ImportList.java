package org.rightsgraph.web;

import java.util.List;

import org.rightsgraph.upload.ImportStatus;

/**
 * The imports that were sent.
 *
 * @param imports the imports, the newest first
 */
record ImportList(List<ImportStatus> imports) {
}
