package org.rightsgraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses whoever may not import, before anything of what they send is read. */
final class ImportGuard implements HandlerInterceptor {

	private final ObjectProvider<ImportPermission> permission;

	ImportGuard(ObjectProvider<ImportPermission> permission) {
		this.permission = permission;
	}

	/** Says that somebody may not. */
	static final class ForbiddenException extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		var given = this.permission.getIfAvailable();
		if (given == null || !given.isGranted(request)) {
			throw new ForbiddenException();
		}
		return true;
	}

}
