package org.rightsgraph.web;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.rightsgraph.fact.Kind;
import org.springdoc.core.customizers.ParameterCustomizer;

import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;

/**
 * Describes kinds of entity by the names that they have in the graph. They are no
 * enumeration, which would forbid the other cases in which a caller may write them.
 */
final class OpenApiKinds implements ParameterCustomizer {

	@Override
	public Parameter customize(Parameter parameter, MethodParameter method) {
		var type = ResolvableType.forMethodParameter(method);
		if (type.resolve() == Kind.class) {
			return parameter.schema(name());
		}
		if (type.asCollection().getGeneric().resolve() == Kind.class) {
			var names = new ArraySchema();
			names.addType("array");
			names.setItems(name());
			return parameter.schema(names);
		}
		return parameter;
	}

	private static StringSchema name() {
		var name = new StringSchema();
		name.addType("string");
		name.setDescription("One of " + String.join(", ", EntityKinds.names()) + "; capitals make no difference");
		return name;
	}

}
