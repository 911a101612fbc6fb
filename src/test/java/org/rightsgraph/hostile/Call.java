package org.rightsgraph.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * A request, before it becomes bytes.
 *
 * @param operation what it is a request for; null where it is for nothing that is
 * described
 * @param expected what is to come of it
 * @param method the method
 * @param target path and query, encoded or not
 * @param version the version of HTTP
 * @param headers the headers but {@code Host} and {@code Connection}
 * @param body the body
 */
record Call(@Nullable Operation operation, Expected expected, String method, String target, String version,
		Map<String, String> headers, byte[] body) {

	/** What is to come of a request. */
	enum Expected {

		/** The description allows it. */
		ANSWERED,

		/** The description forbids it. */
		REFUSED,

		/** Whatever it is, it is said well. */
		EITHER

	}

	static Call of(Operation operation, Expected expected, String target) {
		return new Call(operation, expected, operation.method(), target, "HTTP/1.1", Map.of(), new byte[0]);
	}

	Call with(String name, String value) {
		Map<String, String> more = new TreeMap<>(this.headers);
		more.put(name, value);
		return new Call(this.operation, this.expected, this.method, this.target, this.version, more, this.body);
	}

	Call expecting(Expected other) {
		return new Call(this.operation, other, this.method, this.target, this.version, this.headers, this.body);
	}

	Call method(String other) {
		return new Call(this.operation, this.expected, other, this.target, this.version, this.headers, this.body);
	}

	Call version(String other) {
		return new Call(this.operation, this.expected, this.method, this.target, other, this.headers, this.body);
	}

	Call body(byte[] other) {
		return new Call(this.operation, this.expected, this.method, this.target, this.version, this.headers, other);
	}

	boolean hasAnswerBody() {
		return !this.method.equals("HEAD");
	}

	byte[] bytes() {
		if (this.method.equals("raw")) {
			return this.target.getBytes(StandardCharsets.UTF_8);
		}
		List<String> lines = new ArrayList<>(
				List.of(this.method + " " + this.target + " " + this.version, "Host: localhost", "Connection: close"));
		this.headers.forEach((name, value) -> lines.add(name + ": " + value));
		if (this.body.length > 0) {
			lines.add("Content-Length: " + this.body.length);
		}
		byte[] head = (String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
		byte[] whole = java.util.Arrays.copyOf(head, head.length + this.body.length);
		System.arraycopy(this.body, 0, whole, head.length, this.body.length);
		return whole;
	}

	@Override
	public String toString() {
		String text = this.expected + " " + this.method + " " + this.target + " " + this.version + " " + this.headers
				+ " body " + this.body.length;
		return (text.length() <= 700) ? text : text.substring(0, 700) + "...";
	}

}
