package org.rightsgraph.access;

import java.util.Set;

import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Somebody who has said who they are. */
public final class As {

	private As() {
	}

	/**
	 * {@return what makes a request of a {@code MockMvc} theirs}
	 * @param name what they are called
	 * @param roles what they may do
	 */
	public static RequestPostProcessor caller(String name, Role... roles) {
		return (request) -> {
			request.setAttribute(RequestAttributeSecurityContextRepository.DEFAULT_REQUEST_ATTR_NAME,
					new SecurityContextImpl(new CallerAuthentication(new Caller(name, Set.of(roles)))));
			return request;
		};
	}

}
