package org.rightsgraph.web;

import java.util.Objects;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import org.rightsgraph.query.Catalogue;
import org.rightsgraph.query.ParameterType;
import org.rightsgraph.query.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Describes the answer of each query of the catalogue as a resource of its own, with the
 * parameters that its file declares.
 */
final class OpenApiQueries implements OpenApiCustomizer {

	private static final Logger log = LoggerFactory.getLogger(OpenApiQueries.class);

	private static final String RESULT = "/api/queries/{name}/result";

	private final Catalogue catalogue;

	OpenApiQueries(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@Override
	public void customise(OpenAPI openApi) {
		var any = openApi.getPaths().get(RESULT);
		if (any == null) {
			return;
		}
		try {
			this.catalogue.queries()
				.forEach((query) -> openApi.getPaths()
					.addPathItem(RESULT.replace("{name}", query.name()),
							new PathItem().get(operation(query, any.getGet()))));
		}
		catch (RuntimeException ex) {
			// The database is away: the rest of the description holds without it.
			log.warn("The queries cannot be described now: {}", ex.getClass().getSimpleName());
		}
		any.getGet().addParametersItem(anyParameter());
	}

	private static Operation operation(Query query, Operation any) {
		var shared = any.getParameters().stream().filter((parameter) -> !"name".equals(parameter.getName()));
		var operation = new Operation().operationId("ask-" + query.name())
			.addTagsItem("queries")
			.summary("Ask " + query.name())
			.description(query.description())
			.responses(any.getResponses());
		query.parameters().forEach((parameter) -> operation.addParametersItem(parameter(parameter)));
		shared.forEach(operation::addParametersItem);
		return operation;
	}

	private static Parameter parameter(org.rightsgraph.query.Parameter parameter) {
		var schema = schema(parameter.type());
		var value = parameter.defaultValue();
		if (value != null) {
			schema.setDefault((value instanceof Boolean || value instanceof Number) ? value : value.toString());
		}
		return new QueryParameter().name(parameter.name())
			.description(parameter.description())
			.required(parameter.required())
			.schema(schema);
	}

	private static Schema<Object> schema(ParameterType type) {
		var schema = new Schema<>();
		switch (type) {
			case ParameterType.Text text -> {
				schema.addType("string");
				text.choices().forEach(schema::addEnumItemObject);
			}
			case ParameterType.Whole whole -> {
				schema.addType("integer");
				schema.setFormat("int64");
				if (whole.bounded()) {
					schema.setMinimum(java.math.BigDecimal.valueOf(whole.minimum()));
					schema.setMaximum(java.math.BigDecimal.valueOf(whole.maximum()));
				}
			}
			case ParameterType.Decimal _ -> schema.addType("number");
			case ParameterType.Truth _ -> schema.addType("boolean");
			case ParameterType.Day _ -> {
				schema.addType("string");
				schema.setFormat("date");
			}
			case ParameterType.Identifier _, ParameterType.Term _ -> {
				schema.addType("string");
				schema.setPattern("^" + Ids.FORM + "$");
			}
		}
		schema.setDescription(Objects.requireNonNull(type.allowed()));
		return schema;
	}

	private static Parameter anyParameter() {
		var values = new Schema<>();
		values.addType("string");
		var schema = new ObjectSchema();
		schema.addType("object");
		schema.setAdditionalProperties(values);
		return new QueryParameter().name("parameters")
			.description("The parameters that the query declares, each under its own name")
			.style(Parameter.StyleEnum.FORM)
			.explode(true)
			.required(false)
			.schema(schema);
	}

}
