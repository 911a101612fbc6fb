package org.rightsgraph.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import org.rightsgraph.disk.OwnerOnly;

import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Users, tokens, an issuer and a certificate, made anew for each run of the tests. */
final class Credentials {

	static final String PASSWORD = "correct horse battery";

	private static final String STORE_PASSWORD = "of-a-test";

	private final Path folder;

	private final Map<String, String> tokens = new TreeMap<>();

	private final KeyPair issuer;

	Credentials(Path folder) {
		this.folder = folder;
		try {
			this.issuer = KeyPairGenerator.getInstance("RSA").generateKeyPair();
			NewAccount.Token token = NewAccount.token("nightly", "editor");
			this.tokens.put("nightly", token.token());
			Path users = users();
			Files.writeString(Files.createFile(users, OwnerOnly.file(users)),
					String.join("\n", NewAccount.user("reader", "reader", PASSWORD),
							NewAccount.user("editor", "editor", PASSWORD),
							NewAccount.user("restricted", "restricted-reader", PASSWORD), token.line()));
			Files.writeString(folder.resolve("issuer.pem"),
					"-----BEGIN PUBLIC KEY-----\n"
							+ Base64.getMimeEncoder().encodeToString(this.issuer.getPublic().getEncoded())
							+ "\n-----END PUBLIC KEY-----\n");
			makeCertificate();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** By the keytool of the JDK, as the documentation has it. */
	private void makeCertificate() throws IOException {
		Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
				"-genkeypair", "-alias", "rights-graph", "-keyalg", "EC", "-dname", "CN=localhost", "-ext",
				"san=dns:localhost,ip:127.0.0.1", "-validity", "2", "-storetype", "PKCS12", "-storepass",
				STORE_PASSWORD, "-keystore", store().toString())
			.inheritIO()
			.start();
		try {
			if (keytool.waitFor() != 0) {
				throw new IOException("keytool failed");
			}
		}
		catch (InterruptedException ex) {
			throw new IOException(ex);
		}
	}

	Path users() {
		return this.folder.resolve("users");
	}

	private Path store() {
		return this.folder.resolve("certificate.p12");
	}

	char[] storePassword() {
		return STORE_PASSWORD.toCharArray();
	}

	java.io.InputStream openStore() throws IOException {
		return Files.newInputStream(store());
	}

	Map<String, String> settings() {
		return Map.of("rights-graph.access.users-file", users().toString(),
				"spring.security.oauth2.resourceserver.jwt.public-key-location",
				this.folder.resolve("issuer.pem").toUri().toString(),
				"spring.security.oauth2.resourceserver.jwt.audiences", "rights-graph",
				"spring.ssl.bundle.jks.web.keystore.location", store().toUri().toString(),
				"spring.ssl.bundle.jks.web.keystore.password", STORE_PASSWORD, "server.ssl.bundle", "web");
	}

	static String basic(String name, String password) {
		return "Basic " + Base64.getEncoder()
			.encodeToString((name + ":" + password).getBytes(java.nio.charset.StandardCharsets.UTF_8));
	}

	String token() {
		return "Bearer " + this.tokens.get("nightly");
	}

	/** What the issuer vouches for. */
	String ofIssuer(String audience, Instant until, String... roles) {
		RSAKey key = new RSAKey.Builder((RSAPublicKey) this.issuer.getPublic()).privateKey(this.issuer.getPrivate())
			.build();
		JwtClaimsSet claims = JwtClaimsSet.builder()
			.subject("mira")
			.audience(List.of(audience))
			.issuedAt(until.minusSeconds(600))
			.expiresAt(until)
			.claim("roles", List.of(roles))
			.build();
		return "Bearer " + new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(key)))
			.encode(JwtEncoderParameters.from(org.springframework.security.oauth2.jwt.JwsHeader
				.with(org.springframework.security.oauth2.jose.jws.SignatureAlgorithm.RS256)
				.build(), claims))
			.getTokenValue();
	}

}
