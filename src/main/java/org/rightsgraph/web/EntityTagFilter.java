package org.rightsgraph.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Tells whoever has an answer already that it is still the same. Where nothing is sent,
 * no type of it is told either: clients try to read a body of that type.
 */
final class EntityTagFilter extends ShallowEtagHeaderFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		super.doFilterInternal(request, response, chain);
		if (response.getStatus() == HttpServletResponse.SC_NOT_MODIFIED) {
			response.setContentType(null);
		}
	}

}
