package org.rightsgraph.access;

import java.time.Duration;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Finds out who asks, by a name and password, a token of the users file or one of an
 * OAuth 2 issuer. All that is wrong fails alike.
 */
final class Login implements AuthenticationManager {

	private final Passwords passwords;

	private final Tokens tokens;

	private final @Nullable AuthenticationManager issuer;

	private final Lockout lockout;

	private final Consumer<LoginRefused> told;

	private final Recognised recognised = new Recognised(Duration.ofMinutes(5));

	Login(Passwords passwords, Tokens tokens, @Nullable AuthenticationManager issuer, Lockout lockout,
			Consumer<LoginRefused> told) {
		this.told = told;
		this.passwords = passwords;
		this.tokens = tokens;
		this.issuer = issuer;
		this.lockout = lockout;
	}

	@Override
	public Authentication authenticate(Authentication given) {
		String address = (given.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress()
				: "";
		this.lockout.requireOpen(address);
		Caller caller = switch (given) {
			case UsernamePasswordAuthenticationToken login -> byPassword(login, address);
			case BearerTokenAuthenticationToken bearer -> byToken(bearer, address);
			default -> null;
		};
		if (caller == null) {
			this.told.accept(new LoginRefused(address, false));
			throw new BadCredentialsException("wrong");
		}
		return new CallerAuthentication(caller);
	}

	private @Nullable Caller byPassword(UsernamePasswordAuthenticationToken login, String address) {
		String name = login.getName();
		String password = (login.getCredentials() instanceof String text) ? text : "";
		return this.recognised.caller(name, password, address,
				() -> this.lockout.attempt(name, address, () -> this.passwords.caller(name, password)));
	}

	private static @Nullable Caller vouchedFor(BearerTokenAuthenticationToken bearer, AuthenticationManager issuer) {
		try {
			return (issuer.authenticate(bearer) instanceof CallerAuthentication known) ? known.getPrincipal() : null;
		}
		catch (AuthenticationServiceException ex) {
			throw ex;
		}
		catch (JwtDecoderInitializationException ex) {
			// Where to find the keys is asked when the first token comes.
			throw new AuthenticationServiceException("The issuer is out of reach", ex);
		}
		catch (AuthenticationException ex) {
			return null;
		}
	}

	private @Nullable Caller byToken(BearerTokenAuthenticationToken bearer, String address) {
		String token = bearer.getToken();
		AuthenticationManager others = this.issuer;
		if (others == null || Tokens.isOne(token)) {
			return this.lockout.attempt(address, () -> this.tokens.caller(token));
		}
		return this.lockout.attempt(address, () -> vouchedFor(bearer, others));
	}

}
