package org.rightsgraph.access;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

import jakarta.servlet.DispatcherType;

/** Who may ask for what. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class AccessConfiguration {

	@Bean
	static AccessStart accessStart(Environment environment) {
		return new AccessStart(environment);
	}

	@Bean
	Access access(AccessStart start) {
		return start.access();
	}

	@Bean
	Hosts hosts(Access access) {
		return new Hosts(access.properties().hosts(), access.needsCredentials());
	}

	@Bean
	Refusals refusals(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver, Hosts hosts,
			Access access) {
		return new Refusals(resolver, hosts, !access.needsCredentials());
	}

	/**
	 * Leaves it to the service to refuse methods, and to the server to refuse headers.
	 */
	@Bean
	StrictHttpFirewall firewall(Hosts hosts) {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setAllowedHostnames(hosts);
		firewall.setUnsafeAllowAnyHttpMethod(true);
		firewall.setAllowedHeaderNames((_) -> true);
		firewall.setAllowedHeaderValues((_) -> true);
		firewall.setAllowedParameterNames((_) -> true);
		return firewall;
	}

	@Bean
	AuthenticationManager login(Access access, ObjectProvider<JwtDecoder> decoder, ApplicationEventPublisher events) {
		AccessProperties properties = access.properties();
		return new Login(new Passwords(access.users(), Secrets.passwords()), new Tokens(access.tokens()),
				access.trustsIssuer() ? issuer(decoder.getObject(), properties.rolesClaim()) : null,
				new Lockout(properties.failures(), properties.failureWindow(), events::publishEvent),
				events::publishEvent);
	}

	@Bean
	SecurityFilterChain filters(HttpSecurity http, Access access, AuthenticationManager login, Refusals refusals) {
		AccessProperties properties = access.properties();
		http.securityMatcher("/**")
			.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.headers(new SafeHeaders(access.needsCredentials()))
			.addFilterAfter(refusals::filter, HeaderWriterFilter.class)
			.addFilter(OtherSites.filter(properties.corsOrigins()))
			.exceptionHandling((refused) -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers(HttpMethod.GET, "/actuator/health")
				.permitAll()
				.requestMatchers("/api/imports", "/api/imports/**")
				.hasRole(Role.EDITOR.name())
				.anyRequest()
				.hasRole(Role.READER.name()));
		if (access.needsCredentials()) {
			http.authenticationManager(login)
				.httpBasic((basic) -> basic.authenticationEntryPoint(refusals))
				.oauth2ResourceServer((bearer) -> bearer.authenticationManagerResolver((_) -> login)
					.authenticationEntryPoint(refusals)
					.accessDeniedHandler(refusals));
			if (properties.requestsPerMinute() > 0) {
				http.addFilterBefore(new RequestLimit(properties.requestsPerMinute()), AuthorizationFilter.class);
			}
		}
		else {
			http.anonymous((anonymous) -> anonymous.authenticationFilter(new LocalCaller()));
		}
		return http.build();
	}

	private static AuthenticationManager issuer(JwtDecoder decoder, String rolesClaim) {
		JwtAuthenticationProvider provider = new JwtAuthenticationProvider(decoder);
		provider.setJwtAuthenticationConverter(new JwtCallers(rolesClaim));
		return provider::authenticate;
	}

}
