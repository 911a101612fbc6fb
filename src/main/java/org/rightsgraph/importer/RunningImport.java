package org.rightsgraph.importer;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

import org.neo4j.driver.Record;

/**
 * An import that runs, as others see it: by the number and the machine of its process,
 * and by nothing of what it imports.
 *
 * @param transaction what the database calls the transaction that is its lock
 * @param token what sets it apart from all others
 * @param process the number of its process
 * @param host the machine on which that runs
 * @param since since when, by the clock of that machine
 */
record RunningImport(String transaction, String token, long process, String host, String since) {

	/**
	 * {@return what the transaction of an import of this process carries}
	 */
	static Map<String, Object> metadata() {
		return Map.of("rightsGraphImport", UUID.randomUUID().toString(), "process", ProcessHandle.current().pid(),
				"host", thisHost(), "since", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
	}

	static RunningImport of(Record row) {
		return new RunningImport(row.get("transactionId").asString(), row.get("token").asString(),
				row.get("process").asLong(), row.get("host").asString(), row.get("since").asString());
	}

	/**
	 * {@return whether it began before another; those that are of another database are in
	 * nobody's way}
	 */
	boolean precedes(RunningImport other) {
		int name = this.transaction.lastIndexOf('-');
		return this.transaction.regionMatches(0, other.transaction, 0, name + 1)
				&& other.transaction.lastIndexOf('-') == name && number() < other.number();
	}

	private long number() {
		return Long.parseLong(this.transaction.substring(this.transaction.lastIndexOf('-') + 1));
	}

	/**
	 * {@return whether its process is seen to be dead: then the database will notice, as
	 * its connection is closed}
	 */
	boolean isDead() {
		return this.host.equals(thisHost()) && ProcessHandle.of(this.process).filter(ProcessHandle::isAlive).isEmpty();
	}

	ImportRunningException refusal() {
		return new ImportRunningException(
				"Another import is writing to this database: process %d on host %s, since %s. Wait until it has ended, then run the command again. If its machine is lost, TERMINATE TRANSACTION '%s' in the database makes way."
					.formatted(this.process, this.host, this.since, this.transaction));
	}

	private static String thisHost() {
		try {
			return InetAddress.getLocalHost().getHostName();
		}
		catch (UnknownHostException ex) {
			return "(unknown)";
		}
	}

}
