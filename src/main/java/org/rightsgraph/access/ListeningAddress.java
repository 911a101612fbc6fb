package org.rightsgraph.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Where the service listens. */
final class ListeningAddress {

	private static final String SERVER = "server.address";

	private static final String MANAGEMENT = "management.server.address";

	private ListeningAddress() {
	}

	/**
	 * Refuses to be open to others without credentials.
	 * @throws AccessException if the service would listen beyond this machine
	 */
	static void requireLoopback(Environment environment) {
		requireLoopback(SERVER, environment);
		if (StringUtils.hasText(environment.getProperty("management.server.port"))) {
			requireLoopback(MANAGEMENT, environment);
		}
	}

	/**
	 * {@return whether others than this machine can reach it}
	 */
	static boolean isOpen(Environment environment) {
		return !isLoopback(environment.getProperty(SERVER));
	}

	private static void requireLoopback(String setting, Environment environment) {
		String address = environment.getProperty(setting);
		if (!isLoopback(address)) {
			throw new AccessException(
					"%s would open the graph to everybody who can reach this machine, and nobody would have to say who they are. "
						.formatted(StringUtils.hasText(address) ? setting + "=" + address : "An empty " + setting)
							+ "Leave it at 127.0.0.1, or configure users, tokens (rights-graph.access.users-file) or an "
							+ "OAuth 2 issuer (" + Access.JWT + "issuer-uri) first. See docs/access.md.");
		}
	}

	/** Without an address, a server listens on all. */
	private static boolean isLoopback(@org.jspecify.annotations.Nullable String address) {
		if (!StringUtils.hasText(address)) {
			return false;
		}
		try {
			return Arrays.stream(InetAddress.getAllByName(address.strip())).allMatch(InetAddress::isLoopbackAddress);
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

}
