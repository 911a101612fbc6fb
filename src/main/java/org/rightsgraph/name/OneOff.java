package org.rightsgraph.name;

/**
 * Says whether two words are one letter apart: one that is wrong, missing or too many, or
 * two neighbours that are swapped. (The distance of Damerau and Levenshtein is at most
 * one, which needs no matrix.)
 */
final class OneOff {

	private OneOff() {
	}

	static boolean is(String left, String right, int shortest) {
		var longer = (left.length() >= right.length()) ? left : right;
		var other = (left.length() >= right.length()) ? right : left;
		if (other.length() < shortest || longer.length() - other.length() > 1) {
			return false;
		}
		int at = 0;
		while (at < other.length() && same(longer, at, other, at)) {
			at++;
		}
		if (longer.length() > other.length()) {
			return rest(longer, at + 1, other, at);
		}
		return at == longer.length() || rest(longer, at + 1, other, at + 1)
				|| at + 1 < longer.length() && same(longer, at, other, at + 1) && same(longer, at + 1, other, at)
						&& rest(longer, at + 2, other, at + 2);
	}

	private static boolean rest(String longer, int at, String other, int otherAt) {
		for (; otherAt < other.length(); at++, otherAt++) {
			if (!same(longer, at, other, otherAt)) {
				return false;
			}
		}
		return true;
	}

	private static boolean same(String left, int leftAt, String right, int rightAt) {
		return Skeleton.same(left.charAt(leftAt), right.charAt(rightAt));
	}

}
