package org.rightsgraph.audit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Records who did what, in {@code audit.jsonl} in the data directory. What cannot be
 * recorded is not to be done: every method throws an {@link AuditException} then. No name
 * of anybody in the data, nothing that was asked for and no text of a report may be
 * handed to it, as ids may be made of names, no id of an entity either.
 */
@Component
public class AuditTrail {

	private static final String STAGE = "stage";

	private final TrailFile file;

	private final SubjectKey key;

	private final Supplier<Optional<String>> actor;

	private final Clock clock;

	@Autowired
	AuditTrail(@Value("${rights-graph.data-directory:data}") Path dataDirectory, ObjectProvider<CurrentActor> actors) {
		this(dataDirectory, () -> actors.orderedStream().flatMap((actor) -> actor.name().stream()).findFirst(),
				Clock.systemUTC());
	}

	private AuditTrail(Path dataDirectory, Supplier<Optional<String>> actor, Clock clock) {
		this.file = new TrailFile(dataDirectory);
		this.key = new SubjectKey(dataDirectory);
		this.actor = actor;
		this.clock = clock;
	}

	/**
	 * {@return a trail outside the application}
	 * @param dataDirectory where it is kept
	 * @param actor who acts; where it is nobody, the account of the process does
	 * @param clock tells the time
	 */
	public static AuditTrail in(Path dataDirectory, CurrentActor actor, Clock clock) {
		return new AuditTrail(dataDirectory, actor::name, clock);
	}

	/**
	 * Records what is being done, before it is.
	 * @param action what
	 * @param details what more there is to say: text, numbers, truth values, and lists
	 * and maps of these
	 * @return how far the trail has come with it
	 */
	public Head record(Action action, Map<String, ?> details) {
		String name = this.actor.get().orElseGet(AuditTrail::account);
		return this.file.append((before) -> Entry.of(before, this.clock.instant(), action, name, details),
				(before, line) -> Entry.note(before, this.clock.instant(), name, line));
	}

	/**
	 * Does something and records that it begins, and how it ends.
	 * @param <T> what comes of it
	 * @param action what is done
	 * @param details what there is to say before
	 * @param work does it
	 * @param outcome what there is to say afterwards
	 * @return what came of it
	 */
	public <T> T during(Action action, Map<String, ?> details, Supplier<T> work, Function<T, Map<String, ?>> outcome) {
		Head begun = record(action, with(details, STAGE, "begun"));
		T result;
		try {
			result = work.get();
		}
		catch (RuntimeException | Error ex) {
			try {
				record(action, with(Map.of("failure", ex.getClass().getSimpleName(), "begun", begun.lines()), STAGE,
						"failed"));
			}
			catch (AuditException notRecorded) {
				ex.addSuppressed(notRecorded);
			}
			throw ex;
		}
		try {
			record(action, with(with(outcome.apply(result), "begun", begun.lines()), STAGE, "done"));
		}
		catch (AuditException ex) {
			throw AuditException.notRecordedAfterwards(ex);
		}
		return result;
	}

	/**
	 * Records that somebody who may see what is restricted asks for something, before it
	 * is handed out; whether anything restricted is in it, nobody counts.
	 * @param endpoint the template of the address, such as {@code /api/entities/{id}}
	 * @param subject the id of what was asked for, of which a keyed digest is recorded;
	 * null where nothing single was
	 */
	public void readRestricted(String endpoint, @Nullable String subject) {
		Map<String, Object> details = new TreeMap<>(Map.of("endpoint", endpoint));
		if (subject != null) {
			details.put("subject", this.key.digest(subject));
		}
		record(Action.READ_RESTRICTED, details);
	}

	/**
	 * {@return how far the trail has come, for people to note down; nothing where there
	 * is none, or it cannot be read}
	 */
	public Optional<Head> head() {
		return this.file.head();
	}

	/**
	 * {@return the version of this program}
	 */
	public static String version() {
		return Optional.ofNullable(AuditTrail.class.getPackage().getImplementationVersion()).orElse("development");
	}

	/** As the system knows it, not as the environment says. */
	private static String account() {
		return "account:" + ProcessHandle.current().info().user().orElseGet(() -> System.getProperty("user.name", "?"));
	}

	private static Map<String, ?> with(Map<String, ?> details, String name, Object value) {
		Map<String, Object> more = new TreeMap<>(details);
		more.put(name, value);
		return more;
	}

}
