package org.rightsgraph.bench;

import java.nio.file.Path;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.rightsgraph.cypher.CypherFiles;
import org.rightsgraph.embedded.EmbeddedDatabase;
import org.rightsgraph.embedded.EmbeddedProperties;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The least that answers one question of a graph over HTTP: Spring Boot, the same
 * embedded database, the driver. Bears no stereotype, so that tests do not find it.
 */
@ImportAutoConfiguration({ TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
		WebMvcAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class, JacksonAutoConfiguration.class })
public class BareApplication {

	/** Where it answers. */
	static final String PATH = "/answer";

	/**
	 * Runs it.
	 * @param args the properties {@code server.port} and {@code data}, the data directory
	 */
	public static void main(String[] args) {
		SpringApplication.run(BareApplication.class, args);
	}

	@Bean
	static EmbeddedDatabase database(@Value("${data}") Path data) {
		return EmbeddedDatabase.start(data, new EmbeddedProperties(0, null, DataSize.ofMegabytes(256)));
	}

	@Bean
	static Driver driver(EmbeddedDatabase database) {
		return GraphDatabase.driver(database.uri(), database.authToken());
	}

	@Bean
	static RouterFunction<ServerResponse> answers(Driver driver) {
		String statement = CypherFiles.ofProgram().file("query/" + StartBenchmark.QUERY).text();
		return RouterFunctions.route()
			.GET(PATH,
					(_) -> ServerResponse.ok()
						.body(driver.executableQuery(statement)
							.withParameters(Map.of("home", StartBenchmark.HOME, "limit", 100L, "offset", 0L))
							.execute()
							.records()
							.stream()
							.map((record) -> record.asMap().toString())
							.toList()))
			.build();
	}

}
