package org.rightsgraph.embedded;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How to run the embedded database. Whether to run it at all is decided by
 * {@link OnEmbeddedDatabase}.
 *
 * @param boltPort the loopback port for drivers; 0 takes any that is free
 * @param password the password of the user {@code neo4j}; without it one is generated
 * into the data directory
 * @param pageCache memory for the files of the graph, beside the heap
 */
@Validated
@ConfigurationProperties("rights-graph.embedded")
public record EmbeddedProperties(@DefaultValue("7687") @Min(0) @Max(65535) int boltPort, @Nullable String password,
		@DefaultValue("256MB") DataSize pageCache) {

	/** Keeps the password out of logs. */
	@Override
	public String toString() {
		return "EmbeddedProperties[boltPort=%d, pageCache=%s]".formatted(this.boltPort, this.pageCache);
	}

}
