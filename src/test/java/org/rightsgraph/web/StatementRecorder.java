package org.rightsgraph.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.ExecutableQuery;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.rightsgraph.cypher.CypherFiles;
import org.rightsgraph.graph.PastGraphs;

import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Writes down which statements the service sends to a database, so that they can be sent
 * again without the service.
 */
final class StatementRecorder implements BeanPostProcessor {

	private static final SessionConfig SESSION = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	/**
	 * What the service asks for its own ends, which is no part of what anybody asked it:
	 * which state of the graph it is, and whether there is what a call names.
	 */
	private static final Set<String> BOOKKEEPING = texts("import/public-key", "import/as-of-key", "read/digest",
			"read/access", "read/labels", "read/report");

	/** Looked up for an argument, too, but also what somebody may ask for. */
	private static final Set<String> TERMS = texts("read/vocabulary");

	private static final List<Class<?>> WATCHED = List.of(Driver.class, Session.class, Transaction.class,
			ExecutableQuery.class);

	private volatile @Nullable List<Sent> sent;

	/** A driver has one, for the service keeps by drivers what it reads with. */
	private final Map<Driver, Driver> drivers = new ConcurrentHashMap<>();

	/**
	 * A statement as it was sent.
	 *
	 * @param driver to which database
	 * @param text the statement
	 * @param parameters its parameters
	 * @param taken how many rows the service took one by one, before it looked whether
	 * there are more; 0 where it took all at once
	 */
	record Sent(Driver driver, String text, Map<String, Object> parameters, AtomicLong taken) {

		/** Sends it again, over the bare driver, in a transaction of its own. */
		void again() {
			together(List.of(this));
		}

		/**
		 * Sends statements again, over the bare driver, those to one database in one
		 * transaction. Of each as many rows are taken as the service took.
		 * @return how many rows there were
		 */
		static long together(List<Sent> statements) {
			return statements.stream().map(Sent::driver).distinct().mapToLong((driver) -> {
				try (var session = driver.session(SESSION)) {
					return session.executeRead((transaction) -> statements.stream()
						.filter((sent) -> sent.driver() == driver)
						.mapToLong((sent) -> sent.read(transaction))
						.sum());
				}
			}).sum();
		}

		private long read(TransactionContext transaction) {
			var rows = transaction.run(this.text, this.parameters);
			long most = (this.taken.get() > 0) ? this.taken.get() : Long.MAX_VALUE;
			long count = 0;
			for (; rows.hasNext() && count < most; count++) {
				rows.next();
			}
			// What was not fetched is dropped by the database, as the service has it.
			rows.consume();
			return count;
		}

	}

	/**
	 * {@return what the service sends while something is done, but for what it asks for
	 * its own ends}
	 * @param action what is done
	 */
	List<Sent> record(Runnable action) {
		var recorded = new ArrayList<Sent>();
		this.sent = recorded;
		action.run();
		this.sent = null;
		var asked = recorded.stream().filter((one) -> !BOOKKEEPING.contains(one.text())).toList();
		var others = asked.stream().filter((one) -> !TERMS.contains(one.text())).toList();
		return others.isEmpty() ? asked : others;
	}

	private static Set<String> texts(String... names) {
		return Stream.of(names).map((name) -> CypherFiles.ofProgram().file(name).text()).collect(Collectors.toSet());
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return switch (bean) {
			case Driver driver -> watched(driver);
			case PastGraphs past -> new PastGraphs() {
				@Override
				public <T> T read(LocalDate day, Function<Driver, T> work) {
					return past.read(day, (driver) -> work.apply(watched(driver)));
				}
			};
			default -> bean;
		};
	}

	private Driver watched(Driver driver) {
		return this.drivers.computeIfAbsent(driver, (bare) -> (Driver) watched(bare, bare));
	}

	private Object watched(Object target, Driver driver) {
		return WATCHED.stream()
			.filter((type) -> type.isInstance(target))
			.findFirst()
			.map((type) -> proxy(type, target, (method, given, result) -> {
				var sent = note(method, given, driver);
				var answer = result.get();
				return (sent.isPresent() && answer instanceof Result rows) ? counted(rows, sent.get().taken())
						: (answer != null) ? watched(answer, driver) : null;
			}))
			.orElse(target);
	}

	/** While nothing is recorded rows go to the service as they come. */
	private static Object counted(Result rows, AtomicLong taken) {
		return proxy(Result.class, rows, (method, _, result) -> {
			if ("next".equals(method)) {
				taken.incrementAndGet();
			}
			return result.get();
		});
	}

	private static Object proxy(Class<?> type, Object target, Watch watch) {
		return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (_, method, arguments) -> watch
			.of(method.getName(), Stream.of(Objects.requireNonNullElse(arguments, new Object[0])).toList(), () -> {
				try {
					return method.invoke(target, arguments);
				}
				catch (InvocationTargetException ex) {
					throw ex.getCause();
				}
			}));
	}

	private Optional<Sent> note(String method, List<?> given, Driver driver) {
		var recorded = this.sent;
		if (recorded == null || given.isEmpty()) {
			return Optional.empty();
		}
		Optional<Sent> noted = switch (given.getFirst()) {
			case String text when List.of("run", "executableQuery").contains(method) ->
				Optional.of(sent(driver, text, (given.size() > 1) ? parameters(given.get(1)) : Map.of()));
			case org.neo4j.driver.Query query when "run".equals(method) ->
				Optional.of(sent(driver, query.text(), query.parameters().asMap()));
			case Object last when "withParameters".equals(method) ->
				Optional.of(sent(driver, recorded.removeLast().text(), parameters(last)));
			case null, default -> Optional.empty();
		};
		noted.ifPresent(recorded::add);
		return noted;
	}

	private static Sent sent(Driver driver, String text, Map<String, Object> parameters) {
		return new Sent(driver, text, parameters, new AtomicLong());
	}

	private static Map<String, Object> parameters(Object given) {
		return switch (given) {
			case Value value -> value.asMap();
			case Map<?, ?> map -> {
				var parameters = new java.util.HashMap<String, Object>();
				map.forEach((name, value) -> parameters.put(String.valueOf(name), value));
				yield parameters;
			}
			default -> Map.of();
		};
	}

	/** What is done with a call instead of making it. */
	private interface Watch {

		@Nullable Object of(String method, List<?> given, Call call) throws Throwable;

	}

	/** Makes a call. */
	private interface Call {

		@Nullable Object get() throws Throwable;

	}

}
