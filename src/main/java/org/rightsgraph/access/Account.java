package org.rightsgraph.access;

/** A line of the users file: somebody who may ask, and how they prove it. */
sealed interface Account {

	/**
	 * {@return who it is and what they may do}
	 */
	Caller caller();

	/**
	 * Proves it with a password.
	 *
	 * @param caller who it is and what they may do
	 * @param hash what is kept of the password
	 */
	record User(Caller caller, String hash) implements Account {

		@Override
		public String toString() {
			return "User[" + this.caller.name() + "]";
		}

	}

	/**
	 * Proves it with a token.
	 *
	 * @param caller who it is and what they may do
	 * @param digest what is kept of the token
	 */
	record Token(Caller caller, String digest) implements Account {

		@Override
		public String toString() {
			return "Token[" + this.caller.name() + "]";
		}

	}

}
