package org.rightsgraph.embedded;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * Has the embedded database start while the rest of the application is put together: it
 * takes about as long.
 */
final class EmbeddedStart implements BeanFactoryPostProcessor, AutoCloseable {

	private final CompletableFuture<EmbeddedDatabase> database = new CompletableFuture<>();

	EmbeddedStart(Environment environment) {
		Thread.ofPlatform().name("embedded-database").start(() -> start(environment));
	}

	/** Nothing: to be a post-processor is to be made before all other beans. */
	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
	}

	/**
	 * {@return the database, when it runs}
	 * @throws DatabaseUnavailableException if it does not start
	 */
	EmbeddedDatabase database() {
		try {
			return this.database.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw ex;
		}
	}

	@Override
	public void close() {
		this.database.thenAccept(EmbeddedDatabase::close).exceptionally((_) -> null).join();
	}

	/**
	 * What is wrong with the properties is said better by the bean that they are bound
	 * to.
	 */
	private void start(Environment environment) {
		try {
			EmbeddedProperties properties = Binder.get(environment)
				.bindOrCreate("rights-graph.embedded", EmbeddedProperties.class);
			Path directory = Path.of(environment.getProperty("rights-graph.data-directory", "data"));
			this.database.complete(EmbeddedDatabase.start(directory, properties));
		}
		catch (RuntimeException | Error ex) {
			this.database.completeExceptionally(ex);
		}
	}

}
