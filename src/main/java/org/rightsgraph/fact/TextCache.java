package org.rightsgraph.fact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps the texts read last, each until its file changes.
 */
final class TextCache {

	// One claim after the other is shown from few reports; a text has some hundred
	// kilobytes.
	private static final int MOST = 8;

	private final ReentrantLock lock = new ReentrantLock();

	private final Map<Path, Text> entries = new LinkedHashMap<>(MOST, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<Path, Text> eldest) {
			return size() > MOST;
		}
	};

	private record Text(FileTime modified, long size, ReportText text) {
	}

	ReportText get(Path path) throws IOException {
		this.lock.lock();
		try {
			var modified = Files.getLastModifiedTime(path);
			var size = Files.size(path);
			var entry = this.entries.get(path);
			if (entry == null || !entry.modified().equals(modified) || entry.size() != size) {
				entry = new Text(modified, size, new ReportText(Files.readAllBytes(path)));
				this.entries.put(path, entry);
			}
			return entry.text();
		}
		finally {
			this.lock.unlock();
		}
	}

}
