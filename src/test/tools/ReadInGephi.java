import java.io.File;
import java.util.function.Function;

import org.gephi.graph.api.Column;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.Table;
import org.gephi.graph.api.types.TimeSet;
import org.gephi.io.exporter.api.ExportController;
import org.gephi.io.importer.api.EdgeDirectionDefault;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2Builder;
import org.gephi.preview.api.PreviewController;
import org.gephi.preview.api.PreviewProperty;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/**
 * Prints what Gephi sees in a file, as read-graph.py does, then how many nodes and edges it shows for a time only, and every
 * remark of its importer above a mere information. With a second argument it lays the graph out and draws it into that file.
 */
class ReadInGephi {

	public static void main(String[] arguments) throws Exception {
		var projects = Lookup.getDefault().lookup(ProjectController.class);
		projects.newProject();
		var imports = Lookup.getDefault().lookup(ImportController.class);
		var container = imports.importFile(new File(arguments[0]));
		container.getLoader().setEdgeDefault(EdgeDirectionDefault.DIRECTED);
		var report = container.getReport();
		imports.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
		for (var issues = report.getIssues(1000); issues.hasNext();) {
			Issue issue = issues.next();
			if (issue.getLevel() != Issue.Level.INFO) {
				show("issue", issue.getLevel(), issue.getMessage());
			}
		}
		var model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
		var graph = model.getGraph();
		int timed = 0;
		for (var node : graph.getNodes().toArray()) {
			var of = values(node, model.getNodeTable());
			show("node", node.getId(), node.getLabel(), of.apply("type"), of.apply("earliest"), of.apply("latest"));
			timed += isTimed(node) ? 1 : 0;
		}
		for (var edge : graph.getEdges().toArray()) {
			var of = values(edge, model.getEdgeTable());
			show("edge", edge.getSource().getId(), edge.getTarget().getId(), edge.getLabel(), of.apply("type"),
					of.apply("earliest"), of.apply("latest"));
			timed += isTimed(edge) ? 1 : 0;
		}
		show("timed", timed);
		if (arguments.length > 1) {
			draw(model, new File(arguments[1]));
		}
		System.exit(0);
	}

	private static Function<String, Object> values(Element element, Table table) {
		return (name) -> {
			for (Column column : table) {
				if (column.getTitle().equals(name)) {
					return element.getAttribute(column);
				}
			}
			return null;
		};
	}

	private static boolean isTimed(Element element) {
		for (Object value : element.getAttributes()) {
			if (value instanceof TimeSet<?> set && !set.isEmpty()) {
				return true;
			}
		}
		return false;
	}

	private static void draw(org.gephi.graph.api.GraphModel model, File picture) throws Exception {
		var layout = new ForceAtlas2(new ForceAtlas2Builder());
		layout.setGraphModel(model);
		layout.resetPropertiesValues();
		layout.setScalingRatio(20d);
		layout.setGravity(20d);
		layout.initAlgo();
		for (int step = 0; step < 400 && layout.canAlgo(); step++) {
			layout.goAlgo();
		}
		layout.endAlgo();
		for (var node : model.getGraph().getNodes()) {
			int degree = model.getGraph().getDegree(node);
			node.setSize((float) (4 + 3 * Math.sqrt(degree)));
			if (degree < 20) {
				// There is no room for all of them.
				node.setLabel(null);
			}
		}
		var properties = Lookup.getDefault().lookup(PreviewController.class).getModel().getProperties();
		properties.putValue(PreviewProperty.SHOW_NODE_LABELS, true);
		properties.putValue(PreviewProperty.EDGE_CURVED, false);
		properties.putValue(PreviewProperty.NODE_LABEL_FONT, new java.awt.Font(java.awt.Font.SANS_SERIF, java.awt.Font.PLAIN, 18));
		properties.putValue(PreviewProperty.NODE_LABEL_PROPORTIONAL_SIZE, false);
		Lookup.getDefault().lookup(ExportController.class).exportFile(picture);
	}

	private static void show(Object... values) {
		var line = new StringBuilder("[");
		for (Object value : values) {
			line.append((line.length() > 1) ? "," : "").append((value == null || "".equals(value)) ? "null" : quoted(value.toString()));
		}
		System.out.println(line.append("]"));
	}

	private static String quoted(String text) {
		var json = new StringBuilder("\"");
		for (char character : text.toCharArray()) {
			if (character < ' ' || character == '"' || character == '\\' || character > '~') {
				json.append(String.format("\\u%04x", (int) character));
			}
			else {
				json.append(character);
			}
		}
		return json.append('"').toString();
	}

}
