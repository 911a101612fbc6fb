package org.rightsgraph.access;

import java.util.EnumSet;
import java.util.Set;

import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Whoever asks.
 *
 * @param name of a user or token; {@code local} where nobody has to say who they are,
 * {@code oauth2/} and the subject for whom another service vouches
 * @param roles what they may do
 */
public record Caller(String name, Set<Role> roles) {

	/** May do nothing. */
	public static final Caller NOBODY = new Caller("nobody", Set.of());

	/** On this machine, where no credentials are configured. */
	static final Caller LOCAL = new Caller("local", Set.of(Role.READER));

	public Caller {
		Set<Role> all = EnumSet.noneOf(Role.class);
		all.addAll(roles);
		if (!all.isEmpty()) {
			all.add(Role.READER);
		}
		roles = Set.copyOf(all);
	}

	/**
	 * {@return who asks in this thread} Outside of a request, and in threads that one
	 * started, that is {@link #NOBODY}: ask before.
	 */
	public static Caller current() {
		return (SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication known)
				? known.getPrincipal() : NOBODY;
	}

	/**
	 * {@return whether they have a role}
	 * @param role the role
	 */
	public boolean is(Role role) {
		return this.roles.contains(role);
	}

	/**
	 * {@return whether they may see what is restricted}
	 */
	public boolean seesRestricted() {
		return is(Role.RESTRICTED_READER);
	}

}
