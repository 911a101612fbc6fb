package org.rightsgraph.upload;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a file or folder in an archive. It is made of what every file system takes
 * and nothing else: whatever leads elsewhere, looks like another, or is written in
 * another way than it is shown is refused.
 *
 * @param parts the folders that lead to it, then its own name
 * @param folder whether it is a folder
 */
record EntryName(List<String> parts, boolean folder) {

	private static final int LONGEST = 100;

	private static final int DEEPEST = 5;

	private static final Pattern PART = Pattern.compile("[\\p{L}\\p{M}\\p{N} ._()+,-]*[\\p{L}\\p{M}\\p{N}_()+-]");

	/** Windows has them in every folder. */
	private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

	/**
	 * {@return the name that these bytes are}
	 * @param bytes the name as it stands in the archive
	 * @param number which entry it is, for messages
	 * @throws UploadException if it is none
	 */
	static EntryName of(byte[] bytes, int number) {
		String name = decoded(bytes, number);
		boolean folder = name.endsWith("/");
		List<String> parts = List.of((folder ? name.substring(0, name.length() - 1) : name).split("/", -1));
		if (parts.size() > DEEPEST) {
			throw refused(number, "lies more than %d folders deep".formatted(DEEPEST));
		}
		parts.forEach((part) -> check(part, number));
		return new EntryName(parts, folder);
	}

	private static String decoded(byte[] bytes, int number) {
		try {
			return StandardCharsets.UTF_8.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(bytes))
				.toString();
		}
		catch (CharacterCodingException _) {
			throw refused(number, "has a name that is not written in UTF-8");
		}
	}

	private static void check(String part, int number) {
		if (part.equals(".") || part.equals("..") || part.isEmpty()) {
			throw refused(number, "has a name that leads out of the archive");
		}
		if (part.length() > LONGEST) {
			throw refused(number, "has a name of more than %d characters".formatted(LONGEST));
		}
		if (!PART.matcher(part).matches() || DEVICE.matcher(part).matches()) {
			throw refused(number, "has a name with other signs than letters, digits, blanks and ._()+,-");
		}
	}

	private static UploadException refused(int number, String why) {
		return UploadException
			.refused("Entry %d of the archive %s. Names are such as kazakhstan/persons.csv.".formatted(number, why));
	}

	/**
	 * {@return what no two names may have in common: on some file systems they would be
	 * one}
	 */
	String key() {
		return Normalizer.normalize(String.join("/", this.parts), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}

	/**
	 * {@return whether a program put it there for itself}
	 */
	boolean isByTheWay() {
		return this.parts.getFirst().equals("__MACOSX") || this.parts.getLast().equals(".DS_Store");
	}

	/**
	 * {@return the end of the name after the last dot, in small letters; empty where
	 * there is none}
	 */
	String ending() {
		String last = this.parts.getLast();
		return last.substring(last.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

	@Override
	public String toString() {
		return String.join("/", this.parts);
	}

}
