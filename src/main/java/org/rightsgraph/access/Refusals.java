package org.rightsgraph.access;

import java.io.IOException;
import java.util.function.Predicate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Has whatever is refused before a controller is asked told in the same way as by a
 * controller.
 */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

	private final HandlerExceptionResolver resolver;

	private final Predicate<String> hosts;

	private final boolean open;

	/**
	 * Tells refusals.
	 * @param resolver writes them
	 * @param hosts the names under which the service may be asked
	 * @param open whether nobody has to say who they are
	 */
	Refusals(HandlerExceptionResolver resolver, Predicate<String> hosts, boolean open) {
		this.resolver = resolver;
		this.hosts = hosts;
		this.open = open;
	}

	/** A filter, within which others may refuse. */
	void filter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (RefusedException ex) {
			tell((HttpServletRequest) request, (HttpServletResponse) response, ex);
		}
		catch (AuthenticationServiceException ex) {
			tell((HttpServletRequest) request, (HttpServletResponse) response, RefusedException.of(
					RefusedException.Kind.UNAVAILABLE,
					"It cannot be found out at the moment whose token this is: its issuer is out of reach. Try again later."));
		}
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException wrong)
			throws IOException {
		tell(request, response,
				RefusedException.unauthenticated((wrong instanceof InsufficientAuthenticationException)
						? "Say who you are: with a name and password (Basic) or a token (Bearer)."
						: "The name or the password is wrong, or the token is not good."));
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
			throws IOException {
		tell(request, response, RefusedException.forbidden(this.open
				? "Nobody may do this as long as nobody has to say who they are. Name editors with rights-graph.access.users-file; see docs/access.md."
				: Caller.current().is(Role.READER)
						? "'%s' may not do this: it needs the role %s.".formatted(Caller.current().name(),
								Role.EDITOR.word())
						: "'%s' has no role here. Roles are %s.".formatted(Caller.current().name(),
								String.join(", ", Role.words()))));
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
			throws IOException {
		tell(request, response, this.hosts.test(String.valueOf(request.getServerName()))
				? RefusedException.of(RefusedException.Kind.MALFORMED,
						"The address of the request is not well formed: there is nothing here under an encoded "
								+ "slash, percent or control sign, two slashes, or a semicolon.")
				: RefusedException.of(RefusedException.Kind.MISDIRECTED,
						"This service is not asked under this name. The names it goes by, besides localhost, are "
								+ "set with rights-graph.access.hosts."));
	}

	private void tell(HttpServletRequest request, HttpServletResponse response, RefusedException refused)
			throws IOException {
		if (response.isCommitted() || this.resolver.resolveException(request, response, null, refused) == null) {
			throw refused;
		}
	}

}
