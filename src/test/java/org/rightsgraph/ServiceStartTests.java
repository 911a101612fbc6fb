package org.rightsgraph;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mockito;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.rightsgraph.audit.AuditTrail;
import org.rightsgraph.importer.ImportProperties;
import org.rightsgraph.importer.Importer;
import org.rightsgraph.schema.Schema;
import org.rightsgraph.web.Opening;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;

@ExtendWith(OutputCaptureExtension.class)
class ServiceStartTests {

	@Test
	void errorWhileItWaitsForTheDatabaseIsToldRatherThanLeftToTheThread(CapturedOutput output) throws Exception {
		Driver driver = Mockito.mock();
		doThrow(new ServiceUnavailableException("gone")).doNothing().when(driver).verifyConnectivity();
		Schema schema = Mockito.mock();
		doThrow(new NoClassDefFoundError("of Ada Miller")).when(schema).apply();
		Opening opening = new Opening();
		ServiceStart start = new ServiceStart(driver, Mockito.mock(AuditTrail.class), schema,
				Mockito.mock(Importer.class), Mockito.mock(ImportProperties.class), opening);
		start.start();
		assertThat(opening.obstacle()).isPresent();
		try {
			long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
			while (!output.getErr().contains("NoClassDefFoundError") && System.nanoTime() < end) {
				Thread.sleep(50);
			}
			assertThat(opening.obstacle())
				.isEqualTo(Optional.of("The database cannot be brought up to date; the log of the service says why."));
			assertThat(output.getErr()).contains("NoClassDefFoundError").doesNotContain("Ada Miller", "\tat ");
		}
		finally {
			start.stop();
		}
	}

}
