package org.rightsgraph.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsgraph.access.NewAccount;
import org.rightsgraph.database.DatabaseTest;
import org.rightsgraph.database.EmbeddedOnly;
import org.rightsgraph.disk.OwnerOnly;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** The page for those who have to say who they are. */
@EmbeddedOnly
@DatabaseTest(keep = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "rights-graph.import.on-start=false")
class GuardedPageIT {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	static Path folder;

	@LocalServerPort
	int port;

	@DynamicPropertySource
	static void configure(DynamicPropertyRegistry registry) {
		Path users = folder.resolve("users");
		registry.add("rights-graph.access.users-file", users::toString);
		try {
			Files.writeString(Files.createFile(users, OwnerOnly.file(users)),
					NewAccount.user("mira", "reader", "correct horse battery"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void pageWorksWithAPasswordAndSaysWhatIsRefused() {
		assertThat(PageIT.drive(this.port, "guarded").code()).isZero();
	}

}
