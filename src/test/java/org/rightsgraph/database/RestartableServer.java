package org.rightsgraph.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;

/**
 * A Neo4j server in a process of its own that can be stopped, killed, frozen and started
 * again, with the same data and on the same port.
 */
public final class RestartableServer implements AutoCloseable {

	private final Path home;

	private final int port;

	private Process process;

	private RestartableServer(Path home, int port) throws IOException {
		this.home = home;
		this.port = port;
		this.process = ServerForTests.launch(home);
	}

	/**
	 * {@return a server that answers}
	 */
	public static RestartableServer start() {
		try {
			int port = freePort();
			RestartableServer server = new RestartableServer(ServerForTests.create(port), port);
			ServerForTests.port(server.process);
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return where it is, or would be}
	 */
	public URI uri() {
		return URI.create("bolt://127.0.0.1:" + this.port);
	}

	/** Ends it as its owner would, and waits until it has ended. */
	public void stop() {
		this.process.destroy();
		this.process.onExit().join();
	}

	/** Ends it at once, as by {@code kill -9}. */
	public void kill() {
		this.process.destroyForcibly().onExit().join();
	}

	/** Starts it again, and waits until it answers. */
	public void startAgain() {
		try {
			this.process = ServerForTests.launch(this.home);
			ServerForTests.port(this.process);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Stops it where it is, so that it takes connections and says nothing. */
	public void freeze() {
		signal("-STOP");
	}

	/** Lets it go on from there. */
	public void thaw() {
		signal("-CONT");
	}

	private void signal(String signal) {
		try {
			new ProcessBuilder("kill", signal, Long.toString(this.process.pid())).start().waitFor();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	@Override
	public void close() {
		kill();
	}

}
