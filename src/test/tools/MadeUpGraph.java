import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes the tables of a made-up graph for Neo4j's bulk importer, to measure exports with: see docs/performance.md. Every entity
 * and edge rests on one of as many claims as there are tens of entities.
 * Usage: java MadeUpGraph.java FOLDER ENTITIES EDGES
 */
class MadeUpGraph {

	private static final String[] TYPES = { "Person;Actor", "Organisation;Actor", "Event", "Violation", "Place" };

	public static void main(String[] arguments) throws IOException {
		var folder = Files.createDirectories(Path.of(arguments[0]));
		int entities = Integer.parseInt(arguments[1]);
		int edges = Integer.parseInt(arguments[2]);
		int claims = Math.max(1, entities / 10);
		var random = new Random(1);
		try (var out = table(folder, "entities.csv",
				"id:ID,:LABEL,name:string,kind:string,date:string,earliest:date,latest:date,known:date,claims:string[]")) {
			for (int number = 0; number < entities; number++) {
				var dated = number % 5 == 2 || number % 5 == 3;
				var year = 2000 + number % 25;
				out.write("entity-%08d,%s;Entity,Made-up name %d,kind-%d,%s,2026-01-01,claim-%d%n".formatted(number,
						TYPES[number % 5], number, number % 40,
						dated ? "%d,%d-01-01,%d-12-31".formatted(year, year, year) : ",,", number % claims));
			}
		}
		try (var out = table(folder, "sources.csv",
				"id:ID,:LABEL,title:string,hedge:string,section:string,start:long,end:long,sha256:string,known:date")) {
			for (int number = 0; number < 10; number++) {
				out.write("report-%d,Report,Made-up report %d,,,,,,%n".formatted(number, number));
			}
			for (int number = 0; number < claims; number++) {
				out.write("claim-%d,Claim,,%s,,,,,2026-01-01%n".formatted(number, (number % 10 == 0) ? "alleged" : ""));
				out.write("passage-%d,Passage,,,Section,%d,%d,%064x,%n".formatted(number, number, number + 100, number));
			}
		}
		try (var out = table(folder, "edges.csv",
				":START_ID,:END_ID,:TYPE,id:string,role:string,known:date,claims:string[]")) {
			for (int number = 0; number < edges; number++) {
				out.write("entity-%08d,entity-%08d,INVOLVED_IN,edge-%d,defendant,2026-01-01,claim-%d%n".formatted(
						random.nextInt(entities), random.nextInt(entities), number, number % claims));
			}
			for (int number = 0; number < claims; number++) {
				out.write("claim-%d,passage-%d,STATED_IN,,,,%n".formatted(number, number));
				out.write("passage-%d,report-%d,OF,,,,%n".formatted(number, number % 10));
			}
		}
	}

	private static BufferedWriter table(Path folder, String name, String header) throws IOException {
		var out = Files.newBufferedWriter(folder.resolve(name));
		out.write(header);
		out.newLine();
		return out;
	}

}
