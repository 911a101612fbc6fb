package org.rightsgraph.access;

import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A caller of whom it is established who they are. */
final class CallerAuthentication extends AbstractAuthenticationToken {

	private static final long serialVersionUID = 1L;

	private final transient Caller caller;

	CallerAuthentication(Caller caller) {
		super(caller.roles().stream().map(Role::authority).toList());
		this.caller = caller;
		super.setAuthenticated(true);
	}

	@Override
	public Caller getPrincipal() {
		return this.caller;
	}

	@Override
	public Object getCredentials() {
		return "";
	}

	@Override
	public String getName() {
		return this.caller.name();
	}

}
