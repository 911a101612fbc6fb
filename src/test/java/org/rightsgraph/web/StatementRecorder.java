package org.rightsgraph.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.ExecutableQuery;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.RoutingControl;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;
import org.rightsgraph.cypher.CypherFiles;
import org.rightsgraph.graph.PastGraphs;

import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Writes down which statements the service sends to a database, so that they can be sent
 * again without the service.
 */
final class StatementRecorder implements BeanPostProcessor {

	private static final QueryConfig READ = QueryConfig.builder().withRouting(RoutingControl.READ).build();

	private static final SessionConfig SESSION = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	/**
	 * What the service asks for its own ends, which is no part of what anybody asked it.
	 */
	private static final Set<String> BOOKKEEPING = Stream.of("import/public-key", "read/digest", "read/access")
		.map((name) -> CypherFiles.ofProgram().file(name).text())
		.collect(Collectors.toSet());

	private static final List<Class<?>> WATCHED = List.of(Driver.class, Session.class, Transaction.class,
			ExecutableQuery.class);

	private volatile @Nullable List<Sent> sent;

	/**
	 * A statement as it was sent.
	 *
	 * @param driver to which database
	 * @param text the statement
	 * @param parameters its parameters
	 */
	record Sent(Driver driver, String text, Map<String, Object> parameters) {

		/** Sends it again, over the bare driver, and takes in all of its rows. */
		void again() {
			this.driver.executableQuery(this.text).withParameters(this.parameters).withConfig(READ).execute();
		}

		/**
		 * Sends it again, and takes its rows one by one, as who writes them to a file
		 * does.
		 * @return how many there were
		 */
		long readThrough() {
			try (var session = this.driver.session(SESSION); var transaction = session.beginTransaction()) {
				var rows = transaction.run(this.text, this.parameters);
				long count = 0;
				for (; rows.hasNext(); count++) {
					rows.next();
				}
				return count;
			}
		}

		/**
		 * Sends statements again, those to one database in one transaction, as the
		 * service does.
		 */
		static void together(List<Sent> statements) {
			statements.stream().map(Sent::driver).distinct().forEach((driver) -> {
				try (var session = driver.session(SESSION); var transaction = session.beginTransaction()) {
					statements.stream()
						.filter((sent) -> sent.driver() == driver)
						.forEach((sent) -> transaction.run(sent.text(), sent.parameters()).list());
					transaction.commit();
				}
			});
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
		return recorded.stream().filter((one) -> !BOOKKEEPING.contains(one.text())).toList();
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return switch (bean) {
			case Driver driver -> watched(driver, driver);
			case PastGraphs past -> new PastGraphs() {
				@Override
				public <T> T read(LocalDate day, Function<Driver, T> work) {
					return past.read(day, (driver) -> work.apply((Driver) watched(driver, driver)));
				}
			};
			default -> bean;
		};
	}

	private Object watched(Object target, Driver driver) {
		return WATCHED.stream()
			.filter((type) -> type.isInstance(target))
			.findFirst()
			.map((type) -> Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
					(_, method, arguments) -> {
						try {
							var given = Stream.of(Objects.requireNonNullElse(arguments, new Object[0])).toList();
							note(method.getName(), given, driver);
							var result = method.invoke(target, arguments);
							return (result != null) ? watched(result, driver) : null;
						}
						catch (InvocationTargetException ex) {
							throw ex.getCause();
						}
					}))
			.orElse(target);
	}

	private void note(String method, List<?> given, Driver driver) {
		var recorded = this.sent;
		if (recorded == null || given.isEmpty()) {
			return;
		}
		if (List.of("run", "executableQuery").contains(method) && given.getFirst() instanceof String text) {
			recorded.add(new Sent(driver, text, (given.size() > 1) ? parameters(given.get(1)) : Map.of()));
		}
		else if ("run".equals(method) && given.getFirst() instanceof org.neo4j.driver.Query query) {
			recorded.add(new Sent(driver, query.text(), query.parameters().asMap()));
		}
		else if ("withParameters".equals(method)) {
			var last = recorded.removeLast();
			recorded.add(new Sent(driver, last.text(), parameters(given.getFirst())));
		}
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

}
