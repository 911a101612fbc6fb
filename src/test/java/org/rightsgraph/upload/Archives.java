package org.rightsgraph.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Makes archives, sound ones and traps. */
public final class Archives {

	private static final byte[] TABLE = "id,name\nmill-a,Mill A\n".getBytes(StandardCharsets.UTF_8);

	private Archives() {
	}

	/**
	 * {@return a folder, packed as programs pack it}
	 */
	public static byte[] of(Path folder) {
		return zip((zip) -> {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
					zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
					Files.copy(file, zip);
				}
			}
		});
	}

	/**
	 * {@return an archive in which a small table stands under each name}
	 */
	static byte[] named(String... names) {
		return zip((zip) -> {
			for (String name : names) {
				zip.putNextEntry(new ZipEntry(name));
				if (!name.endsWith("/")) {
					zip.write(TABLE);
				}
			}
		});
	}

	/**
	 * {@return an archive with a file of so many zeros}
	 */
	static byte[] ofZeros(int count) {
		return zip((zip) -> {
			zip.putNextEntry(new ZipEntry("zeros.csv"));
			zip.write(new byte[count]);
		});
	}

	/** Writes entries as no program but an attacker's would. */
	interface Packer {

		void pack(ZipArchiveOutputStream zip) throws IOException;

	}

	static byte[] odd(Packer packer) {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipArchiveOutputStream(bytes)) {
			packer.pack(zip);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	static void add(ZipArchiveOutputStream zip, ZipArchiveEntry entry) throws IOException {
		zip.putArchiveEntry(entry);
		zip.write(TABLE);
		zip.closeArchiveEntry();
	}

	private interface Filler {

		void fill(ZipOutputStream zip) throws IOException;

	}

	private static byte[] zip(Filler filler) {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			filler.fill(zip);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
