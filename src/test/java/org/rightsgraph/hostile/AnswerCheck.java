package org.rightsgraph.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.rightsgraph.hostile.Call.Expected;
import org.rightsgraph.hostile.RawHttp.Answer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be said against an answer. */
final class AnswerCheck {

	private static final Pattern INNARDS = Pattern.compile(
			"\\b(?:java|javax|jakarta|org\\.(?:apache|spring|neo4j|rightsgraph)|tools\\.jackson|com\\.fasterxml)[a-z]*\\.[a-z]+|\\w+(?:Exception|Error)\\b(?!\")|\\bat [\\w.$]+\\([\\w.]+:\\d+\\)|Tomcat");

	private static final JsonMapper JSON = JsonMapper.shared();

	/**
	 * These the protocol itself asks for: another version of it, a coding nobody knows.
	 */
	private static final Set<Integer> OF_PROTOCOL = Set.of(501, 505);

	private static final Set<Integer> WITHOUT_BODY = Set.of(204, 304);

	private AnswerCheck() {
	}

	static Optional<String> complaint(Call call, Answer answer) {
		int status = answer.status();
		if (status == 0) {
			// Nobody can answer what ends in mid-line, or what is far too long.
			return (call.expected() == Expected.ANSWERED) ? Optional.of("is not answered") : Optional.empty();
		}
		if (answer.header("X-Injected").isPresent()) {
			return Optional.of("lets a header be put into the answer");
		}
		if (status >= 500 && !OF_PROTOCOL.contains(status)) {
			return Optional.of("is answered with " + status + " " + shortened(answer));
		}
		if (call.expected() == Expected.ANSWERED && status != 200) {
			return Optional.of("is valid, and answered with " + status + " " + shortened(answer));
		}
		if (call.expected() == Expected.REFUSED && status < 400) {
			return Optional.of("is not valid, and answered with " + status + " " + shortened(answer));
		}
		if (!call.hasAnswerBody() || WITHOUT_BODY.contains(status)) {
			return Optional.empty();
		}
		return (status >= 400) ? ofProblem(answer) : ofSuccess(call, answer);
	}

	private static Optional<String> ofProblem(Answer answer) {
		if (!answer.mediaType().equals("application/problem+json")) {
			return Optional
				.of("is refused with " + answer.status() + " by " + answer.mediaType() + " " + shortened(answer));
		}
		try {
			JsonNode problem = JSON.readTree(answer.body());
			boolean complete = !problem.path("type").asString("").isBlank()
					&& !problem.path("title").asString("").isBlank() && !problem.path("detail").asString("").isBlank()
					&& problem.path("status").asInt() == answer.status();
			if (!complete) {
				return Optional.of("is refused with an incomplete problem: " + shortened(answer));
			}
		}
		catch (JacksonException ex) {
			return Optional.of("is refused with what is not JSON: " + shortened(answer));
		}
		return INNARDS.matcher(answer.text()).find() ? Optional.of("shows innards: " + shortened(answer))
				: Optional.empty();
	}

	private static Optional<String> ofSuccess(Call call, Answer answer) {
		Operation operation = call.operation();
		if (operation == null || !call.method().equals(operation.method())) {
			return Optional.empty();
		}
		Set<String> declared = operation.answers().getOrDefault(String.valueOf(answer.status()), Set.of());
		if (!declared.contains(answer.mediaType())) {
			return Optional.of("is answered with %d %s, but described are %s".formatted(answer.status(),
					answer.mediaType(), declared));
		}
		try {
			read(answer);
			return Optional.empty();
		}
		catch (JacksonException | XMLStreamException | IOException ex) {
			return Optional.of("is answered with what is no " + answer.mediaType() + ": " + ex.getMessage());
		}
	}

	private static void read(Answer answer) throws IOException, XMLStreamException {
		switch (answer.mediaType()) {
			case "application/x-ndjson" -> answer.text().lines().forEach(JSON::readTree);
			case "application/zip" -> {
				try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
					if (zip.getNextEntry() == null) {
						throw new IOException("an archive of nothing");
					}
				}
			}
			case String type when type.endsWith("xml") -> {
				XMLStreamReader reader = XMLInputFactory.newFactory()
					.createXMLStreamReader(new ByteArrayInputStream(answer.body()));
				while (reader.hasNext()) {
					reader.next();
				}
			}
			case String type when type.endsWith("json") -> JSON.readTree(answer.body());
			default -> {
				if (answer.text().contains("\u0000")) {
					throw new IOException("text with a NUL");
				}
			}
		}
	}

	private static String shortened(Answer answer) {
		String text = answer.text();
		return (text.length() <= 400) ? text : text.substring(0, 400) + "...";
	}

}
