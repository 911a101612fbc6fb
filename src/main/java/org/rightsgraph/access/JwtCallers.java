package org.rightsgraph.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Reads from a token of an OAuth 2 issuer who asks. Roles that are not ours are none.
 */
final class JwtCallers implements Converter<Jwt, CallerAuthentication> {

	static final String PREFIX = "oauth2/";

	private final String rolesClaim;

	JwtCallers(String rolesClaim) {
		this.rolesClaim = rolesClaim;
	}

	@Override
	public CallerAuthentication convert(Jwt token) {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		words(claim(token.getClaims())).forEach((word) -> Role.ofWord(word).ifPresent(roles::add));
		String subject = token.getSubject();
		// Nobody could be held to account.
		return new CallerAuthentication(
				(subject == null || subject.isBlank()) ? Caller.NOBODY : new Caller(PREFIX + subject, roles));
	}

	/** A claim by its name, or within others by their names with dots between. */
	private @Nullable Object claim(Map<String, Object> claims) {
		Object claim = claims.get(this.rolesClaim);
		if (claim != null) {
			return claim;
		}
		claim = claims;
		for (String name : this.rolesClaim.split("\\.")) {
			claim = (claim instanceof Map<?, ?> within) ? within.get(name) : null;
		}
		return claim;
	}

	private static Collection<String> words(@Nullable Object claim) {
		return switch (claim) {
			case Collection<?> several -> several.stream().map(String::valueOf).toList();
			case String text -> Arrays.asList(text.split("[\\s,]+"));
			case null, default -> Set.of();
		};
	}

}
