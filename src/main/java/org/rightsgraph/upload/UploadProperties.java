package org.rightsgraph.upload;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much may be sent to be imported.
 *
 * @param maxArchiveSize how large an archive may be
 * @param maxSize how large its files may be together
 * @param maxFiles how many files and folders it may hold
 */
@ConfigurationProperties("rights-graph.upload")
public record UploadProperties(@DefaultValue("256MB") DataSize maxArchiveSize, @DefaultValue("2GB") DataSize maxSize,
		@DefaultValue("1000") int maxFiles) {
}
