package org.rightsgraph;

import java.util.Map;

import org.rightsgraph.access.LoginRefused;
import org.rightsgraph.audit.Action;
import org.rightsgraph.audit.AuditException;
import org.rightsgraph.audit.AuditTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Records who is not let in: from where, but not under which name, for which a password
 * is easily typed.
 */
@Component
class RefusedLogins {

	private static final Logger logger = LoggerFactory.getLogger(RefusedLogins.class);

	private final AuditTrail audit;

	RefusedLogins(AuditTrail audit) {
		this.audit = audit;
	}

	@EventListener
	void record(LoginRefused refused) {
		try {
			this.audit.record(Action.REFUSE_LOGIN, Map.of("address", refused.address(), "unheard", refused.unheard()));
		}
		catch (AuditException ex) {
			// They are not let in all the same.
			logger.error("A refused login could not be recorded: {}", ex.getMessage());
		}
	}

}
