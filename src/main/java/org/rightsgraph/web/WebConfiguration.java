package org.rightsgraph.web;

import java.time.LocalDate;
import java.util.Arrays;

import org.rightsgraph.fact.Kind;
import org.rightsgraph.graph.Grouping;
import org.rightsgraph.query.ParameterType;

import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * How requests under {@code /api} are read.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new KnownParameters()).addPathPatterns("/api/**");
	}

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverter(String.class, Kind.class, EntityKinds::parse);
		registry.addConverter(String.class, Grouping.class, WebConfiguration::grouping);
		registry.addConverter(String.class, LocalDate.class, WebConfiguration::day);
	}

	private static Grouping grouping(String word) {
		return Arrays.stream(Grouping.values())
			.filter((grouping) -> grouping.word().equalsIgnoreCase(word))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Nothing to group by"));
	}

	// As in the queries: years of five digits and other forms are no days.
	private static LocalDate day(String text) {
		return new ParameterType.Day().read(text)
			.map(LocalDate.class::cast)
			.orElseThrow(() -> new IllegalArgumentException("No day"));
	}

}
