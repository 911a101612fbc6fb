package org.rightsgraph.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Says who may import through the interface, and see what came of it, which quotes the
 * tables. Where nothing says so, nobody may.
 */
@FunctionalInterface
interface ImportPermission {

	/**
	 * {@return whether the caller may}
	 * @param request the request
	 */
	boolean isGranted(HttpServletRequest request);

}
