package org.rightsgraph.importer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.rightsgraph.dataset.MillsDataset;

/**
 * A made-up dataset of any size, the same for the same seed: claims, people, violations,
 * who did what to whom, and kinship.
 */
final class MadeUpDataset {

	private static final String DIGEST = "0".repeat(64);

	private final Path folder;

	private final Random random = new Random(2026);

	private MadeUpDataset(Path folder) {
		this.folder = folder;
	}

	/**
	 * Writes a dataset.
	 * @param imports the import folder, which also gets the vocabulary
	 * @param rows about how many rows its tables have together
	 */
	static void write(Path imports, int rows) throws IOException {
		MillsDataset.copyTo(imports);
		MadeUpDataset dataset = new MadeUpDataset(imports.resolve("made-up"));
		Files.createDirectories(dataset.folder);
		Files.writeString(dataset.folder.resolve("datapackage.json"), """
				{"name": "made-up", "rights-graph:uses": ["terms"], "resources": [
				  {"name": "reports", "path": "reports.csv"}, {"name": "claims", "path": "claims.csv"},
				  {"name": "persons", "path": "persons.csv"}, {"name": "violations", "path": "violations.csv"},
				  {"name": "involvements", "path": "involvements.csv"},
				  {"name": "relationships", "path": "relationships.csv"}]}
				""");
		Files.writeString(dataset.folder.resolve("reports.csv"), """
				id,title,kind,file,sha256,language,published,period,reliability
				made-up,Made up,annual,made-up.txt,%s,en,2031-01,2030,primary
				""".formatted(DIGEST));
		int each = rows / 6;
		dataset.table("claims", "id,report,section,start,end,sha256,hedge", each,
				(row) -> "c-" + row + ",made-up,Section " + row / 1000 + "," + row * 150L + "," + (row * 150L + 140)
						+ "," + DIGEST + "," + ((row % 5 == 0) ? "alleged" : ""));
		dataset.table("persons", "id,name,gender,claims", each, (row) -> "p-" + row + ",Person Number " + row + ","
				+ ((row % 2 == 0) ? "female" : "male") + "," + dataset.claims(each));
		dataset.table("violations", "id,name,kind,date,sentence,sentence_kind,claims", each,
				(row) -> "v-" + row + ",Violation number " + row + ",fine,2030-"
						+ String.format(java.util.Locale.ROOT, "%02d", 1 + row % 12) + ",P" + (1 + row % 15)
						+ "Y,imprisonment," + dataset.claims(each));
		dataset.table("involvements", "id,actor,role,in,age,claims", 2 * each,
				(row) -> "i-" + row + ",p-" + dataset.skewed(each) + "," + ((row % 3 == 0) ? "perpetrator" : "victim")
						+ ",v-" + row / 2 + "," + row % 90 + "," + dataset.claims(each));
		dataset.table("relationships", "id,from,kind,to,detail,claims", each, (row) -> "r-" + row + ",p-" + row
				+ ",sibling,p-" + (row + 1) % each + ",Number " + row + "," + dataset.claims(each));
	}

	private interface Line {

		String of(int row);

	}

	private void table(String name, String header, int rows, Line line) throws IOException {
		try (BufferedWriter out = Files.newBufferedWriter(this.folder.resolve(name + ".csv"))) {
			out.write(header + "\n");
			for (int row = 0; row < rows; row++) {
				out.write(line.of(row));
				out.write('\n');
			}
		}
	}

	private String claims(int claims) {
		String one = "c-" + this.random.nextInt(claims);
		return (this.random.nextInt(4) == 0) ? one + " | c-" + this.random.nextInt(claims) : one;
	}

	/** Few have much to do with many things, as in life. */
	private int skewed(int bound) {
		return (int) (bound * Math.pow(this.random.nextDouble(), 3));
	}

}
