package org.rightsgraph.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.models.OpenAPI;
import org.rightsgraph.graph.ClaimList;
import org.rightsgraph.graph.Connections;
import org.rightsgraph.graph.ContradictionList;
import org.rightsgraph.graph.CorroborationList;
import org.rightsgraph.graph.EntityDetails;
import org.rightsgraph.graph.ReportClaims;
import org.rightsgraph.graph.Statistics;
import org.rightsgraph.graph.Subgraph;
import org.rightsgraph.graph.Timeline;
import org.rightsgraph.graph.ViolationAnswer;
import org.rightsgraph.query.QueryResult;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.core.Nullness;

/**
 * Declares which members of an answer are always there: those that cannot be null, since
 * what is null is left out.
 */
final class OpenApiRequired implements OpenApiCustomizer {

	private static final List<Class<?>> ANSWERS = List.of(QueryList.class, QueryResult.class, SearchResult.class,
			EntityDetails.class, Subgraph.class, ClaimList.class, ReportList.class, ReportClaims.class,
			Connections.class, Timeline.class, ViolationAnswer.class, Statistics.class, VocabularyList.class,
			VocabularyView.class, ContradictionList.class, CorroborationList.class, ImportList.class);

	@Override
	public void customise(OpenAPI openApi) {
		var schemas = openApi.getComponents().getSchemas();
		var records = new HashSet<Class<?>>();
		ANSWERS.forEach((answer) -> collect(answer, records));
		for (var type : records) {
			var schema = schemas.get(type.getSimpleName());
			if (schema != null) {
				schema.setRequired(required(type));
			}
		}
	}

	private static List<String> required(Class<?> type) {
		var names = new ArrayList<String>();
		for (var component : type.getRecordComponents()) {
			var accessor = component.getAccessor();
			if (Nullness.forMethodReturnType(accessor) != Nullness.NULLABLE) {
				var renamed = accessor.getAnnotation(JsonProperty.class);
				names.add((renamed != null) ? renamed.value() : component.getName());
			}
		}
		return names;
	}

	private static void collect(Type type, Set<Class<?>> records) {
		if (type instanceof ParameterizedType parameterized) {
			Arrays.stream(parameterized.getActualTypeArguments()).forEach((argument) -> collect(argument, records));
		}
		else if (type instanceof Class<?> candidate && candidate.isRecord() && records.add(candidate)) {
			Arrays.stream(candidate.getRecordComponents())
				.forEach((component) -> collect(component.getGenericType(), records));
		}
	}

}
