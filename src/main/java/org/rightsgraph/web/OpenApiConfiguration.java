package org.rightsgraph.web;

import java.util.List;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import org.rightsgraph.access.Access;
import org.rightsgraph.query.Catalogue;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.customizers.ParameterCustomizer;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * The description of the interface at {@code /v3/api-docs}.
 */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

	private static final String DESCRIPTION = """
			Human-rights reports as a graph of claims: who did what to whom, and which sentence says so.

			Everything rests on claims. Rows of an answer and edges carry the ids of their claims, `/api/claims/{id}` \
			leads to the report and the passage. Dates are written as in the source, in \
			[EDTF](https://www.loc.gov/standards/datetime/): `2021-06` is a month, `2021-02/..` open at its end. What \
			is not known is absent; nothing is null. Failures are problem details (RFC 9457) with a stable `type`.
			""";

	private static final String BASIC = "basic";

	private static final String BEARER = "bearer";

	@Bean
	OpenAPI openApi(ObjectProvider<Access> access) {
		return new OpenAPI()
			.info(new Info().title("rights-graph")
				.version("1")
				.description(DESCRIPTION)
				.license(new License().name("GPL-3.0-or-later").url("https://www.gnu.org/licenses/gpl-3.0.html")))
			// Wherever it is served from.
			.servers(List.of(new Server().url("/")))
			.components(new Components()
				.addSecuritySchemes(BASIC, scheme(BASIC).description("The name and password of a user of this service"))
				.addSecuritySchemes(BEARER,
						scheme(BEARER).description("A token of this service, or of the OAuth 2 issuer that it trusts")))
			.security(security(access.stream().anyMatch(Access::needsCredentials)));
	}

	private static SecurityScheme scheme(String name) {
		return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(name);
	}

	/**
	 * {@return what is needed} Where that is nothing, the service listens on loopback
	 * only.
	 */
	private static List<SecurityRequirement> security(boolean needsCredentials) {
		SecurityRequirement basic = new SecurityRequirement().addList(BASIC);
		SecurityRequirement bearer = new SecurityRequirement().addList(BEARER);
		return needsCredentials ? List.of(basic, bearer) : List.of(new SecurityRequirement(), basic, bearer);
	}

	@Bean
	OperationCustomizer sharedParametersInOpenApi() {
		return new OpenApiShared();
	}

	@Bean
	ParameterCustomizer kindsInOpenApi() {
		return new OpenApiKinds();
	}

	@Bean
	@Order(1)
	OpenApiCustomizer catalogueInOpenApi(Catalogue catalogue) {
		return new OpenApiQueries(catalogue);
	}

	@Bean
	@Order(2)
	OpenApiCustomizer graphsInOpenApi() {
		return new OpenApiGraphs();
	}

	@Bean
	@Order(2)
	OpenApiCustomizer importsInOpenApi() {
		return new OpenApiImports();
	}

	@Bean
	@Order(3)
	OpenApiCustomizer examplesInOpenApi(JsonMapper json) {
		return new OpenApiExamples(json);
	}

	@Bean
	@Order(4)
	OpenApiCustomizer problemsInOpenApi() {
		return new OpenApiProblems();
	}

	@Bean
	@Order(5)
	OpenApiCustomizer requiredInOpenApi() {
		return new OpenApiRequired();
	}

}
