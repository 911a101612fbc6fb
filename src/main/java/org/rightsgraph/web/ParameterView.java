package org.rightsgraph.web;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.rightsgraph.query.Parameter;
import org.rightsgraph.query.ParameterType;

/**
 * A parameter of a query as it is shown.
 *
 * @param name its name
 * @param type its type
 * @param description what it means
 * @param required whether it must be given
 * @param defaultValue what stands for it where it is not given
 * @param minimum the smallest number allowed
 * @param maximum the greatest number allowed
 * @param choices the only texts allowed
 * @param label the label that the entity must have; {@code Report} for a report
 * @param vocabularies the vocabularies of which it is a term
 * @param allowed in words, what a value may be
 */
record ParameterView(String name, String type, String description, boolean required,
		@JsonProperty("default") @Nullable Object defaultValue, @Nullable Long minimum, @Nullable Long maximum,
		@Nullable List<String> choices, @Nullable String label, @Nullable List<String> vocabularies, String allowed) {

	static ParameterView of(Parameter parameter) {
		var type = parameter.type();
		var bounds = (type instanceof ParameterType.Whole whole && whole.bounded()) ? whole : null;
		var choices = (type instanceof ParameterType.Text text && !text.choices().isEmpty()) ? text.choices() : null;
		var label = (type instanceof ParameterType.Identifier identifier) ? identifier.label() : null;
		var vocabularies = (type instanceof ParameterType.Term term) ? term.vocabularies() : null;
		var value = parameter.defaultValue();
		return new ParameterView(parameter.name(), type.keyword(), parameter.description(), parameter.required(),
				(value instanceof LocalDate day) ? day.toString() : value, (bounds != null) ? bounds.minimum() : null,
				(bounds != null) ? bounds.maximum() : null, choices, label, vocabularies, type.allowed());
	}

}
