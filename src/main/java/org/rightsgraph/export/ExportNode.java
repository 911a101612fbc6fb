package org.rightsgraph.export;

import java.util.List;
import java.util.Objects;

import org.rightsgraph.graph.Node;
import org.rightsgraph.graph.Support;

/**
 * A node as it is written.
 *
 * @param id its id
 * @param type what it is
 * @param labels all of its labels
 * @param label what to call it
 * @param cells all else that is known of it
 * @param support what its claims say for it
 * @param node the node as others are handed it
 */
record ExportNode(String id, String type, List<String> labels, String label, List<Cell> cells, Support support,
		Node node) implements ExportElement {

	static ExportNode of(Node node, Support support, List<String> reports) {
		var id = Texts.well(Objects.requireNonNull(node.id()));
		return new ExportNode(id, Texts.well(node.type()), node.labels(),
				Texts.well(Objects.requireNonNullElse(node.name(), id)),
				Cell.of(Columns.NODE, node.properties(), Columns.made(node.type(), node.claims(), support, reports)),
				support, node);
	}

}
