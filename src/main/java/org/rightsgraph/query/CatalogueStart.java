package org.rightsgraph.query;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has the catalogue looked at when everything else has started, so that the author of a
 * faulty file hears of it before anybody asks.
 */
@Component
class CatalogueStart {

	private static final Logger log = LoggerFactory.getLogger(CatalogueStart.class);

	private final Catalogue catalogue;

	CatalogueStart(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@EventListener(ApplicationReadyEvent.class)
	void load() {
		try {
			this.catalogue.queries();
		}
		catch (RuntimeException ex) {
			// A database that is away now may be there when the first question comes,
			// which loads the catalogue then.
			log.warn("The queries cannot be checked yet: {}", ex.getClass().getSimpleName());
		}
	}

}
