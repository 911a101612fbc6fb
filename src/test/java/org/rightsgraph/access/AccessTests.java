package org.rightsgraph.access;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsgraph.disk.OwnerOnly;

import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.oauth2.jwt.Jwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AccessTests {

	@ParameterizedTest
	@ValueSource(strings = { "0.0.0.0", "::", "", " ", "192.0.2.7", "fe80::1" })
	void addressBeyondLoopbackIsRefusedWithoutCredentials(String address) {
		assertThatExceptionOfType(AccessException.class)
			.isThrownBy(() -> Access.of(settings(Map.of("server.address", address))))
			.withMessageContaining("rights-graph.access.users-file");
	}

	@Test
	void noAddressAtAllIsEveryAddress() {
		assertThatExceptionOfType(AccessException.class).isThrownBy(() -> Access.of(new MockEnvironment()))
			.withMessageContaining("An empty server.address");
	}

	@Test
	void secondPortIsNoWayAround() {
		assertThatExceptionOfType(AccessException.class)
			.isThrownBy(
					() -> Access.of(settings(Map.of("server.address", "127.0.0.1", "management.server.port", "8081"))))
			.withMessageContaining("management.server.address");
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "127.8.8.8", "::1", "localhost" })
	void loopbackNeedsNone(String address) {
		assertThat(Access.of(settings(Map.of("server.address", address))).needsCredentials()).isFalse();
	}

	@Test
	void usersOpenTheWayBeyondLoopback(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("users");
		Files.writeString(Files.createFile(file, OwnerOnly.file(file)), NewAccount.token("nightly", "reader").line());
		assertThat(Access
			.of(settings(Map.of("server.address", "0.0.0.0", "rights-graph.access.users-file", file.toString())))
			.needsCredentials()).isTrue();
	}

	@Test
	void issuerOpensItOnlyForTokensThatWereMadeForThisService() {
		var issuer = Map.of("server.address", "0.0.0.0", Access.JWT + "issuer-uri", "https://id.example.org");
		assertThatExceptionOfType(AccessException.class).isThrownBy(() -> Access.of(settings(issuer)))
			.withMessageContaining(Access.JWT + "audiences");
		for (String none : List.of("", " ", ",")) {
			var empty = settings(issuer);
			empty.setProperty(Access.JWT + "audiences", none);
			assertThatExceptionOfType(AccessException.class).isThrownBy(() -> Access.of(empty))
				.withMessageContaining(Access.JWT + "audiences");
		}
		var complete = settings(issuer);
		complete.setProperty(Access.JWT + "audiences", "rights-graph");
		assertThat(Access.of(complete).trustsIssuer()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "localhost, true, true", "LOCALHOST, true, true", "127.0.0.1, true, true", "[::1], true, true",
			"graph.example.org, true, true", "evil.example.org, false, false", "localhost.example.org, false, false",
			"192.0.2.7, false, true", "[2001:db8::7], false, true", "'', false, false" })
	void serviceIsAskedUnderItsOwnNamesOnly(String host, boolean open, boolean guarded) {
		assertThat(new Hosts(List.of("graph.example.org"), false).test(host)).isEqualTo(open);
		assertThat(new Hosts(List.of("graph.example.org"), true).test(host)).isEqualTo(guarded);
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "null", "example.org", "https://example.org/", "ftp://example.org" })
	void siteThatIsNoneIsRefused(String origin) {
		assertThatExceptionOfType(AccessException.class).isThrownBy(() -> OtherSites.filter(List.of(origin)));
	}

	@Test
	void rolesOfATokenAreThoseOfTheClaimThatAreKnown() {
		assertThat(roles("roles", Map.of("roles", List.of("editor", "owner"))))
			.isEqualTo(new Caller("oauth2/7", java.util.Set.of(Role.EDITOR)));
		assertThat(roles("realm_access.roles", Map.of("realm_access", Map.of("roles", List.of("reader")))).roles())
			.containsExactly(Role.READER);
		assertThat(roles("scope", Map.of("scope", "openid restricted-reader")).seesRestricted()).isTrue();
		assertThat(roles("roles", Map.of("roles", List.of("owner"))).roles()).isEmpty();
		assertThat(roles("roles", Map.of("other", "reader")).roles()).isEmpty();
		assertThat(new JwtCallers("roles")
			.convert(Jwt.withTokenValue("x").header("alg", "none").claim("roles", "reader").build())
			.getPrincipal()).isEqualTo(Caller.NOBODY);
	}

	@Test
	void networkOfVersionSixIsOneCaller() {
		assertThat(Networks.of("2001:db8:1:2::3")).isEqualTo(Networks.of("2001:db8:1:2:ffff::4"))
			.isNotEqualTo(Networks.of("2001:db8:1:3::3"));
		assertThat(Networks.of("198.51.100.1")).isNotEqualTo(Networks.of("198.51.100.2"));
	}

	@Test
	void nobodyMayDoAnythingOutsideOfARequest() {
		assertThat(Caller.current()).isEqualTo(Caller.NOBODY);
		assertThat(Caller.current().is(Role.READER)).isFalse();
	}

	private static Caller roles(String claim, Map<String, Object> claims) {
		return new JwtCallers(claim)
			.convert(Jwt.withTokenValue("x")
				.header("alg", "none")
				.subject("7")
				.issuedAt(Instant.EPOCH)
				.claims((all) -> all.putAll(claims))
				.build())
			.getPrincipal();
	}

	private static MockEnvironment settings(Map<String, String> settings) {
		MockEnvironment environment = new MockEnvironment();
		settings.forEach(environment::setProperty);
		return environment;
	}

}
