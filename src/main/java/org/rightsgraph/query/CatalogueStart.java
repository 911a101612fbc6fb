package org.rightsgraph.query;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has the catalogue looked at when everything else has started, so that the author of a
 * faulty file hears of it before anybody asks. Commands that end by themselves answer no
 * questions.
 */
@Component
@ConditionalOnWebApplication
class CatalogueStart {

	private static final Logger log = LoggerFactory.getLogger(CatalogueStart.class);

	/**
	 * Time for the first questions: each of them is checked by itself when it is asked.
	 */
	private static final Duration HEAD_START = Duration.ofSeconds(15);

	private final Catalogue catalogue;

	CatalogueStart(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		Thread.ofVirtual().name("catalogue").start(this::load);
	}

	private void load() {
		try {
			Thread.sleep(HEAD_START);
			this.catalogue.queries();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (RuntimeException ex) {
			// A database that is away now may be there when the first question comes,
			// which loads the catalogue then.
			log.warn("The queries cannot be checked yet: {}", ex.getClass().getSimpleName());
		}
	}

}
