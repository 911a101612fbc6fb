package org.rightsgraph.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.rightsgraph.importer.Importer;
import org.rightsgraph.upload.UploadException.Reason;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

class UploadTests {

	private static final UploadProperties LIMITS = new UploadProperties(DataSize.ofKilobytes(100),
			DataSize.ofMegabytes(1), 20);

	private static final ImportOptions OPTIONS = new ImportOptions(false, false, null);

	private final Importer importer = mock(Importer.class);

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path data;

	@Test
	void datasetAtTheTopOrInFoldersIsFound() throws Exception {
		assertThat(received("datapackage.json", "persons.csv")).isEqualTo("dataset");
		assertThat(received("mills/datapackage.json", "terms/datapackage.json")).isEqualTo("dataset");
		assertThat(received("import/mills/datapackage.json", "import/terms/datapackage.json"))
			.isEqualTo("dataset/import");
		assertThat(received("mills/datapackage.json")).isEqualTo("dataset");
	}

	@Test
	void archiveWithoutADatasetIsRefused() {
		assertThatExceptionOfType(UploadException.class).isThrownBy(() -> received("a/persons.csv", "b/persons.csv"))
			.withMessageContaining("datapackage.json")
			.withMessageNotContaining(this.data.toString());
	}

	@Test
	@EnabledIf("isPosix")
	void whatWasSentIsSeenByItsOwnerAlone() throws Exception {
		var upload = Upload.in(this.data, LIMITS, () -> {
		});
		upload.receive(new ByteArrayInputStream(Archives.named("datapackage.json")), -1);
		try (var folders = Files.list(this.data)) {
			assertThat(folders.toList()).singleElement()
				.satisfies((folder) -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
					.isEqualTo("rwx------"));
		}
	}

	@Test
	void archiveIsToldByLengthAndDigest() throws Exception {
		var archive = Archives.named("datapackage.json");
		var upload = Upload.in(this.data, LIMITS, () -> {
		});
		upload.receive(new ByteArrayInputStream(archive), archive.length);
		assertThat(upload.bytes()).isEqualTo(archive.length);
		assertThat(upload.sha256())
			.isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(archive)));
	}

	@Test
	@EnabledIf("isThereAFullDisk")
	void fullDiskIsSaidToBeFull() throws Exception {
		var upload = Upload.in(this.data, LIMITS, () -> {
		});
		try (var full = Files.newOutputStream(Path.of("/dev/full"))) {
			assertThatExceptionOfType(UploadException.class)
				.isThrownBy(() -> upload.copy(new ByteArrayInputStream(new byte[10]), full))
				.withMessageContaining("disk full")
				.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(Reason.NO_ROOM));
		}
	}

	@Test
	void dataDirectoryThatCannotBeWrittenIsSaidToHaveNoRoom() throws Exception {
		var file = Files.createFile(this.data.resolve("file"));
		assertThatExceptionOfType(UploadException.class)
			.isThrownBy(
					() -> new Imports(this.importer, LIMITS, file).begin(InputStream.nullInputStream(), -1, OPTIONS))
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(Reason.NO_ROOM));
	}

	@Test
	void whatIsRefusedLeavesNothingBehindAndIsNoImport() {
		var imports = new Imports(this.importer, LIMITS, this.data);
		assertThat(refused(imports, InputStream.nullInputStream(), -1)).isEqualTo(Reason.UNREADABLE);
		assertThat(refused(imports, new ByteArrayInputStream(new byte[200_000]), -1)).isEqualTo(Reason.TOO_LARGE);
		assertThat(refused(imports, new ByteArrayInputStream(new byte[10]), 20)).isEqualTo(Reason.UNREADABLE);
		assertThat(refused(imports, new ByteArrayInputStream(Archives.named("../x.csv")), -1))
			.isEqualTo(Reason.REFUSED);
		assertThat(refused(imports, brokenOff(), -1)).isEqualTo(Reason.UNREADABLE);
		assertThat(this.data).isEmptyDirectory();
		assertThat(imports.all()).isEmpty();
		verifyNoInteractions(this.importer);
	}

	@Test
	void tooLongAnArchiveIsRefusedBeforeItIsRead() {
		var imports = new Imports(this.importer, LIMITS, this.data);
		assertThat(refused(imports, mock(InputStream.class), 200_000)).isEqualTo(Reason.TOO_LARGE);
	}

	@Test
	void whatAKilledServiceWasSentIsDeletedByTheNext() throws Exception {
		var left = Files.createDirectory(this.data.resolve("upload-999999999-123456789"));
		Files.writeString(left.resolve("persons.csv"), "id,name\n");
		var other = Files.createDirectory(this.data.resolve("upload-" + ProcessHandle.current().pid() + "-123456789"));
		assertThat(new Imports(this.importer, LIMITS, this.data).all()).isEmpty();
		assertThat(left).doesNotExist();
		assertThat(other).exists();
	}

	private Reason refused(Imports imports, InputStream body, long length) {
		try {
			imports.begin(body, length, OPTIONS);
		}
		catch (UploadException ex) {
			return ex.reason();
		}
		throw new AssertionError("It was taken");
	}

	private String received(String... names) {
		var upload = Upload.in(this.data, LIMITS, () -> {
		});
		try {
			var tables = upload.receive(new ByteArrayInputStream(Archives.named(names)), -1);
			return this.data.relativize(tables).subpath(1, this.data.relativize(tables).getNameCount()).toString();
		}
		finally {
			upload.delete();
		}
	}

	private static InputStream brokenOff() {
		return new InputStream() {
			@Override
			public int read() throws IOException {
				throw new IOException("The client went away");
			}
		};
	}

	static boolean isPosix() {
		return Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix");
	}

	static boolean isThereAFullDisk() {
		return Files.exists(Path.of("/dev/full"));
	}

}
