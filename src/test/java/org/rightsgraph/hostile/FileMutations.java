package org.rightsgraph.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes to a table's file, whatever stands in it. */
final class FileMutations {

	static final List<Mutation> ALL = List.of(Mutation.open("bytes flipped", (file, random) -> {
		byte[] bytes = Files.readAllBytes(file);
		for (int times = random.nextInt(1, 9); times > 0 && bytes.length > 0; times--) {
			bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
		}
		Files.write(file, bytes);
	}), Mutation.open("bytes cut out", (file, random) -> {
		byte[] bytes = Files.readAllBytes(file);
		int from = random.nextInt(bytes.length + 1);
		int to = Math.min(bytes.length, from + random.nextInt(1, 40));
		splice(file, bytes, from, to, new byte[0]);
	}), Mutation.open("the end cut off", (file, random) -> {
		byte[] bytes = Files.readAllBytes(file);
		Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
	}), Mutation.open("random bytes put in", (file, random) -> {
		byte[] bytes = Files.readAllBytes(file);
		byte[] more = new byte[random.nextInt(1, 20)];
		random.nextBytes(more);
		int at = random.nextInt(bytes.length + 1);
		splice(file, bytes, at, at, more);
	}), Mutation.open("a part repeated", (file, random) -> {
		byte[] bytes = Files.readAllBytes(file);
		int from = random.nextInt(bytes.length + 1);
		int to = random.nextInt(from, bytes.length + 1);
		splice(file, bytes, from, from, Arrays.copyOfRange(bytes, from, to));
	}), Mutation.open("hostile words put in anywhere", (file, random) -> {
		byte[] bytes = Files.readAllBytes(file);
		int at = random.nextInt(bytes.length + 1);
		splice(file, bytes, at, at, HostileText.any(random).getBytes(StandardCharsets.UTF_8));
	}), Mutation.open("quotation marks put in", (file, random) -> {
		byte[] bytes = Files.readAllBytes(file);
		int at = random.nextInt(bytes.length + 1);
		splice(file, bytes, at, at, "\"".repeat(random.nextInt(1, 4)).getBytes(StandardCharsets.UTF_8));
	}), Mutation.open("a NUL put in", (file, random) -> {
		byte[] bytes = Files.readAllBytes(file);
		int at = random.nextInt(bytes.length + 1);
		splice(file, bytes, at, at, new byte[random.nextInt(1, 3)]);
	}), Mutation.broken("a line that is not UTF-8", (file, random) -> {
		byte[] line = { 'x', (byte) 0xC3, 0x28, (byte) 0xFF, '\n' };
		byte[] bytes = Files.readAllBytes(file);
		splice(file, bytes, bytes.length, bytes.length, line);
	}), Mutation.broken("a byte order mark", (file, _) -> recode(file, StandardCharsets.UTF_8, "\uFEFF", "")),
			Mutation.broken("UTF-16",
					(file, random) -> recode(file,
							HostileText.of(random, List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)),
							"\uFEFF", "")),
			Mutation.broken("UTF-16 without a mark", (file, _) -> recode(file, StandardCharsets.UTF_16LE, "", "")),
			Mutation.broken("UTF-32", (file, _) -> recode(file, StandardCharsets.UTF_32, "\uFEFF", "")),
			Mutation.open("Latin-1", (file, _) -> recode(file, StandardCharsets.ISO_8859_1, "", "")),
			Mutation.open("lines ended by CR", (file, _) -> replace(file, "\n", "\r")),
			Mutation.sound("lines ended by CRLF", (file, _) -> replace(file, "\n", "\r\n")),
			Mutation.sound("empty lines",
					(file, random) -> recode(file, StandardCharsets.UTF_8, "", "\n".repeat(random.nextInt(1, 5000)))),
			Mutation.broken("semicolons", (file, _) -> replace(file, ",", ";")),
			Mutation.broken("tabs", (file, _) -> replace(file, ",", "\t")),
			Mutation.broken("an unclosed quotation mark",
					(file, _) -> recode(file, StandardCharsets.UTF_8, "", "\"begun,but\nnot,ended\n")),
			Mutation.broken("an empty file", (file, _) -> Files.write(file, new byte[0])),
			Mutation.broken("nothing but line ends", (file, _) -> Files.writeString(file, "\n\n\n")),
			Mutation.broken("a file of zeros",
					(file, random) -> Files.write(file, new byte[random.nextInt(1, 100_000)])),
			Mutation.broken("no file", (file, _) -> Files.delete(file)),
			Mutation.broken("a folder in its place", (file, _) -> {
				Files.delete(file);
				Files.createDirectory(file);
			}), Mutation.broken("a link to elsewhere", (file, random) -> {
				Files.delete(file);
				Files.createSymbolicLink(file, Path.of(HostileText.of(random, List.of("/etc/passwd", "/dev/zero",
						"/proc/self/environ", "nowhere", file.getFileName().toString(), "..", "../terms/terms.csv"))));
			}), Mutation.broken("many columns", (file, random) -> {
				String[] lines = Files.readString(file).split("\n", 2);
				int columns = HostileText.of(random, List.of(20, 17_000, 1_000_000));
				Files.writeString(file, lines[0] + ",x".repeat(columns) + "\n" + lines[1]);
			}),
			Mutation
				.broken("a row of many cells",
						(file, random) -> recode(file, StandardCharsets.UTF_8, "",
								",".repeat(HostileText.of(random, List.of(40, 17_000, 1_000_000))) + "\n")),
			Mutation.broken("a huge cell", (file, random) -> recode(file, StandardCharsets.UTF_8, "",
					"\"" + "x".repeat(HostileText.of(random, List.of(100_000, 100_000, 200_000, 1_000_000, 18_000_000)))
							+ "\"\n")));

	private FileMutations() {
	}

	private static void splice(Path file, byte[] bytes, int from, int to, byte[] between) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(bytes, 0, from);
		out.writeBytes(between);
		out.write(bytes, to, bytes.length - to);
		Files.write(file, out.toByteArray());
	}

	private static void recode(Path file, Charset charset, String before, String after) throws IOException {
		Files.write(file, (before + Files.readString(file) + after).getBytes(charset));
	}

	private static void replace(Path file, String words, String replacement) throws IOException {
		Files.writeString(file, Files.readString(file).replace(words, replacement));
	}

}
