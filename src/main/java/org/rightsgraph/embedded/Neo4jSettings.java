package org.rightsgraph.embedded;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import inet.ipaddr.IPAddressString;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.GraphDatabaseSettings.LogQueryLevel;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;
import org.neo4j.server.configuration.ServerSettings;

import static java.util.Map.entry;

/** Neo4j's settings. */
final class Neo4jSettings {

	static final String LOOPBACK = "127.0.0.1";

	// Nothing that anybody is told about this database, and nothing that it fetches.
	private static final Map<Setting<?>, Object> SILENCE = Map.ofEntries(
			entry(GraphDatabaseSettings.udc_enabled, false),
			entry(GraphDatabaseInternalSettings.udc_network_enabled, false),
			entry(FleetManagementSettings.fleet_manager_enabled, false), entry(BoltConnector.enable_discovery, false),
			entry(BoltConnector.server_bolt_telemetry_enabled, false), entry(ServerSettings.allow_telemetry, false),
			// Guides and styles of Neo4j Browser come from here, not from Neo4j's server.
			entry(ServerSettings.browser_remote_content_hostname_whitelist, "localhost," + LOOPBACK),
			entry(HttpConnector.enabled, false), entry(HttpsConnector.enabled, false),
			// LOAD CSV, from the disk and from anywhere.
			entry(GraphDatabaseSettings.allow_file_urls, false),
			entry(GraphDatabaseInternalSettings.cypher_ip_blocklist,
					List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0"))),
			// Procedures of others, which may read whatever this process may.
			entry(GraphDatabaseSettings.procedure_allowlist, List.of()),
			entry(GraphDatabaseSettings.procedure_unrestricted, List.of()),
			// Queries and their parameters name people.
			entry(GraphDatabaseSettings.log_queries, LogQueryLevel.OFF),
			entry(GraphDatabaseSettings.log_queries_parameter_logging_enabled, false),
			// Half a megabyte about the machine at every start.
			entry(GraphDatabaseInternalSettings.dump_diagnostics, false));

	// A graph of some megabytes, on a laptop, started often.
	private static final Map<Setting<?>, Object> SMALL = Map.of(GraphDatabaseSettings.keep_logical_logs, "100M size",
			GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(32),
			GraphDatabaseSettings.preallocate_logical_logs, false,
			// Else it waits ten seconds at the end for connections that are closed
			// already.
			GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO,
			GraphDatabaseInternalSettings.vm_pause_monitor_enabled, false);

	private Neo4jSettings() {
	}

	static Map<Setting<?>, Object> fixed() {
		Map<Setting<?>, Object> settings = new HashMap<>(SILENCE);
		settings.putAll(SMALL);
		return settings;
	}

	static Map<Setting<?>, Object> of(EmbeddedProperties properties) {
		// Of a port 0, Neo4j advertises the one it got.
		SocketAddress address = new SocketAddress(LOOPBACK, properties.boltPort());
		return Map.of(BoltConnector.enabled, true, BoltConnector.listen_address, address,
				BoltConnector.advertised_address, address, GraphDatabaseSettings.auth_enabled, true,
				GraphDatabaseSettings.pagecache_memory, properties.pageCache().toBytes());
	}

}
