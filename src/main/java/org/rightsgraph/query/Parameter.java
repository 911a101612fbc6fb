package org.rightsgraph.query;

import org.jspecify.annotations.Nullable;

/**
 * A parameter that a query's header declares.
 *
 * @param name its name, as the statement uses it after {@code $}
 * @param type what it may be
 * @param required whether a caller must give it
 * @param defaultValue what stands for it where the caller does not give it; null where it
 * is required or may be absent
 * @param description what it means
 */
public record Parameter(String name, ParameterType type, boolean required, @Nullable Object defaultValue,
		String description) {
}
