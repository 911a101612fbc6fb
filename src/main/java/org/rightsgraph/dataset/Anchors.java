package org.rightsgraph.dataset;

/**
 * How many claims' passages were found in the reports' texts.
 *
 * @param anchored where the claim says
 * @param moved elsewhere: the text has changed around them
 * @param adrift nowhere
 * @param unchecked not looked for, because the text is not at hand
 * @param unknown not looked for, because their report has no row from which file and
 * digest could be read
 */
public record Anchors(long anchored, long moved, long adrift, long unchecked, long unknown) {

	static final Anchors NONE = new Anchors(0, 0, 0, 0, 0);

	Anchors plusAnchored() {
		return new Anchors(this.anchored + 1, this.moved, this.adrift, this.unchecked, this.unknown);
	}

	Anchors plusMoved() {
		return new Anchors(this.anchored, this.moved + 1, this.adrift, this.unchecked, this.unknown);
	}

	Anchors plusAdrift() {
		return new Anchors(this.anchored, this.moved, this.adrift + 1, this.unchecked, this.unknown);
	}

	Anchors plusUnchecked() {
		return new Anchors(this.anchored, this.moved, this.adrift, this.unchecked + 1, this.unknown);
	}

	Anchors plusUnknown() {
		return new Anchors(this.anchored, this.moved, this.adrift, this.unchecked, this.unknown + 1);
	}

}
