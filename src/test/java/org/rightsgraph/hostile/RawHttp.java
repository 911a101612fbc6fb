package org.rightsgraph.hostile;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Sends bytes to a port as they are, right or wrong, and reads the answer. Clients of
 * libraries refuse to send most of what somebody malicious would.
 */
final class RawHttp {

	private final int port;

	private final Duration limit;

	RawHttp(int port, Duration limit) {
		this.port = port;
		this.limit = limit;
	}

	/**
	 * What came back.
	 *
	 * @param status the status; 0 where nothing came
	 * @param headers the lines of the head
	 * @param body what follows it, decoded
	 * @param millis how long it took
	 */
	record Answer(int status, List<String> headers, byte[] body, long millis) {

		Optional<String> header(String name) {
			String begin = name.toLowerCase(Locale.ROOT) + ":";
			return this.headers.stream()
				.filter((line) -> line.toLowerCase(Locale.ROOT).startsWith(begin))
				.map((line) -> line.substring(begin.length()).strip())
				.findFirst();
		}

		/** The type without parameters. */
		String mediaType() {
			return header("Content-Type").map((type) -> type.split(";", 2)[0].strip()).orElse("");
		}

		String text() {
			return new String(this.body, StandardCharsets.UTF_8);
		}

	}

	Answer get(String target) throws IOException {
		return send(("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8), true);
	}

	/**
	 * {@return the answer to what is sent}
	 * @param request the bytes
	 * @param hasBody whether the answer can have a body
	 * @throws java.net.SocketTimeoutException if nothing comes for as long as an answer
	 * may take
	 */
	Answer send(byte[] request, boolean hasBody) throws IOException {
		long start = System.nanoTime();
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout(Math.toIntExact(this.limit.toMillis()));
			InputStream in = new BufferedInputStream(socket.getInputStream());
			List<String> head = List.of();
			try {
				socket.getOutputStream().write(request);
				socket.getOutputStream().flush();
			}
			catch (IOException refused) {
				// It answered and closed before it had read everything.
			}
			try {
				do {
					head = head(in);
				}
				while (!head.isEmpty() && head.getFirst().startsWith("HTTP/1.1 100"));
				// A request without a version is of HTTP 0.9, whose answers have no head.
				if (head.isEmpty() || !head.getFirst().startsWith("HTTP/")) {
					return new Answer(0, List.of(), new byte[0], millis(start));
				}
				Answer plain = new Answer(Integer.parseInt(head.getFirst().split(" ", 3)[1]), head, new byte[0], 0);
				byte[] body = hasBody ? body(plain, in) : new byte[0];
				return new Answer(plain.status(), head, body, millis(start));
			}
			catch (java.net.SocketException reset) {
				// What was not read of a refused request makes the system reset the
				// connection, and may take the answer with it.
				return new Answer(0, head, new byte[0], millis(start));
			}
		}
	}

	private static long millis(long start) {
		return (System.nanoTime() - start) / 1_000_000;
	}

	private static List<String> head(InputStream in) throws IOException {
		List<String> lines = new ArrayList<>();
		for (String line = line(in); !line.isEmpty(); line = line(in)) {
			lines.add(line);
		}
		return lines;
	}

	private static String line(InputStream in) throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
			if (next != '\r') {
				line.write(next);
			}
		}
		return line.toString(StandardCharsets.ISO_8859_1);
	}

	private static byte[] body(Answer head, InputStream in) throws IOException {
		byte[] body;
		if (head.header("Transfer-Encoding").filter("chunked"::equalsIgnoreCase).isPresent()) {
			body = chunks(in);
		}
		else if (head.header("Content-Length").isPresent()) {
			body = in.readNBytes(Integer.parseInt(head.header("Content-Length").get()));
		}
		else {
			body = in.readAllBytes();
		}
		if (body.length > 0 && head.header("Content-Encoding").filter("gzip"::equals).isPresent()) {
			return new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
		}
		return body;
	}

	private static byte[] chunks(InputStream in) throws IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
			body.writeBytes(in.readNBytes(size));
			line(in);
		}
		return body.toByteArray();
	}

}
