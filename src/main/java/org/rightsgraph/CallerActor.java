package org.rightsgraph;

import java.util.Optional;

import org.rightsgraph.access.Caller;
import org.rightsgraph.audit.CurrentActor;

import org.springframework.stereotype.Component;

/** Tells the audit trail who asks over the interface. */
@Component
class CallerActor implements CurrentActor {

	@Override
	public Optional<String> name() {
		return Optional.of(Caller.current())
			.filter((caller) -> !caller.equals(Caller.NOBODY))
			.map((caller) -> "user:" + caller.name());
	}

}
