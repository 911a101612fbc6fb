package org.rightsgraph.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Looks at how the service is opened before anything else is made of it, least of all the
 * embedded database.
 */
final class AccessStart implements BeanFactoryPostProcessor, PriorityOrdered {

	private static final Logger log = LoggerFactory.getLogger(AccessStart.class);

	private final Access access;

	AccessStart(Environment environment) {
		this.access = Access.of(environment);
		if (ListeningAddress.isOpen(environment) && !StringUtils.hasText(environment.getProperty("server.ssl.bundle"))
				&& "none".equalsIgnoreCase(environment.getProperty("server.forward-headers-strategy", "none"))) {
			log.warn("Passwords and tokens cross the network as they are: there is neither TLS (server.ssl.bundle) "
					+ "nor a proxy that has it (server.forward-headers-strategy). See docs/access.md.");
		}
	}

	Access access() {
		return this.access;
	}

	/** Nothing: to be a post-processor is to be made before all other beans. */
	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

}
