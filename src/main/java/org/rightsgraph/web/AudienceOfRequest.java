package org.rightsgraph.web;

import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.rightsgraph.access.Caller;
import org.rightsgraph.audit.AuditTrail;
import org.rightsgraph.graph.Audience;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Says for whom a request reads the graph, so that no resource has to think of it: for
 * the public, unless the one who asks has the role of those who may see everything. That
 * these ask is recorded before they are answered.
 */
final class AudienceOfRequest implements HandlerInterceptor {

	private final ObjectProvider<AuditTrail> audit;

	AudienceOfRequest(ObjectProvider<AuditTrail> audit) {
		this.audit = audit;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		Audience.begin(Audience.PUBLIC);
		if (Caller.current().seesRestricted()) {
			this.audit.getObject()
				.readRestricted(
						Objects.toString(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), "/api"),
						subject(request));
			Audience.begin(Audience.FULL);
		}
		return true;
	}

	private static @Nullable String subject(HttpServletRequest request) {
		return (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
				&& variables.get("id") instanceof String id) ? id : null;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception ex) {
		Audience.begin(Audience.PUBLIC);
	}

}
