package org.rightsgraph.access;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who may ask.
 *
 * @param usersFile the file of users and tokens
 * @param hosts the names under which the service may be asked, besides those of loopback
 * @param corsOrigins other sites whose pages may ask
 * @param rolesClaim where an OAuth 2 token names the roles
 * @param failures how often somebody may fail to say who they are
 * @param failureWindow in which time
 * @param requestsPerMinute how often a caller may ask; 0 for any number
 */
@Validated
@ConfigurationProperties("rights-graph.access")
record AccessProperties(@Nullable Path usersFile, @DefaultValue List<String> hosts,
		@DefaultValue List<String> corsOrigins, @DefaultValue("roles") String rolesClaim,
		@DefaultValue("10") @Min(1) int failures, @DefaultValue("15m") Duration failureWindow,
		@DefaultValue("3000") @Min(0) int requestsPerMinute) {
}
