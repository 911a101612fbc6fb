package org.rightsgraph.access;

import java.util.List;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * How the service is opened: to whoever is on this machine, as long as no credentials are
 * configured; else to nobody but those who have some.
 */
public final class Access {

	static final String JWT = "spring.security.oauth2.resourceserver.jwt.";

	private static final List<String> ISSUER = List.of("issuer-uri", "jwk-set-uri", "public-key-location");

	private final AccessProperties properties;

	private final List<Account> accounts;

	private final boolean oauth2;

	private Access(AccessProperties properties, List<Account> accounts, boolean oauth2) {
		this.properties = properties;
		this.accounts = accounts;
		this.oauth2 = oauth2;
	}

	/**
	 * {@return how the service is opened by its settings}
	 * @param environment the settings
	 * @throws AccessException if it must not be opened like this
	 */
	static Access of(Environment environment) {
		AccessProperties properties = properties(environment);
		boolean oauth2 = ISSUER.stream().anyMatch((name) -> StringUtils.hasText(environment.getProperty(JWT + name)));
		if (oauth2 && audiences(environment).stream().noneMatch(StringUtils::hasText)) {
			throw new AccessException(
					"Tokens of an OAuth 2 issuer that were made for another service would open this one: "
							+ "name what this one is called there with " + JWT + "audiences. See docs/access.md.");
		}
		Access access = new Access(properties,
				(properties.usersFile() != null) ? UsersFile.read(properties.usersFile()) : List.of(), oauth2);
		if (!access.needsCredentials()) {
			ListeningAddress.requireLoopback(environment);
		}
		return access;
	}

	/** Of an empty list, the decoder would take every audience. */
	private static List<String> audiences(Environment environment) {
		return Binder.get(environment).bind(JWT + "audiences", Bindable.listOf(String.class)).orElseGet(List::of);
	}

	private static AccessProperties properties(Environment environment) {
		try {
			return Binder.get(environment).bindOrCreate("rights-graph.access", AccessProperties.class);
		}
		catch (BindException ex) {
			throw new AccessException("The setting " + ex.getName() + " cannot be read. See docs/access.md.");
		}
	}

	/**
	 * {@return whether everybody must say who they are}
	 */
	public boolean needsCredentials() {
		return this.oauth2 || !this.accounts.isEmpty();
	}

	AccessProperties properties() {
		return this.properties;
	}

	List<Account.User> users() {
		return of(Account.User.class);
	}

	List<Account.Token> tokens() {
		return of(Account.Token.class);
	}

	boolean trustsIssuer() {
		return this.oauth2;
	}

	private <T extends Account> List<T> of(Class<T> type) {
		return this.accounts.stream().filter(type::isInstance).map(type::cast).toList();
	}

}
