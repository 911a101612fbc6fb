package org.rightsgraph.audit;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of the trail.
 *
 * @param sequence its number, from 1
 * @param time when, in UTC
 * @param action what was done
 * @param actor who did it
 * @param details what more there is to say
 * @param previous SHA-256 of all that stands before the line
 */
record Entry(long sequence, String time, String action, String actor, Map<String, Object> details, String previous) {

	/** In a note: the first of the lines before it that are no entries. */
	static final String BROKEN_OFF = "broken-off";

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
				DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
				DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
				DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	static Entry note(Head before, Instant now, String actor, long brokenOff) {
		return of(before, now, Action.NOTE, actor, Map.of(BROKEN_OFF, brokenOff));
	}

	static Entry of(Head before, Instant now, Action action, String actor, Map<String, ?> details) {
		return new Entry(before.lines() + 1, now.toString(), action.word(), actor, Map.copyOf(details),
				before.digest());
	}

	/**
	 * {@return what stands in a line, nothing if it is no entry}
	 */
	static Optional<Entry> read(byte[] line) {
		try {
			Entry entry = JSON.readValue(line, Entry.class);
			Instant.parse(entry.time());
			return Optional.of(entry);
		}
		catch (JacksonException | DateTimeException _) {
			return Optional.empty();
		}
	}

	/**
	 * {@return the line, with the line feed that ends it}
	 */
	byte[] line() {
		return (JSON.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
	}

	boolean isNoteOf(long brokenOff) {
		return this.action.equals(Action.NOTE.word()) && this.details.get(BROKEN_OFF) instanceof Number line
				&& line.longValue() == brokenOff;
	}

}
