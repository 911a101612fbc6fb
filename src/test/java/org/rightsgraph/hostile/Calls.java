package org.rightsgraph.hostile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.rightsgraph.hostile.Call.Expected;
import org.rightsgraph.hostile.Operation.Parameter;

/** Makes requests of a description: those that it allows, and all others. */
final class Calls {

	/** Without a graph in the answer, there is none in a format of graphs. */
	private static final List<String> ALWAYS = List.of("csv", "json");

	private final List<Operation> operations;

	private final LiveValues values;

	Calls(List<Operation> operations, LiveValues values) {
		this.operations = operations;
		this.values = values;
	}

	Call of(long seed) {
		Random random = Runs.random(seed);
		Operation operation = HostileText.of(random, this.operations);
		if (random.nextInt(25) == 0) {
			return HostileCalls.raw(operation, random);
		}
		Optional<Call> valid = valid(operation, random);
		if (valid.isEmpty() || random.nextInt(10) < 6) {
			return hostile(operation, valid, random);
		}
		return (random.nextInt(4) == 0) ? HostileCalls.sentOtherwise(valid.get(), random) : valid.get();
	}

	/** Nothing where no valid values are known, or the operation does something. */
	private Optional<Call> valid(Operation operation, Random random) {
		if (!operation.method().equals("GET")) {
			return Optional.empty();
		}
		Map<String, String> query = new TreeMap<>();
		String path = operation.path();
		for (Parameter parameter : operation.parameters()) {
			boolean wanted = parameter.required()
					|| (random.nextInt(parameter.name().equals("asOf") ? 40 : 3) == 0 && isSimple(parameter));
			if (!wanted) {
				continue;
			}
			Optional<String> value = value(operation, parameter, random);
			if (value.isEmpty() && parameter.required()) {
				return Optional.empty();
			}
			if (value.isPresent() && parameter.in().equals("path")) {
				path = path.replace("{" + parameter.name() + "}", encoded(value.get()));
			}
			else if (value.isPresent() && parameter.in().equals("query")) {
				query.put(parameter.name(), encoded(value.get()));
			}
		}
		inOrder(query);
		// Which parameters just any query needs is not said where they are those of any.
		// Nobody imports where nobody has to say who they are.
		Expected expected = takesOnlyWhatIsDescribed(operation) && !operation.path().startsWith("/api/imports")
				? Expected.ANSWERED : Expected.EITHER;
		return Optional.of(Call.of(operation, expected, target(path, query)));
	}

	// A cursor is what an answer gave, and the parameters of just any query are those of
	// none.
	private static boolean isSimple(Parameter parameter) {
		return !parameter.name().equals("cursor") && !parameter.schema().path("type").asString("").equals("object");
	}

	private Optional<String> value(Operation operation, Parameter parameter, Random random) {
		if (parameter.name().equals("format") && operation.path().startsWith("/api/queries")) {
			return Optional.of(HostileText.of(random, ALWAYS));
		}
		List<String> items = new ArrayList<>();
		for (int more = parameter.isArray() ? random.nextInt(1, 4) : 1; more > 0; more--) {
			this.values.of(operation, parameter, random).ifPresent(items::add);
		}
		return items.isEmpty() ? Optional.empty() : Optional.of(String.join(",", items));
	}

	private static void inOrder(Map<String, String> query) {
		List<String> days = new ArrayList<>();
		for (String name : List.of("from", "to")) {
			if (query.containsKey(name)) {
				days.add(query.get(name));
			}
		}
		if (days.size() == 2 && days.getFirst().matches("\\d{4}-\\d\\d-\\d\\d")) {
			Collections.sort(days);
			query.put("from", days.getFirst());
			query.put("to", days.getLast());
		}
	}

	private Call hostile(Operation operation, Optional<Call> valid, Random random) {
		Map<String, String> query = new TreeMap<>();
		String path = operation.path();
		String target = valid.map(Call::target).orElse(operation.path());
		int question = target.indexOf('?');
		if (valid.isPresent()) {
			path = (question < 0) ? target : target.substring(0, question);
			for (String pair : (question < 0) ? new String[0] : target.substring(question + 1).split("&")) {
				query.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
			}
		}
		Expected expected = Expected.EITHER;
		List<Parameter> parameters = operation.parameters();
		switch (random.nextInt(6)) {
			case 0 -> {
				query.put("no-such-" + random.nextInt(1000), encoded(HostileText.any(random)));
				// Where the query is not known, that is said first; both are refusals.
				expected = operation.method().equals("GET") && takesOnlyWhatIsDescribed(operation) ? Expected.REFUSED
						: Expected.EITHER;
			}
			case 1 -> path = operation.path()
				.replaceAll("\\{[^}]*}", java.util.regex.Matcher
					.quoteReplacement(HostileCalls.encodedOrNot(HostileText.any(random), random)));
			case 2 -> {
				for (String name : List.copyOf(query.keySet())) {
					query.put(name, HostileCalls.encodedOrNot(HostileText.any(random), random));
				}
			}
			default -> {
				if (!parameters.isEmpty()) {
					Parameter parameter = HostileText.of(random, parameters);
					String value = HostileText.any(random);
					if (parameter.in().equals("query")) {
						String sent = HostileCalls.encodedOrNot(value, random);
						query.put(parameter.name(), sent);
						// What is left out may be left out, and what is broken may mean
						// something else.
						boolean isSent = !value.isBlank() && sent.equals(encoded(value));
						expected = (isSent && isForbidden(parameter, value)) ? Expected.REFUSED : Expected.EITHER;
					}
				}
			}
		}
		Call call = Call.of(operation, expected, target(path, query));
		return (random.nextInt(5) == 0) ? HostileCalls.sentOtherwise(call.expecting(Expected.EITHER), random) : call;
	}

	private static boolean takesOnlyWhatIsDescribed(Operation operation) {
		return operation.parameters()
			.stream()
			.noneMatch((parameter) -> parameter.schema().path("type").asString("").equals("object"));
	}

	private static boolean isForbidden(Parameter parameter, String value) {
		return switch (parameter.schema().path("type").asString("")) {
			case "integer" -> !value.strip().matches("[+-]?\\p{Nd}{1,10}");
			case "boolean" -> value.length() > 6;
			default -> (parameter.schema().path("format").asString("").equals("date") && !value.isBlank()
					&& !value.strip().matches("\\d{4}-\\d\\d-\\d\\d"))
					|| (parameter.schema().has("enum") && value.length() > 20);
		};
	}

	private static String target(String path, Map<String, String> query) {
		List<String> pairs = new ArrayList<>();
		query.forEach((name, value) -> pairs.add(name + "=" + value));
		return path + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
	}

	static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
