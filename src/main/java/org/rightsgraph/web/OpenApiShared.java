package org.rightsgraph.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OperationCustomizer;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** Adds to each operation the parameters that mean the same everywhere. */
final class OpenApiShared implements OperationCustomizer {

	@Override
	public Operation customize(Operation operation, HandlerMethod method) {
		if (AsOfParameter.isTakenBy(method)) {
			var day = text();
			day.setFormat("date");
			operation.addParametersItem(new QueryParameter().name(AsOfParameter.NAME)
				.description("Answers from what was known by this day: from the claims published by then, or stated as "
						+ "of a day until then. Without it, from everything.")
				.required(false)
				.schema(day));
		}
		var formats = Formats.of(method);
		if (formats.size() > 1) {
			var format = text();
			formats.forEach(format::addEnumItem);
			operation.addParametersItem(new QueryParameter().name(Formats.NAME)
				.description("The format of the answer; without it, what the header Accept asks for")
				.required(false)
				.schema(format));
		}
		// The whole graph is sent as it is read, before a tag of it could be known.
		if (method.getBeanType() != GraphController.class && method.hasMethodAnnotation(GetMapping.class)) {
			operation.getResponses()
				.addApiResponse("304", new ApiResponse()
					.description("The answer is still the one whose ETag the request names in If-None-Match"));
		}
		return operation;
	}

	private static StringSchema text() {
		var schema = new StringSchema();
		schema.addType("string");
		return schema;
	}

}
