package org.rightsgraph.web;

import org.rightsgraph.fact.Kind;
import org.rightsgraph.graph.ContradictionKind;

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
		registry.addConverter(String.class, ContradictionKind.class, ContradictionKind::ofWord);
	}

}
