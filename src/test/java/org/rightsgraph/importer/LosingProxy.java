package org.rightsgraph.importer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * Passes on what a driver and its database say to each other, but loses the database's
 * answer to one commit, and that connection with it.
 */
final class LosingProxy implements AutoCloseable {

	/**
	 * The message COMMIT as Bolt sends it: two bytes, a structure without fields, an end.
	 */
	private static final String COMMIT = "\u0000\u0002\u00b0\u0012\u0000\u0000";

	private final URI database;

	private final int commit;

	private final AtomicInteger commits = new AtomicInteger();

	private final ServerSocket server;

	LosingProxy(URI database, int commit) throws IOException {
		this.database = database;
		this.commit = commit;
		this.server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
		Thread.ofVirtual().start(this::accept);
	}

	URI uri() {
		return URI.create("bolt://127.0.0.1:" + this.server.getLocalPort());
	}

	@SuppressWarnings("resource") // Closed by who passes on.
	private void accept() {
		try {
			while (true) {
				Socket fromDriver = this.server.accept();
				Socket toDatabase = new Socket(this.database.getHost(), this.database.getPort());
				AtomicBoolean losing = new AtomicBoolean();
				Thread.ofVirtual().start(() -> passOn(fromDriver, toDatabase, (words) -> {
					losing.set(words.contains(COMMIT) && this.commits.incrementAndGet() == this.commit);
					return true;
				}));
				Thread.ofVirtual().start(() -> passOn(toDatabase, fromDriver, (_) -> !losing.get()));
			}
		}
		catch (IOException _) {
			// Closed.
		}
	}

	private static void passOn(Socket from, Socket to, Predicate<String> passes) {
		try (from; to) {
			byte[] buffer = new byte[1 << 16];
			int read = from.getInputStream().read(buffer);
			while (read >= 0 && passes.test(new String(buffer, 0, read, StandardCharsets.ISO_8859_1))) {
				to.getOutputStream().write(buffer, 0, read);
				read = from.getInputStream().read(buffer);
			}
		}
		catch (IOException _) {
			// The other side is closed.
		}
	}

	@Override
	public void close() throws IOException {
		this.server.close();
	}

}
