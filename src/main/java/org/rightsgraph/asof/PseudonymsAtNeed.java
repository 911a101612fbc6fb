package org.rightsgraph.asof;

import java.util.function.Supplier;

import org.rightsgraph.importer.Pseudonyms;

/**
 * The pseudonyms of this installation, whose key is read, or made, when it is needed.
 *
 * @param supplier reads it
 */
public record PseudonymsAtNeed(Supplier<Pseudonyms> supplier) implements Supplier<Pseudonyms> {

	@Override
	public Pseudonyms get() {
		return this.supplier.get();
	}

}
