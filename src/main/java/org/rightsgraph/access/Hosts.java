package org.rightsgraph.access;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The names under which the service may be asked. A page from elsewhere whose name is
 * made to lead here (DNS rebinding) asks under its own.
 */
final class Hosts implements Predicate<String> {

	private final List<String> names;

	private final boolean numbers;

	/**
	 * Takes names besides those of loopback.
	 * @param numbers whether any address in numbers will do: no name leads there, but
	 * without credentials others than this machine have no business here
	 */
	Hosts(List<String> names, boolean numbers) {
		this.names = names.stream().map(Hosts::plain).toList();
		this.numbers = numbers;
	}

	@Override
	public boolean test(String host) {
		String name = plain(host);
		return name.equals("localhost") || this.names.contains(name)
				|| number(name).filter((address) -> this.numbers || address.isLoopbackAddress()).isPresent();
	}

	private static String plain(String host) {
		return host.replaceFirst("^\\[(.*)]$", "$1").toLowerCase(Locale.ROOT);
	}

	private static Optional<InetAddress> number(String name) {
		try {
			return Optional.of(InetAddress.ofLiteral(name));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
