package org.rightsgraph.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.rightsgraph.dataset.NewDataset;
import org.rightsgraph.dataset.Table;
import org.rightsgraph.fact.ReportText;

import org.springframework.util.FileSystemUtils;

/**
 * A dataset of invented people in an invented country, of whom some are to be hidden,
 * with their names in every place where one can stand.
 */
final class HiddenPeople {

	/** Each with the words that may not be told. */
	static final List<String> NAMES = List.of("Zarina Almasova", "Зарина Алмасова", "Zaryna Almassova",
			"Kuanysh Berikbol", "Куаныш Берикбол", "Altyn Sarieva");

	/** What may not be told as a whole. */
	static final List<String> WHOLES = List.of("Marigold Shelter", "zarina-almasova", "kuanysh-berikbol",
			"altyn-sarieva", "marigold-shelter", "Paid the guards", "Letters under seal", "sealed-letters",
			"Second House");

	private static final List<String> SENTENCES = List.of(
			"Zarina Almasova, a journalist, was detained in Westhaven on 3 May 2031.",
			"Dozens marched in Westhaven on the same day.", "She was released after twelve days.",
			"Her husband, Oleg Brandt, fled to Eastmark.", "The Harbour Police denied that Almasova had been beaten.",
			"Kuanysh Berikbol, a guard, said that officers beat prisoners.", "The Marigold Shelter hid three families.",
			"Oleg Brandt paid the guards.", "Friends of Zaryna Almassova marched too.",
			"The Harbour Police detained Oleg Brandt in June 2031.", "The court sat in Westhaven.");

	/** What of these may be read: nobody hidden is in it. */
	static final List<Integer> OPEN = List.of(1);

	private static final String TEXT = String.join("\n", SENTENCES) + "\n";

	private HiddenPeople() {
	}

	static List<String> withheldSentences() {
		List<String> withheld = new ArrayList<>(SENTENCES);
		OPEN.forEach((index) -> withheld.remove(SENTENCES.get(index)));
		return withheld;
	}

	static List<String> withheldDigests() {
		return withheldSentences().stream().map(ReportText::sha256).toList();
	}

	/**
	 * {@return a sentence that may be read}
	 */
	static String openSentence() {
		return SENTENCES.get(1);
	}

	static void write(Path imports, Path texts) throws IOException {
		Files.createDirectories(texts);
		Files.writeString(texts.resolve("norland.txt"), TEXT);
		Files.writeString(texts.resolve("letter-almasova.txt"), TEXT);
		FileSystemUtils.copyRecursively(Path.of("import/vocabulary"), imports.resolve("vocabulary"));
		Path folder = Files.createDirectories(imports.resolve("norland"));
		List<Table> tables = new ArrayList<>();
		String digest = ReportText.sha256(TEXT);
		table(folder, tables, Table.REPORTS,
				"id,title,publisher,kind,file,sha256,language,published,period,reliability",
				"norland-2031,On Norland,free-press-union,annual-report-chapter,norland.txt," + digest
						+ ",en,2031-09-01,2031,primary",
				"letter-on-almasova,A letter on Zarina Almasova,free-press-union,annual-report-chapter,letter-almasova.txt,"
						+ digest + ",en,2031-10-01,2031,primary");
		table(folder, tables, Table.CLAIMS,
				"id,report,section,start,end,sha256,speaker,denied_by,denial,hedge,note,access",
				claim("c-zarina-almasova", 0, "", "", "", "Almasova again", ""),
				claim("c-march", 1, "", "", "", "", ""), claim("c-released", 2, "", "", "", "", ""),
				claim("c-husband", 3, "", "", "", "", ""),
				claim("c-beaten", 4, "", "harbour-police", "c-denial", "", ""),
				claim("c-denial", 4, "", "", "", "She is Zarina Almasova.", ""),
				claim("c-guard", 5, "kuanysh-berikbol", "", "", "", ""), claim("c-shelter", 6, "", "", "", "", ""),
				claim("c-guards", 7, "", "", "", "Paid the guards", "restricted"),
				claim("c-friends", 8, "", "", "", "", ""), claim("c-brandt", 9, "", "", "", "", ""),
				claim("c-case", 10, "", "", "", "", "").replace("A chapter", "The case of Zarina Almasova"),
				claim("c-letter", 9, "zarina-almasova", "", "", "", "").replace("norland-2031", "letter-on-almasova"));
		table(folder, tables, Table.PERSONS, "id,name,gender,claims,note,access",
				"zarina-almasova,Zarina Almasova,female,c-zarina-almasova,The well-known Almasova.,protected",
				"altyn-sarieva,Altyn Sarieva,female,c-letter,,",
				"kuanysh-berikbol,Kuanysh Berikbol,male,c-guard,,restricted",
				"oleg-brandt,Oleg Brandt,male,c-husband | c-brandt,Husband of Zarina Almasova.,");
		table(folder, tables, Table.ORGANISATIONS, "id,name,kind,claims,note,access",
				"harbour-police,Harbour Police,police-force,c-brandt | c-denial,,",
				"free-press-union,Free Press Union,ngo,c-march,,",
				"marigold-shelter,Marigold Shelter,ngo,c-shelter,,restricted",
				"friends-of-almasova,Friends of Zaryna Almassova,ngo,c-friends,,");
		table(folder, tables, Table.PLACES, "id,name,kind,claims,note", "norland,Norland,country,c-march,",
				"westhaven,Westhaven,city,c-march,Berikbol lives here.", "eastmark,Eastmark,country,c-husband,");
		table(folder, tables, Table.EVENTS, "id,name,kind,date,places,claims,note",
				"march-of-may,March of May,protest,2031-05-03,westhaven,c-march,Altyn Sarieva spoke.",
				"trial-of-almasova-friends,Trial of friends of Almasova,trial,2031,westhaven,c-case,");
		table(folder, tables, Table.VIOLATIONS, "id,name,kind,date,places,outcome,claims,note",
				"detention-zarina-almasova,Detention of Zarina Almasova,detention,2031-05-03,westhaven,Almasova was released.,"
						+ "c-zarina-almasova | outcome:c-released,",
				"detention-oleg-brandt,Detention of Oleg Brandt,detention,2031-06,westhaven,,c-brandt,",
				"bribe,Bribe in the prison of Westhaven,corruption,2031,westhaven,,c-guards,");
		table(folder, tables, Table.LISTS, "id,name,kind,claims,note",
				"wanted-list,Wanted list,prisoner-list,c-zarina-almasova,");
		table(folder, tables, Table.STATISTICS, "id,name,about,measure,population,unit,value,period,claims,note",
				"days-of-almasova,Days of Almasova in custody,detention-zarina-almasova,duration,Almasova,days,12,2031,c-released,",
				"marchers,Marchers,march-of-may,participants,marchers,persons,dozens,2031,c-march,");
		table(folder, tables, Table.INVOLVEMENTS, "id,actor,role,in,degree,age,date,claims,note",
				"inv-zarina,zarina-almasova,victim,detention-zarina-almasova,,34,,c-zarina-almasova,Almasova",
				"inv-police,harbour-police,perpetrator,detention-oleg-brandt,direct,,,c-brandt,",
				"inv-brandt,oleg-brandt,victim,detention-oleg-brandt,,,,c-brandt,",
				"inv-guard,kuanysh-berikbol,perpetrator,detention-oleg-brandt,,,,c-guard,",
				"inv-bribe,oleg-brandt,perpetrator,bribe,,,,c-guards,",
				"inv-aimed,zarina-almasova,aimed-at,detention-oleg-brandt,,,,c-husband,");
		table(folder, tables, Table.RELATIONSHIPS, "id,from,kind,to,detail,date,claims,note",
				"rel-oleg-brandt-spouse-zarina-almasova,oleg-brandt,spouse,zarina-almasova,Husband of Zarina,,c-husband,",
				"rel-brandt-eastmark,oleg-brandt,lives-in,eastmark,,,c-husband,",
				"rel-westhaven,westhaven,located-in,norland,,,c-march,",
				"rel-listed,zarina-almasova,listed-on,wanted-list,,,c-zarina-almasova,",
				"rel-shelter,marigold-shelter,based-in,westhaven,,,c-shelter,",
				"rel-role,zarina-almasova,has-role,journalist,,,c-zarina-almasova,");
		table(folder, tables, Table.NAMES, "id,entity,name,kind,claims",
				"name-1,zarina-almasova,Зарина Алмасова,spelling,c-zarina-almasova",
				"name-2,zarina-almasova,Zaryna Almassova,spelling,c-friends",
				"name-3,kuanysh-berikbol,Куаныш Берикбол,spelling,c-guard");
		table(folder, tables, Table.JUDGEMENTS, "id,left,right,judgement,judge,decided,claims,note",
				"judged-1,zarina-almasova,altyn-sarieva,same,coder,2031-11-01,c-letter,A pen name of Almasova.");
		Files.writeString(folder.resolve("datapackage.json"),
				NewDataset.descriptor("norland", "Norland", List.of("vocabulary"), tables));
		writeRestrictedDataset(Files.createDirectories(imports.resolve("sealed-letters")));
	}

	private static void writeRestrictedDataset(Path folder) throws IOException {
		List<Table> tables = new ArrayList<>();
		table(folder, tables, Table.ORGANISATIONS, "id,name,kind,claims,note,access",
				"second-house,Second House,ngo,c-shelter,,restricted");
		Files.writeString(folder.resolve("datapackage.json"), NewDataset.descriptor("sealed-letters",
				"Letters under seal", List.of("vocabulary", "norland"), tables));
	}

	private static String claim(String id, int sentence, String speaker, String deniedBy, String denial, String note,
			String access) {
		String words = SENTENCES.get(sentence);
		int start = TEXT.indexOf(words);
		return String.join(",", id, "norland-2031", "A chapter", String.valueOf(start),
				String.valueOf(start + words.length()), ReportText.sha256(words), speaker, deniedBy, denial, "", note,
				access);
	}

	private static void table(Path folder, List<Table> tables, Table table, String... lines) throws IOException {
		tables.add(table);
		Files.writeString(folder.resolve(table.word() + ".csv"), String.join("\n", lines) + "\n",
				StandardCharsets.UTF_8);
	}

}
