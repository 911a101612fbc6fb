package org.rightsgraph.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What a caller may do. Whoever has any role may also read. */
public enum Role {

	/** Reads what is not restricted. */
	READER("reader"),

	/** Imports. */
	EDITOR("editor"),

	/** Reads what is restricted, too. */
	RESTRICTED_READER("restricted-reader");

	private final String word;

	private final GrantedAuthority authority;

	Role(String word) {
		this.word = word;
		this.authority = new SimpleGrantedAuthority("ROLE_" + name());
	}

	/**
	 * {@return what it is called wherever people write it}
	 */
	public String word() {
		return this.word;
	}

	GrantedAuthority authority() {
		return this.authority;
	}

	static Optional<Role> ofWord(String word) {
		return Arrays.stream(values()).filter((role) -> role.word.equals(word)).findFirst();
	}

	static List<String> words() {
		return Arrays.stream(values()).map(Role::word).toList();
	}

}
