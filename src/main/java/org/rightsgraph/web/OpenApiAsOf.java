package org.rightsgraph.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import org.springdoc.core.customizers.OperationCustomizer;

import org.springframework.web.method.HandlerMethod;

/** Adds the parameter {@code asOf} to each operation that takes it. */
final class OpenApiAsOf implements OperationCustomizer {

	@Override
	public Operation customize(Operation operation, HandlerMethod method) {
		if (AsOfParameter.isTakenBy(method)) {
			var schema = new StringSchema();
			schema.addType("string");
			schema.setFormat("date");
			operation.addParametersItem(new QueryParameter().name(AsOfParameter.NAME)
				.description(
						"Answers from what was known by this day: from the claims published by then, or stated as of a "
								+ "day until then. Without it, from everything.")
				.required(false)
				.schema(schema));
		}
		return operation;
	}

}
