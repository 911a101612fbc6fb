package org.rightsgraph.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Addresses as far as they tell callers apart. */
final class Networks {

	private static final int BYTES_OF_NETWORK = 8;

	private Networks() {
	}

	/**
	 * {@return an address, of version 6 the network alone, in which one machine has as
	 * many addresses as it likes}
	 */
	static String of(String address) {
		try {
			return (InetAddress.ofLiteral(address) instanceof Inet6Address six)
					? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), BYTES_OF_NETWORK)) : address;
		}
		catch (IllegalArgumentException ex) {
			return address;
		}
	}

}
