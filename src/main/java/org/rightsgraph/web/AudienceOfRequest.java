package org.rightsgraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.rightsgraph.access.Caller;
import org.rightsgraph.graph.Audience;

import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Says for whom a request reads the graph, so that no resource has to think of it: for
 * the public, unless the one who asks has the role of those who may see everything.
 */
final class AudienceOfRequest implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		Audience.begin(Caller.current().seesRestricted() ? Audience.FULL : Audience.PUBLIC);
		return true;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception ex) {
		Audience.begin(Audience.PUBLIC);
	}

}
