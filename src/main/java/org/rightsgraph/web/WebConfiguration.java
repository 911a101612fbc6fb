package org.rightsgraph.web;

import java.time.LocalDate;
import java.util.Arrays;

import org.rightsgraph.audit.AuditTrail;
import org.rightsgraph.export.Exports;
import org.rightsgraph.fact.Kind;
import org.rightsgraph.graph.ContradictionKind;
import org.rightsgraph.graph.Grouping;
import org.rightsgraph.query.ParameterType;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.WebContentInterceptor;

/**
 * How requests under {@code /api} are read.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	private final JsonMapper json;

	private final ObjectProvider<Exports> exports;

	private final ObjectProvider<AuditTrail> audit;

	WebConfiguration(JsonMapper json, ObjectProvider<Exports> exports, ObjectProvider<AuditTrail> audit) {
		this.audit = audit;
		this.json = json;
		this.exports = exports;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new AudienceOfRequest(this.audit)).addPathPatterns("/api/**");
		registry.addInterceptor(new KnownParameters()).addPathPatterns("/api/**");
		WebContentInterceptor caching = new WebContentInterceptor();
		caching.setCacheControl(CacheControl.noCache().cachePrivate());
		caching.setVaryByRequestHeaders(HttpHeaders.ACCEPT);
		registry.addInterceptor(caching).addPathPatterns("/api/**");
		registry.addInterceptor(new AsOfParameter()).addPathPatterns("/api/**");
	}

	@Override
	public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
		configurer.favorParameter(true).parameterName(Formats.NAME).mediaTypes(Formats.BY_NAME);
	}

	@Override
	public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
		builder.addCustomConverter(new CsvConverter(this.json));
		builder.addCustomConverter(new GraphConverter(this.exports::getObject));
	}

	/** Whoever has an answer already is told so instead of being sent it again. */
	@Bean
	FilterRegistrationBean<ShallowEtagHeaderFilter> entityTags() {
		ShallowEtagHeaderFilter filter = new EntityTagFilter();
		// A strong one would keep Tomcat from compressing.
		filter.setWriteWeakETag(true);
		FilterRegistrationBean<ShallowEtagHeaderFilter> registration = new FilterRegistrationBean<>(filter);
		registration.addUrlPatterns("/api/*");
		return registration;
	}

	@Bean
	Opening opening() {
		return new Opening();
	}

	@Bean
	FilterRegistrationBean<OpeningFilter> untilOpening(Opening opening) {
		FilterRegistrationBean<OpeningFilter> registration = new FilterRegistrationBean<>(
				new OpeningFilter(opening, this.json));
		registration.addUrlPatterns("/api/*");
		return registration;
	}

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverter(String.class, Kind.class, EntityKinds::parse);
		registry.addConverter(String.class, ContradictionKind.class, ContradictionKind::ofWord);
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
