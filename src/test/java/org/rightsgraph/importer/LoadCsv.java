package org.rightsgraph.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpServer;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * What somebody would write who has the tables of nodes and edges and no program:
 * {@code LOAD CSV … CALL {} IN TRANSACTIONS}, a statement a table.
 */
final class LoadCsv implements AutoCloseable {

	private final HttpServer server;

	private final List<String> statements = new ArrayList<>();

	LoadCsv(List<BulkTable> tables) throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		for (BulkTable table : tables.stream()
			.sorted((left, right) -> Boolean.compare(right.nodes(), left.nodes()))
			.toList()) {
			String path = "/" + table.rows().getFileName();
			this.server.createContext(path, (exchange) -> {
				exchange.sendResponseHeaders(200, Files.size(table.rows()));
				Files.copy(table.rows(), exchange.getResponseBody());
				exchange.close();
			});
			this.statements
				.add(statement(table, "http://127.0.0.1:%d%s".formatted(this.server.getAddress().getPort(), path)));
		}
		this.server.start();
	}

	/**
	 * {@return how many seconds it took}
	 */
	double run(Driver driver) {
		long start = System.nanoTime();
		try (Session session = driver.session()) {
			this.statements.forEach((statement) -> session.run(statement).consume());
		}
		return (System.nanoTime() - start) / 1e9;
	}

	private static String statement(BulkTable table, String address) {
		List<String> columns = columns(table.header());
		String begin = "LOAD CSV FROM '" + address + "' AS line CALL (line) { ";
		String end = " } IN TRANSACTIONS OF 5000 ROWS";
		if (table.nodes()) {
			return begin + "CREATE (n:" + table.kind() + " {id: line[0]}) SET n += {" + properties(columns, 1) + "}"
					+ end;
		}
		return begin + "MATCH (a:%s {id: line[0]}) MATCH (b:%s {id: line[1]}) CREATE (a)-[r:%s]->(b) SET r = {%s}"
			.formatted(space(columns.get(0)), space(columns.get(1)), table.kind(), properties(columns, 2)) + end;
	}

	private static List<String> columns(Path header) {
		try {
			return List.of(Files.readString(header).strip().split(","));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String space(String column) {
		return column.replaceFirst(".*\\((.*)\\)", "$1");
	}

	private static String properties(List<String> columns, int from) {
		List<String> properties = new ArrayList<>();
		for (int at = from; at < columns.size(); at++) {
			String[] column = columns.get(at).split(":");
			String cell = "line[" + at + "]";
			properties.add(column[0] + ": " + switch (column[1]) {
				case "long" -> "toInteger(" + cell + ")";
				case "double" -> "toFloat(" + cell + ")";
				case "boolean" -> "toBoolean(" + cell + ")";
				case "date" -> "date(" + cell + ")";
				case "string[]" -> "split(" + cell + ", '\\u001F')";
				default -> cell;
			});
		}
		return properties.stream().collect(Collectors.joining(", "));
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
