package org.rightsgraph.web;

import org.rightsgraph.graph.EntityType;

import org.springframework.core.convert.converter.Converter;

/**
 * Reads kinds of entity by the names they have in the graph.
 */
final class EntityTypeConverter implements Converter<String, EntityType> {

	@Override
	public EntityType convert(String source) {
		return EntityType.of(source).orElseThrow(() -> new IllegalArgumentException("No kind of entity"));
	}

}
