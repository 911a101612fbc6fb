package org.rightsgraph.keeping;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A backup: a ZIP archive of a manifest and the files that it names. */
final class BackupFile {

	private static final String MANIFEST = "manifest.json";

	// Nothing in it may lie outside of the folder that it is unpacked into.
	private static final Pattern PART = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
				DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private BackupFile() {
	}

	/**
	 * {@return the digests of files, as the manifest has them}
	 */
	static Map<String, String> digests(Map<String, Path> parts) throws IOException {
		Map<String, String> digests = new TreeMap<>();
		for (Map.Entry<String, Path> part : parts.entrySet()) {
			try (InputStream in = Files.newInputStream(part.getValue())) {
				digests.put(part.getKey(), copy(in, OutputStream.nullOutputStream()));
			}
		}
		return digests;
	}

	static void write(Manifest manifest, Map<String, Path> parts, OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out);
		zip.putNextEntry(new ZipEntry(MANIFEST));
		zip.write(JSON.writeValueAsBytes(manifest));
		for (Map.Entry<String, Path> part : parts.entrySet()) {
			zip.putNextEntry(new ZipEntry(part.getKey()));
			Files.copy(part.getValue(), zip);
		}
		zip.finish();
	}

	/**
	 * {@return what a backup holds, of which every byte was read}
	 * @throws BackupException if it is none, or not whole, or one of a newer program
	 */
	static Manifest check(Path file) throws IOException {
		Manifest manifest = manifest(file);
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (Map.Entry<String, String> part : manifest.parts().entrySet()) {
				if (!digest(zip, part.getKey(), OutputStream.nullOutputStream()).equals(part.getValue())) {
					throw damaged(file, part.getKey());
				}
			}
		}
		return manifest;
	}

	/** Puts one of its files into a folder, where there is none by that name. */
	static void unpack(Path file, Manifest manifest, String part, Path target) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile()); OutputStream out = Files.newOutputStream(target)) {
			if (!digest(zip, part, out).equals(manifest.parts().get(part))) {
				throw damaged(file, part);
			}
		}
	}

	private static Manifest manifest(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile()); InputStream in = part(zip, MANIFEST)) {
			Manifest manifest = JSON.readValue(in, Manifest.class);
			if (manifest.format() > Manifest.FORMAT) {
				throw new BackupException(
						"%s was made by a newer version of the program (%s). Use that, or a newer one.".formatted(file,
								manifest.version()));
			}
			if (!manifest.parts().keySet().stream().allMatch((part) -> PART.matcher(part).matches())) {
				throw damaged(file, MANIFEST);
			}
			return manifest;
		}
		catch (JacksonException | ZipException _) {
			throw new BackupException("%s is no backup, or not all of one. Take another.".formatted(file));
		}
	}

	private static String digest(ZipFile zip, String part, OutputStream out) throws IOException {
		try (InputStream in = part(zip, part)) {
			return copy(in, out);
		}
		catch (ZipException _) {
			throw damaged(Path.of(zip.getName()), part);
		}
	}

	private static InputStream part(ZipFile zip, String name) throws IOException {
		ZipEntry entry = zip.getEntry(name);
		if (entry == null) {
			throw damaged(Path.of(zip.getName()), name);
		}
		return new BufferedInputStream(zip.getInputStream(entry));
	}

	private static String copy(InputStream in, OutputStream out) throws IOException {
		try {
			DigestInputStream digesting = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
			digesting.transferTo(out);
			return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static BackupException damaged(Path file, String part) {
		return new BackupException(
				"%s is damaged: %s in it is not what was put into it. Take another backup.".formatted(file, part));
	}

}
