package org.rightsgraph.export;

import java.util.List;
import java.util.Map;

import org.rightsgraph.graph.ActorName;
import org.rightsgraph.graph.CitedReport;
import org.rightsgraph.graph.ClaimDetails.SubjectEntity;
import org.rightsgraph.graph.Denial;
import org.rightsgraph.graph.Edge;
import org.rightsgraph.graph.GraphVisitor;
import org.rightsgraph.graph.GraphVisitor.Ends;
import org.rightsgraph.graph.Node;
import org.rightsgraph.graph.StatedClaim;
import org.rightsgraph.graph.Support;

/** A small invented graph of everything that a format can stumble over. */
final class HostileGraph {

	/** What XML cannot hold is not in the names, so that every format must keep these. */
	static final String PUNCTUATION = "Ida \"the;fox\" O'Holm, [a] | <b> & \\c = 1\nsecond line\ttab";

	static final String RIGHT_TO_LEFT = "\u202Eعمر\u202C ١٢٣";

	static final String EMOJI = "Norhaven \uD83C\uDFD9\uFE0F e\u0301";

	/** Of these, XML can hold the last three signs alone. */
	static final String CONTROL = "\u0000\u0001\u000B\u001F\uFFFE\uD800 \u0085\u2028.";

	private static final Support SUPPORT = new Support(List.of("norland-2031"), List.of("alleged", "reported"), 1,
			List.of(new ActorName("omar", RIGHT_TO_LEFT), new ActorName("norland-watch", "Norland; Watch")),
			List.of(new ActorName("ida", PUNCTUATION), new ActorName("added-by-hand", "")));

	private HostileGraph() {
	}

	static void showTo(GraphVisitor visitor) {
		visitor.reports(List.of(new CitedReport("norland-2031", "Norland, \"2031\" <annual>",
				List.of(new ActorName("norland-watch", "Norland Watch")), "2031-08", "2031", "en", "primary",
				"norland-2031.txt", "00")));
		person(visitor, "ida", PUNCTUATION, Map.of("names", List.of("I. Holm", "=1+1", "x | y", "a;b,c]"), "gender",
				"female", "note", "Control:" + CONTROL));
		person(visitor, "omar", RIGHT_TO_LEFT, Map.of("note", "\"\"", "known", "2031-08-31"));
		person(visitor, "nobody", "", Map.of("unnamed", true));
		node(visitor, "Place", "norhaven", EMOJI, Map.of("kind", "city"));
		node(visitor, "Event", "strike", "Long strike",
				Map.of("kind", "strike", "date", "2031-01/..", "earliest", "2031-01-01"));
		node(visitor, "Event", "reversed", "Ends before it begins",
				Map.of("date", "2031", "earliest", "2031-12-31", "latest", "2031-01-01"));
		node(visitor, "Event", "ancient", "Year of five digits",
				Map.of("earliest", "+12031-01-01", "latest", "2031-02-03"));
		node(visitor, "Violation", "beating", "Beating",
				Map.of("kind", "ill-treatment", "date", "2031-05-04", "earliest", "2031-05-04", "latest", "2031-05-04",
						"sentenceDaysMin", 3.5, "general", false, "madeUp", "not in the list of columns"));
		node(visitor, "Statistic", "figure", "Figure", Map.of("value", "over 200", "valueMin", 201.5, "measure", "x"));
		node(visitor, "Role", "activist", "Activist", Map.of("definition", "Acts."));
		node(visitor, "Right", "unharmed", "Not to be harmed", Map.of("iccpr", "7"));
		node(visitor, "Right", "dignity", "Dignity", Map.of());
		edge(visitor, "e1", "VICTIM_OF", new Ends("ida", "Person", "beating", "Violation"), Map.of("role", "victim"));
		edge(visitor, "e2", "RESPONSIBLE_FOR", new Ends("ida", "Person", "beating", "Violation"),
				Map.of("degree", "direct", "earliest", "2031-05-04", "latest", "2031-05-04", "age", 17L));
		edge(visitor, "e3", "RELATIVE_OF", new Ends("ida", "Person", "omar", "Person"),
				Map.of("kind", "sibling", "detail", PUNCTUATION));
		edge(visitor, "e4", "HAS_ROLE", new Ends("nobody", "Person", "activist", "Role"), Map.of("kind", "has-role"));
		edge(visitor, "e5", "FOLLOWS", new Ends("strike", "Event", "strike", "Event"),
				Map.of("latest", "2031-01-01", "earliest", "2031-12-31", "note", CONTROL));
		edge(visitor, "e6", "HAPPENED_IN", new Ends("strike", "Event", "norhaven", "Place"), Map.of());
		edge(visitor, "e7", "BREACHES", new Ends("beating", "Violation", "unharmed", "Right"), Map.of("basis", "kind"));
		edge(visitor, "e8", "BREACHES", new Ends("beating", "Violation", "dignity", "Right"),
				Map.of("basis", "stated"));
		edge(visitor, "e9", "JUDGED", new Ends("ida", "Person", "omar", "Person"), Map.of("judgement", "unsure"));
		visitor.claim(new StatedClaim("c-1", "norland-2031", "Exiles", 42, 111, "bd73", "alleged", null, "2031-08-31",
				List.of(new ActorName("omar", RIGHT_TO_LEFT)), List.of(new Denial("ida", PUNCTUATION, List.of("c-2"))),
				List.of(new SubjectEntity("ida", "Person", PUNCTUATION, List.of(), List.of("I. Holm")))));
		visitor.claim(new StatedClaim("c-2", "norland-2031", null, 0, 41, "00fd", null, "2031-07", "2031-07-31",
				List.of(), List.of(),
				List.of(new SubjectEntity("beating", "Violation", "Beating", List.of("date"), List.of()))));
	}

	private static void person(GraphVisitor visitor, String id, String name, Map<String, Object> properties) {
		visitor.node(new Node(id, "Person", List.of("Actor", "Entity", "Person"), name.isEmpty() ? null : name,
				List.of("c-1"), properties), SUPPORT);
	}

	private static void node(GraphVisitor visitor, String type, String id, String name,
			Map<String, Object> properties) {
		visitor.node(new Node(id, type, List.of("Entity", type), name, List.of("c-1", "c-2"), properties), SUPPORT);
	}

	private static void edge(GraphVisitor visitor, String id, String type, Ends ends, Map<String, Object> properties) {
		visitor.edge(new Edge(id, type, ends.from(), ends.to(), List.of("c-1", "c-2"), properties), ends, SUPPORT);
	}

}
