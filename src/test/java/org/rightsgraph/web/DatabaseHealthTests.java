package org.rightsgraph.web;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.neo4j.driver.Driver;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

class DatabaseHealthTests {

	@Test
	void manyWhoAskOfASilentDatabaseWaitForOneCheck() throws Exception {
		CountDownLatch silence = new CountDownLatch(1);
		Driver driver = Mockito.mock();
		doAnswer((_) -> {
			silence.await();
			return null;
		}).when(driver).verifyConnectivity();
		DatabaseHealth health = new DatabaseHealth(driver);
		try (var threads = Executors.newFixedThreadPool(8)) {
			List<Future<Health>> answers = new ArrayList<>();
			for (int caller = 0; caller < 8; caller++) {
				answers.add(threads.submit(() -> health.health()));
			}
			Thread.sleep(500);
			silence.countDown();
			for (Future<Health> answer : answers) {
				assertThat(answer.get().getStatus()).isEqualTo(Status.UP);
			}
		}
		verify(driver, times(1)).verifyConnectivity();
		assertThat(health.health().getStatus()).isEqualTo(Status.UP);
		verify(driver, times(2)).verifyConnectivity();
	}

}
