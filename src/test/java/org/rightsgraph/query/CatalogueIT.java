package org.rightsgraph.query;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

@GraphTest
class CatalogueIT {

	@Autowired
	Catalogue catalogue;

	@Test
	void show() {
		catalogue.queries().forEach(System.out::println);
		catalogue.faults().forEach(System.out::println);
	}

}
