package org.rightsgraph.access;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LoginTests {

	private static final String HERE = "198.51.100.1";

	private static final String THERE = "198.51.100.2";

	private static final int FAILURES = 3;

	private final Looks looks = new Looks();

	private final List<LoginRefused> refused = new java.util.ArrayList<>();

	private final NewAccount.Token token = NewAccount.token("nightly", "editor");

	private final Login login = new Login(
			new Passwords(List.of(new Account.User(new Caller("mira", Set.of(Role.READER)), "hash of right"),
					new Account.User(new Caller("olli", Set.of(Role.EDITOR)), "hash of other")), this.looks),
			new Tokens(List
				.of(new Account.Token(new Caller("nightly", Set.of(Role.EDITOR)), Secrets.digest(this.token.token())))),
			this::vouch, new Lockout(FAILURES, Duration.ofMinutes(15), this.refused::add), this.refused::add);

	private AuthenticationManager issuer = (_) -> {
		throw new InvalidBearerTokenException("wrong");
	};

	@Test
	void unknownNameIsLookedAtAsAWrongPasswordIsAndFailsAlike() {
		String known = failure("mira", "wrong", HERE);
		assertThat(this.looks.at).hasSize(1);
		String unknown = failure("nobody-here", "wrong", HERE);
		assertThat(this.looks.at).hasSize(2);
		assertThat(this.looks.at.getLast()).startsWith("wrong for hash of ");
		assertThat(unknown).isEqualTo(known);
		assertThat(this.refused).hasSize(2).allMatch((told) -> told.address().equals(HERE));
	}

	@Test
	void passwordOfAnotherIsWrongForOneWhoIsUnknown() {
		failure("nobody-here", "right", HERE);
		failure("nobody-here", "other", HERE);
	}

	@Test
	void rightPasswordIsLookedAtOnceHoweverManyRequestsBringIt() throws Exception {
		try (var threads = Executors.newFixedThreadPool(16)) {
			java.util.concurrent.Callable<Authentication> asks = () -> ask("mira", "right", HERE);
			for (var answer : threads.invokeAll(java.util.Collections.nCopies(64, asks))) {
				assertThat(answer.get().getName()).isEqualTo("mira");
			}
		}
		assertThat(this.looks.at).hasSize(1);
	}

	@Test
	void nameIsLockedAfterFailuresWhereverTheyComeFromAlsoForTheRightPassword() {
		for (int failure = 1; failure <= FAILURES; failure++) {
			failure("mira", "wrong", "198.51.100." + (10 + failure));
		}
		RefusedException refused = locked("mira", "right", HERE);
		assertThat(refused.headers().getFirst("Retry-After")).satisfies(
				(seconds) -> assertThat(Integer.parseInt(String.valueOf(seconds))).isBetween(1, 15 * 60 / FAILURES));
		assertThat(this.looks.at).hasSize(FAILURES);
		assertThat(ask("olli", "other", HERE).getName()).isEqualTo("olli");
	}

	@Test
	void unknownNameIsLockedAsAKnownOneIs() {
		for (int failure = 1; failure <= FAILURES; failure++) {
			failure("nobody-here", "wrong", "198.51.100." + (10 + failure));
		}
		locked("nobody-here", "wrong", HERE);
	}

	@Test
	void addressIsLockedAfterFailuresUnderWhateverNames() {
		failure("mira", "wrong", HERE);
		failure("nobody-here", "wrong", HERE);
		assertThatExceptionOfType(BadCredentialsException.class)
			.isThrownBy(() -> this.login.authenticate(bearer(Secrets.newToken(), HERE)));
		locked("olli", "other", HERE);
		assertThat(ask("olli", "other", THERE).getName()).isEqualTo("olli");
	}

	@Test
	void whoIsAtWorkIsNotLockedOutByOthersWhoTryTheName() {
		ask("mira", "right", HERE);
		for (int failure = 1; failure <= FAILURES; failure++) {
			failure("mira", "wrong", THERE);
		}
		assertThat(ask("mira", "right", HERE).getName()).isEqualTo("mira");
		locked("mira", "right", "198.51.100.3");
	}

	@Test
	void failuresAtOnceAreCountedToo() throws Exception {
		try (var threads = Executors.newFixedThreadPool(16)) {
			var answers = threads.invokeAll(java.util.stream.IntStream
				.range(0, 64).<java.util.concurrent.Callable<Integer>>mapToObj((number) -> () -> {
					try {
						ask("mira", "wrong-" + number, HERE);
						return 200;
					}
					catch (BadCredentialsException ex) {
						return 401;
					}
					catch (RefusedException ex) {
						return 429;
					}
				})
				.toList());
			var codes = new ArrayList<Integer>();
			for (var answer : answers) {
				codes.add(answer.get());
			}
			assertThat(codes).containsOnly(401, 429);
			assertThat(this.looks.at).hasSizeLessThanOrEqualTo(FAILURES);
		}
	}

	@Test
	void manyWithTheRightPasswordAtOnceAreAllLetIn() throws Exception {
		this.looks.pause = Duration.ofMillis(100);
		try (var threads = Executors.newFixedThreadPool(16)) {
			var answers = threads.invokeAll(java.util.stream.IntStream
				.range(0, 4 * FAILURES).<java.util.concurrent.Callable<Authentication>>mapToObj(
						(number) -> () -> (number % 2 == 0) ? ask("mira", "right", "2001:db8::" + number)
								: ask("olli", "other", "2001:db8::" + number))
				.toList());
			for (var answer : answers) {
				assertThat(answer.get().getName()).isIn("mira", "olli");
			}
		}
		assertThat(this.looks.at).hasSize(4 * FAILURES);
	}

	@Test
	void nobodyIsLockedOutByWhatTheirIssuerLacks() {
		this.issuer = (_) -> {
			throw new AuthenticationServiceException("away");
		};
		for (int attempt = 1; attempt <= 2 * FAILURES; attempt++) {
			assertThatExceptionOfType(AuthenticationServiceException.class)
				.isThrownBy(() -> this.login.authenticate(bearer("eyJ.eyJ.x", HERE)));
		}
		assertThat(ask("olli", "other", HERE).getName()).isEqualTo("olli");
		assertThat(this.refused).isEmpty();
	}

	@Test
	void issuerThatWasNeverReachedIsOutOfReach() {
		this.issuer = new JwtAuthenticationProvider(new SupplierJwtDecoder(() -> {
			throw new IllegalArgumentException("away");
		}))::authenticate;
		assertThatExceptionOfType(AuthenticationServiceException.class)
			.isThrownBy(() -> this.login.authenticate(bearer("eyJ.eyJ.x", HERE)));
	}

	@Test
	void whoIsNotHeardIsToldOfOnceByNameAndByAddress() {
		for (int failure = 1; failure <= FAILURES; failure++) {
			failure("mira", "wrong", HERE);
		}
		assertThat(this.refused).hasSize(FAILURES).noneMatch(LoginRefused::unheard);
		for (int times = 0; times < 5; times++) {
			locked("olli", "other", HERE);
			locked("mira", "right", THERE);
		}
		assertThat(this.refused).hasSize(FAILURES + 2)
			.endsWith(new LoginRefused(HERE, true), new LoginRefused(THERE, true));
	}

	@Test
	void tokenOpensAndAnotherDoesNot() {
		assertThat(this.login.authenticate(bearer(this.token.token(), HERE)).getName()).isEqualTo("nightly");
		assertThatExceptionOfType(BadCredentialsException.class)
			.isThrownBy(() -> this.login.authenticate(bearer(this.token.token() + "x", HERE)));
		assertThatExceptionOfType(BadCredentialsException.class)
			.isThrownBy(() -> this.login.authenticate(bearer("eyJ.eyJ.x", THERE)));
	}

	private Authentication vouch(Authentication bearer) {
		return this.issuer.authenticate(bearer);
	}

	private String failure(String name, String password, String address) {
		try {
			ask(name, password, address);
			throw new AssertionError("It was let in");
		}
		catch (BadCredentialsException ex) {
			return String.valueOf(ex.getMessage());
		}
	}

	private RefusedException locked(String name, String password, String address) {
		try {
			ask(name, password, address);
			throw new AssertionError("It was not locked");
		}
		catch (RefusedException ex) {
			assertThat(ex.kind()).isEqualTo(RefusedException.Kind.TOO_MANY_REQUESTS);
			return ex;
		}
	}

	private Authentication ask(String name, String password, String address) {
		return this.login
			.authenticate(from(UsernamePasswordAuthenticationToken.unauthenticated(name, password), address));
	}

	private static Authentication bearer(String token, String address) {
		return from(new BearerTokenAuthenticationToken(token), address);
	}

	private static Authentication from(AbstractAuthenticationToken token, String address) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr(address);
		token.setDetails(new WebAuthenticationDetails(request));
		return token;
	}

	/** Remembers what was looked at. */
	private static final class Looks implements PasswordEncoder {

		private final List<String> at = java.util.Collections.synchronizedList(new ArrayList<>());

		private volatile Duration pause = Duration.ZERO;

		@Override
		public @Nullable String encode(@Nullable CharSequence password) {
			return "hash of " + password;
		}

		@Override
		public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
			this.at.add(password + " for " + hash);
			LockSupport.parkNanos(this.pause.toNanos());
			return ("hash of " + password).equals(hash);
		}

	}

}
