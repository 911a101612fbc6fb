package org.rightsgraph.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.rightsgraph.hostile.Call.Expected;

/** Requests whose form is unusual or wrong, whatever they ask for. */
final class HostileCalls {

	private static final List<String> BROKEN = List.of("%", "%zz", "%c3%28", "%00", "%c0%af", "%e2%28%a1", "%ff%fe",
			"%ed%a0%80", "%2e%2e%2f", "..%2f..%2f", "%25%32%65", "a%0d%0aX-Injected:%201", "%0a", "+", "%u0041", "&&&",
			"=", ";jsessionid=1", "#x", "[]", "{}", "|", "\\", "^", "`", "\"", "<>", "%F0%9F%98%80", "%E2%80%AE",
			"a%2Cb%2C", ",,,", "a&a=b&a=c");

	private static final Map<String, List<String>> HEADERS = Map.ofEntries(
			Map.entry("Accept",
					List.of("*/*", "text/html", "application/xml", "image/*;q=0.1", "text/csv", "application/gexf+xml",
							"x", "*/json", "", ";q=", "a/b;".repeat(500), "application/json;q=2",
							"application/problem+json", "application/json;charset=utf-7", "text/event-stream")),
			Map.entry("Accept-Encoding", List.of("gzip", "br", "identity;q=0", "*;q=0", "gzip;q=x", "deflate, gzip")),
			Map.entry("Accept-Language", List.of("tlh", "x".repeat(3000), "*", "kk-KZ,ru;q=0.5", "-")),
			Map.entry("Accept-Charset", List.of("utf-7", "x", "*", "")),
			Map.entry("Range",
					List.of("bytes=0-1", "bytes=-1", "bytes=9999999999-", "bytes=a", "lines=1-2", "bytes=0-0,2-3")),
			Map.entry("If-None-Match", List.of("*", "\"x\"", "W/\"x\"", "x", "\"", "\"" + "y".repeat(9000) + "\"")),
			Map.entry("If-Match", List.of("*", "\"x\"")),
			Map.entry("If-Modified-Since", List.of("yesterday", "Thu, 01 Jan 1970 00:00:00 GMT", "-1")),
			Map.entry("Content-Type", List.of("application/json", "text/xml", "x", "multipart/form-data",
					"multipart/form-data; boundary=b", "application/zip", "application/x-www-form-urlencoded", "")),
			Map.entry("Cookie", List.of("a=b", "JSESSIONID=../../x", "=", "\"")),
			Map.entry("Authorization",
					List.of("Basic !!!", "Bearer x.y.z", "Basic " + "QQ".repeat(2000), "Negotiate", "")),
			Map.entry("Origin", List.of("http://evil.example", "null", "://")),
			Map.entry("X-Forwarded-For", List.of("10.0.0.1", "::1, x", "")),
			Map.entry("X-Forwarded-Host", List.of("evil.example", "a\tb")),
			Map.entry("X-Forwarded-Prefix", List.of("//evil.example", "/x")),
			Map.entry("X-HTTP-Method-Override", List.of("DELETE")), Map.entry("Expect", List.of("100-continue", "x")),
			Map.entry("Upgrade", List.of("h2c", "websocket")), Map.entry("Transfer-Encoding", List.of("identity", "x")),
			Map.entry("Access-Control-Request-Method", List.of("DELETE", "GET")),
			Map.entry("X-Long", List.of("x".repeat(60_000), "x".repeat(80_000))),
			Map.entry("Forwarded", List.of("for=1.2.3.4;host=evil.example;proto=x")));

	private static final List<String> METHODS = List.of("POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE",
			"PROPFIND", "GETT", "get", "CONNECT");

	private static final List<String> RAW = List.of("GET\r\n\r\n", "\r\n\r\n\r\n", "GET /api/reports\r\n\r\n",
			"GET  /api/reports HTTP/1.1\r\nHost: a\r\n\r\n", "GET /api/reports HTTP/9.9\r\nHost: a\r\n\r\n",
			"GET /api/reports HTTP/1.1\r\n\r\n", "GET /api/reports HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
			"GET /api/reports HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
			"GET http://127.0.0.1:1/api/reports HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
			"GET /../../etc/passwd HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
			"GET /api/./reports/../../actuator/env HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
			"GET //api//reports HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
			"GET /api/reports; HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
			"GET * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
			"OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
			"GET /api/\u0000reports HTTP/1.1\r\nHost: a\r\n\r\n", "GET /api/отчёты HTTP/1.1\r\nHost: a\r\n\r\n",
			"GET /api/reports HTTP/1.1\r\nHost: a\r\n folded: x\r\nConnection: close\r\n\r\n",
			"GET /api/reports HTTP/1.1\r\nHost: a\r\nNo colon\r\nConnection: close\r\n\r\n",
			"GET /api/reports HTTP/1.1\r\nHost: a\r\n: empty\r\nConnection: close\r\n\r\n",
			"POST /api/reports HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
			"POST /api/reports HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n",
			"POST /api/reports HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcde",
			"POST /api/reports HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n",
			"POST /api/reports HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n\r\n0\r\n\r\n",
			"GET /actuator HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
			"GET /actuator/env HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
			"GET /actuator/heapdump HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
			"GET /error HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
			"GET /WEB-INF/web.xml HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
			"GET /browser/../application.properties HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
			"\u0016\u0003\u0001\u0002\u0000\u0001\u0000\r\n\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");

	private HostileCalls() {
	}

	static String encodedOrNot(String value, Random random) {
		return switch (random.nextInt(6)) {
			case 0 -> HostileText.of(random, BROKEN);
			case 1 -> Calls.encoded(value.substring(0, value.length() / 2)) + HostileText.of(random, BROKEN);
			// What ends a line would end the request.
			case 2 -> value.replaceAll("[\\r\\n\\u0000 ]", "");
			default -> Calls.encoded((value.length() > 15_000) ? value.substring(0, 15_000) : value);
		};
	}

	/** The same, sent in another way. */
	static Call sentOtherwise(Call call, Random random) {
		Call other = call.expecting(Expected.EITHER);
		return switch (random.nextInt(5)) {
			case 0 -> other.method(HostileText.of(random, METHODS));
			case 1 -> other.version("HTTP/1.0");
			case 2 -> body(other.method(HostileText.of(random, List.of("GET", "POST", "PUT", "DELETE"))), random);
			default -> {
				Call with = other;
				for (int more = random.nextInt(1, 4); more > 0; more--) {
					String name = HostileText.of(random, HEADERS.keySet().stream().sorted().toList());
					with = with.with(name, HostileText.of(random, HEADERS.getOrDefault(name, List.of(""))));
				}
				yield with;
			}
		};
	}

	private static Call body(Call call, Random random) {
		byte[] bytes = switch (random.nextInt(4)) {
			case 0 -> HostileText.any(random).getBytes(StandardCharsets.UTF_8);
			case 1 -> "[".repeat(50_000).getBytes(StandardCharsets.US_ASCII);
			case 2 -> archive(random);
			default -> {
				byte[] noise = new byte[random.nextInt(1, 5000)];
				random.nextBytes(noise);
				yield noise;
			}
		};
		String type = HostileText.of(random, HEADERS.getOrDefault("Content-Type", List.of("")));
		if (type.startsWith("multipart/form-data; boundary=")) {
			ByteArrayOutputStream parts = new ByteArrayOutputStream();
			parts.writeBytes("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../a.zip\"\r\n\r\n"
				.getBytes(StandardCharsets.UTF_8));
			parts.writeBytes(bytes);
			parts.writeBytes((random.nextBoolean() ? "\r\n--b--\r\n" : "\r\n--b").getBytes(StandardCharsets.UTF_8));
			bytes = parts.toByteArray();
		}
		return call.with("Content-Type", type).body(bytes);
	}

	private static byte[] archive(Random random) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (String name : List.of("../../escaped.csv", "/tmp/escaped.csv", "mills/datapackage.json", "a\\..\\b",
					"x/".repeat(2000))) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write(HostileText.any(random).getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
			zip.putNextEntry(new ZipEntry("zeros.csv"));
			zip.write(new byte[1_000_000]);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/** Something that is hardly a request. */
	static Call raw(Operation operation, Random random) {
		Call call = new Call(null, Expected.EITHER, "raw", HostileText.of(random, RAW), "", Map.of(), new byte[0]);
		return (random.nextInt(4) == 0) ? Call.of(operation, Expected.REFUSED,
				operation.path() + "?" + "x".repeat(HostileText.of(random, List.of(70_000, 200_000)))) : call;
	}

}
