package org.rightsgraph.browser;

import java.time.Duration;

import org.rightsgraph.embedded.EmbeddedDatabase;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the files of Neo4j Browser as they lie in its jar. */
@Configuration(proxyBeanMethods = false)
class BrowserConfiguration implements WebMvcConfigurer {

	private final ObjectProvider<EmbeddedDatabase> database;

	BrowserConfiguration(ObjectProvider<EmbeddedDatabase> database) {
		this.database = database;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new PageGuard(this.database)).addPathPatterns("/browser", "/browser/**");
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		// What carries a digest in its name never changes under that name.
		registry.addResourceHandler("/browser/{file:.+-[0-9a-f]{20,32}.*[.]js}")
			.addResourceLocations(PageController.FILES)
			.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable());
		registry.addResourceHandler("/browser/**")
			.addResourceLocations(PageController.FILES)
			.setCacheControl(CacheControl.noCache());
	}

}
