package org.rightsgraph.page;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the files of the page. They change with the program and have no version in their
 * names, so they are kept only until the program says that they have changed.
 */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

	static final String FILES = "classpath:/page/";

	// Which of them Spring knows to lie in which version of the library.
	private static final String LIBRARY = "/webjars/cytoscape/";

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new PageHeaders()).addPathPatterns("/", "/page/**", LIBRARY + "**");
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		// The day of a file in the jar is the same in every build.
		registry.addResourceHandler("/page/{file:[a-z-]+[.](?:js|css|svg)}")
			.addResourceLocations(FILES)
			.setUseLastModified(false);
	}

	@Bean
	FilterRegistrationBean<ShallowEtagHeaderFilter> entityTagsOfThePage() {
		ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
		filter.setWriteWeakETag(true);
		FilterRegistrationBean<ShallowEtagHeaderFilter> registration = new FilterRegistrationBean<>(filter);
		registration.addUrlPatterns("/", "/page/*", LIBRARY + "*");
		return registration;
	}

}
