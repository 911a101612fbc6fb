package org.rightsgraph.publish;

import java.util.List;

/**
 * A protected person whom what everybody can see would give away: so few others share it.
 *
 * @param pseudonym the person's pseudonym
 * @param others how many protected people everything is the same of
 * @param telling what is true of too few of them; all that can be seen where only all of
 * it together is
 */
public record Identifiable(String pseudonym, int others, List<String> telling) {

	/** Takes a copy. */
	public Identifiable {
		telling = List.copyOf(telling);
	}

}
