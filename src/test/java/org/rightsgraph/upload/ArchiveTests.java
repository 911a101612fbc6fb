package org.rightsgraph.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsgraph.upload.UploadException.Reason;

import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ArchiveTests {

	private static final UploadProperties LIMITS = new UploadProperties(DataSize.ofMegabytes(10),
			DataSize.ofMegabytes(1), 20);

	private static final int LIST_ENTRY = 0x02014b50;

	private static final int END = 0x06054b50;

	private static final long SEED = Long.getLong("rights-graph.test.seed", System.nanoTime());

	private static final int MUTATIONS = Integer.getInteger("rights-graph.test.archives", 2_000);

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path temporary;

	@Test
	void foldersAndFilesAreUnpacked() throws Exception {
		unpack(Archives.named("mills/", "mills/persons.csv", "mills/datapackage.json", "terms/README.md"));
		assertThat(files()).containsExactly("mills/datapackage.json", "mills/persons.csv", "terms/README.md");
		assertThat(Files.readString(tables().resolve("mills/persons.csv"))).contains("Mill A");
	}

	@Test
	void nameMayHaveLettersOfAnyScript() throws Exception {
		unpack(Archives.named("мельницы/persons.csv"));
		assertThat(files()).containsExactly("мельницы/persons.csv");
	}

	@Test
	void whatProgramsPackForThemselvesIsLeftOut() throws Exception {
		unpack(Archives.named("mills/persons.csv", "__MACOSX/mills/._persons.csv", "mills/.DS_Store"));
		assertThat(files()).containsExactly("mills/persons.csv");
	}

	@ParameterizedTest
	@ValueSource(strings = { "../evil.csv", "mills/../../evil.csv", "mills/..", "/evil.csv", "//host/evil.csv",
			"C:/evil.csv", "C:\\evil.csv", "..\\evil.csv", "mills\\evil.csv", "./evil.csv", "mills//evil.csv", "/",
			"evil\u0000.csv", "evil\n.csv", "evil\u202ecsv.csv", "evil\u200b.csv", "con.csv", "evil.csv.", "evil.csv ",
			"evil.csv:stream.csv", "a/b/c/d/e/evil.csv", "~/evil|.csv" })
	void nameThatLeadsElsewhereOrLooksLikeAnotherIsRefused(String name) {
		refused(Reason.REFUSED, Archives.named("mills/persons.csv", name));
	}

	@Test
	void nameThatIsTooLongIsRefused() {
		refused(Reason.REFUSED, Archives.named("m".repeat(97) + ".csv"));
	}

	@Test
	void nameInAnotherEncodingIsRefused() {
		var archive = Archives.odd((zip) -> {
			zip.setEncoding("windows-1251");
			zip.setUseLanguageEncodingFlag(false);
			Archives.add(zip, new ZipArchiveEntry("мельницы/persons.csv"));
		});
		assertThat(refused(Reason.REFUSED, archive)).contains("Entry 1", "UTF-8");
	}

	@ParameterizedTest
	@ValueSource(strings = { "inner.zip", "inner.csv.gz", "inner.tar", "table.xlsx", "run.sh", "mills", ".htaccess" })
	void whatIsNoPartOfADatasetIsRefused(String name) {
		assertThat(refused(Reason.REFUSED, Archives.named(name))).contains(name, ".csv");
	}

	@ParameterizedTest
	@ValueSource(ints = { UnixStat.LINK_FLAG | 0777, 0010644, 0020644, 0060644, 0140644, UnixStat.DIR_FLAG | 0755 })
	void linkOrDeviceIsRefused(int mode) {
		var archive = Archives.odd((zip) -> {
			var link = new ZipArchiveEntry("mills/persons.csv");
			link.setUnixMode(mode);
			Archives.add(zip, link);
		});
		assertThat(refused(Reason.REFUSED, archive)).contains("link");
	}

	@Test
	void encryptedFileIsRefused() {
		var archive = Archives.named("mills/persons.csv");
		archive[at(archive, LIST_ENTRY) + 8] |= 1;
		assertThat(refused(Reason.REFUSED, archive)).contains("encrypted");
	}

	@Test
	void unknownCompressionIsRefused() {
		var archive = Archives.named("mills/persons.csv");
		archive[at(archive, LIST_ENTRY) + 10] = 12;
		assertThat(refused(Reason.REFUSED, archive)).contains("deflate");
	}

	@Test
	void twoFilesOfOneNameAreRefused() {
		var twice = Archives.odd((zip) -> {
			Archives.add(zip, new ZipArchiveEntry("mills/persons.csv"));
			Archives.add(zip, new ZipArchiveEntry("mills/persons.csv"));
		});
		assertThat(refused(Reason.REFUSED, twice)).contains("two files", "mills/persons.csv");
		refused(Reason.REFUSED, Archives.named("mills/persons.csv", "Mills/Persons.csv"));
		refused(Reason.REFUSED, Archives.named("mills/caf\u00e9.csv", "mills/cafe\u0301.csv"));
		refused(Reason.REFUSED, Archives.named("mills.csv", "mills.csv/persons.csv"));
	}

	@Test
	void bombIsRefusedWhateverItSaysOfItsSize() {
		var bomb = Archives.ofZeros(8 << 20);
		assertThat(bomb).hasSizeLessThan(10_000);
		assertThat(refused(Reason.TOO_LARGE, bomb)).contains("1 MB");
		buffer(bomb).putInt(at(bomb, LIST_ENTRY) + 24, 10);
		refused(Reason.TOO_LARGE, bomb);
	}

	@Test
	void entriesThatAreOneAndTheSamePieceAreCountedOneByOne() {
		var big = "x".repeat(300_000);
		var archive = Archives.odd((zip) -> {
			for (int number = 0; number < 5; number++) {
				zip.putArchiveEntry(new ZipArchiveEntry("table-" + number + ".csv"));
				if (number == 0) {
					zip.write(big.getBytes(StandardCharsets.US_ASCII));
				}
				zip.closeArchiveEntry();
			}
		});
		var first = at(archive, LIST_ENTRY);
		for (int entry = first; buffer(archive).getInt(entry) == LIST_ENTRY; entry = next(archive, entry)) {
			// Checksum, sizes and place of the first.
			System.arraycopy(archive, first + 16, archive, entry + 16, 12);
			buffer(archive).putInt(entry + 42, 0);
		}
		refused(Reason.TOO_LARGE, archive);
	}

	@Test
	void tooManyFilesAreRefused() {
		var names = IntStream.range(0, 21).mapToObj((number) -> "table-" + number + ".csv").toArray(String[]::new);
		var archive = Archives.named(names);
		assertThat(refused(Reason.TOO_LARGE, archive)).contains("20 files");
		// As if there were but one.
		buffer(archive).putShort(at(archive, END) + 8, (short) 1).putShort(at(archive, END) + 10, (short) 1);
		refused(Reason.TOO_LARGE, archive);
	}

	@Test
	void listOfFilesThatIsElsewhereIsRefused() {
		var archive = Archives.named("mills/persons.csv");
		var end = at(archive, END);
		buffer(archive).putInt(end + 16, 0);
		refused(Reason.UNREADABLE, archive);
		var locator = Archives.odd((zip) -> {
			var entry = new ZipArchiveEntry("mills/persons.csv");
			entry.setComment("PK\u0006\u0007" + "\u0000".repeat(16));
			Archives.add(zip, entry);
		});
		assertThat(refused(Reason.UNREADABLE, locator)).contains("Zip64");
	}

	@Test
	void whatIsNoArchiveOrNotAllOfOneIsRefused() throws Exception {
		var archive = Archives.named("mills/persons.csv");
		refused(Reason.UNREADABLE, new byte[0]);
		refused(Reason.UNREADABLE, "id,name\n".getBytes(StandardCharsets.UTF_8));
		refused(Reason.UNREADABLE, Arrays.copyOf(archive, archive.length - 1));
		refused(Reason.UNREADABLE, Arrays.copyOf(archive, archive.length + 1));
		var prefixed = new ByteArrayOutputStream();
		prefixed.write("#!/bin/sh\n".getBytes(StandardCharsets.UTF_8));
		prefixed.write(archive);
		refused(Reason.UNREADABLE, prefixed.toByteArray());
	}

	@Test
	void damagedFileIsRefused() {
		var archive = Archives.named("mills/persons.csv");
		buffer(archive).putInt(at(archive, LIST_ENTRY) + 16, 7);
		assertThat(refused(Reason.UNREADABLE, archive)).contains("damaged").doesNotContain("persons");
	}

	@Test
	void archiveThatWasTamperedWithIsUnpackedWithinItsFolderOrRefused() throws Exception {
		System.out.printf("Tampered with %d archives, seed %d%n", MUTATIONS, SEED);
		var random = new Random(SEED);
		var sound = Archives.named("mills/persons.csv", "mills/claims.csv", "terms/datapackage.json", "terms/");
		int taken = 0;
		for (int round = 0; round < MUTATIONS; round++) {
			var archive = sound.clone();
			for (int change = random.nextInt(4); change >= 0; change--) {
				archive[random.nextInt(archive.length)] = (byte) (random.nextBoolean() ? random.nextInt(256)
						: "./\\\u0000P~".charAt(random.nextInt(6)));
			}
			try {
				unpack(archive);
				taken++;
			}
			catch (UploadException ex) {
				assertThat(ex.getMessage()).doesNotContain(this.temporary.toString());
			}
			assertThat(list(this.temporary)).as("round %d", round).containsOnly("archive.zip", "tables");
		}
		assertThat(taken).isBetween(1, MUTATIONS - 1);
	}

	private String refused(Reason reason, byte[] archive) {
		var message = new String[1];
		assertThatExceptionOfType(UploadException.class).isThrownBy(() -> unpack(archive)).satisfies((ex) -> {
			assertThat(ex.reason()).isEqualTo(reason);
			message[0] = ex.getMessage();
		});
		assertThat(list(this.temporary)).containsOnly("archive.zip", "tables");
		return message[0];
	}

	private void unpack(byte[] archive) throws IOException {
		FileSystemUtils.deleteRecursively(tables());
		Files.createDirectory(tables());
		var file = Files.write(this.temporary.resolve("archive.zip"), archive);
		new Archive(LIMITS, () -> {
		}).unpack(file, tables());
	}

	private Path tables() {
		return this.temporary.resolve("tables");
	}

	private List<String> files() throws IOException {
		try (Stream<Path> files = Files.walk(tables())) {
			return files.filter(Files::isRegularFile)
				.map((file) -> tables().relativize(file).toString())
				.sorted()
				.toList();
		}
	}

	private static List<String> list(Path folder) {
		return List.of(java.util.Objects.requireNonNull(folder.toFile().list()));
	}

	private static ByteBuffer buffer(byte[] archive) {
		return ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
	}

	private static int at(byte[] archive, int signature) {
		int position = 0;
		while (buffer(archive).getInt(position) != signature) {
			position++;
		}
		return position;
	}

	private static int next(byte[] archive, int entry) {
		var bytes = buffer(archive);
		return entry + 46 + bytes.getShort(entry + 28) + bytes.getShort(entry + 30) + bytes.getShort(entry + 32);
	}

}
