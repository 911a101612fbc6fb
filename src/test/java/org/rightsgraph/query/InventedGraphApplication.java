package org.rightsgraph.query;

import org.rightsgraph.RightsGraph;

import org.springframework.boot.SpringApplication;

/**
 * The application over the invented graph, to try it by hand.
 */
public final class InventedGraphApplication {

	private InventedGraphApplication() {
	}

	public static void main(String[] args) {
		SpringApplication.from(RightsGraph::main).with(EmbeddedGraphConfiguration.class).run(args);
	}

}
