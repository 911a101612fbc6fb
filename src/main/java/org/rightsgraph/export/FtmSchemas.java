package org.rightsgraph.export;

import java.util.Map;
import java.util.Set;

/**
 * Which schema of FollowTheMoney stands for what. It knows who owns and leads what and
 * who belongs to whom, but neither violations nor laws nor rights.
 */
final class FtmSchemas {

	/** What says nothing of its kind but that it exists. */
	private static final String ANYTHING = "Note";

	private static final Map<String, String> NODES = Map.of("Person", "Person", "Organisation", "Organization", "Group",
			"LegalEntity", "Place", "Address", "Event", "Event", "Violation", "Event", "Role", "Position");

	private static final Set<String> ACTORS = Set.of("Person", "Organisation", "Group");

	private static final Link UNKNOWN = new Link("UnknownLink", "subject", "object", "role");

	private FtmSchemas() {
	}

	/**
	 * How an edge is written.
	 *
	 * @param schema the schema
	 * @param from the property for what it leads from
	 * @param to the property for what it leads to
	 * @param words the property that says in words what connects them
	 */
	record Link(String schema, String from, String to, String words) {
	}

	/**
	 * {@return the schema of a node}
	 * @param type what the node is
	 */
	static String node(String type) {
		return NODES.getOrDefault(type, ANYTHING);
	}

	/**
	 * {@return whether a thing of this type can act}
	 */
	static boolean isActor(String type) {
		return ACTORS.contains(type);
	}

	/**
	 * {@return how an edge is written}
	 */
	static Link link(ExportEdge edge) {
		var from = edge.ends().fromType();
		var to = edge.ends().toType();
		var isPerson = "Person".equals(from);
		var inOrganisation = isActor(from) && "Organisation".equals(to);
		return switch (edge.type()) {
			case "RELATIVE_OF" ->
				(isPerson && "Person".equals(to)) ? new Link("Family", "person", "relative", "relationship") : UNKNOWN;
			case "MEMBER_OF" -> inOrganisation ? new Link("Membership", "member", "organization", "role") : UNKNOWN;
			case "LEADS" -> inOrganisation ? new Link("Directorship", "director", "organization", "role") : UNKNOWN;
			case "WORKS_FOR" ->
				(isPerson && inOrganisation) ? new Link("Employment", "employee", "employer", "role") : UNKNOWN;
			case "HAS_ROLE" ->
				(isPerson && "Role".equals(to)) ? new Link("Occupancy", "holder", "post", "status") : UNKNOWN;
			default -> UNKNOWN;
		};
	}

}
