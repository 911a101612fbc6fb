package org.rightsgraph.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;

/**
 * What is done once, when it is first asked for, and is no part of what is measured: a
 * slow machine may need more than one attempt at it.
 */
public final class FirstAnswer {

	private static final int OK = 200;

	/** It took too long. */
	private static final Set<Integer> NOT_YET = Set.of(503, 504);

	private static final int ATTEMPTS = 20;

	private FirstAnswer() {
	}

	/**
	 * {@return the catalogue of a service, once its queries are checked: meanwhile other
	 * things take longer}
	 * @param port where the service is
	 */
	public static byte[] ofCatalogue(int port) {
		return of(HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/queries".formatted(port))).build());
	}

	/**
	 * {@return the first answer to a request that is not that it took too long}
	 * @param request the request
	 */
	public static byte[] of(HttpRequest request) {
		try (var client = HttpClient.newHttpClient()) {
			var answer = client.send(request, BodyHandlers.ofByteArray());
			for (int attempt = 1; NOT_YET.contains(answer.statusCode()) && attempt < ATTEMPTS; attempt++) {
				answer = client.send(request, BodyHandlers.ofByteArray());
			}
			if (answer.statusCode() != OK) {
				throw new IllegalStateException("%s: %d".formatted(request.uri(), answer.statusCode()));
			}
			return answer.body();
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
