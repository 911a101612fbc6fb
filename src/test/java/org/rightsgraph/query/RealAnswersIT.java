package org.rightsgraph.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsgraph.graph.Slice;
import org.rightsgraph.database.DatabaseTest;
import org.rightsgraph.database.TestDatabase;
import org.rightsgraph.importer.ImportJob;
import org.rightsgraph.importer.Progress;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What a reader of the five reports would answer, against what the named queries answer
 * on the dataset in {@code import}.
 */
@DatabaseTest(keep = true)
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "rights-graph.import.on-start=false")
@TestInstance(Lifecycle.PER_CLASS)
class RealAnswersIT {

	private static final String JANUARY = "january-2022-protests";

	// For the queries that cannot be asked without.
	private static final Map<String, String> ARGUMENTS = Map.ofEntries(
			Map.entry("event-timeline", "event=january-2022-protests&aftermath=true"),
			Map.entry("events-in-place", "place=kazakhstan"), Map.entry("figures-as-of", "day=2030-01-01"),
			Map.entry("figures-on-event", "event=january-2022-protests"),
			Map.entry("people-tried-under-law", "law=extremism-charges-2021"), Map.entry("sentences", "all=true"),
			Map.entry("victims-of-organisation", "organisation=government-of-kazakhstan"),
			Map.entry("violations-by-right", "right=expression"),
			Map.entry("violations-of-person", "person=orynbai-okhasov"),
			Map.entry("who-said-what", "actor=us-state-department"));

	@Autowired
	Catalogue catalogue;

	@Autowired
	Questions questions;

	@SuppressWarnings("NullAway.Init")
	private TestDatabase database;

	@BeforeAll
	void importTheReports(TestDatabase database, @TempDir Path temporary) {
		this.database = database;
		new ImportJob(database.driver(), temporary, null, Progress.SILENT).run(Path.of("import"), false);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '\'',
			textBlock = """
					relatives-of-exiled-activists;                         relative;  bekizhan-mendygaziyev
					relatives-of-exiled-activists?home=united-states;      relative;  ''
					prosecuted-journalists;                                journalist; karishal-asanov temirlan-ensebek ermek-taichibekov duman-mukhametkarim mikhail-kazachkov
					prosecuted-journalists?from=2021-06-01&to=2021-12-31;  journalist; ermek-taichibekov
					prosecuted-journalists?from=2022-01-01;                journalist; duman-mukhametkarim mikhail-kazachkov
					prosecuted-journalists?to=2020-12-31;                  journalist; karishal-asanov
					prosecuted-journalists?called=true;                    journalist; ermek-taichibekov duman-mukhametkarim mikhail-kazachkov
					laws-restricting-assembly;                             law;       administrative-code-2014 assembly-limits-2023 criminal-code-2014 labour-law-2014 law-on-national-security new-peaceful-assembly-law public-assembly-law unsanctioned-assembly
					laws-restricting-assembly?right=religion;              law;       administrative-code-2014 criminal-code-2014 labour-law-2014 religious-practice-legislation
					international-findings;                                event;     observers-report-1995 international-organisations-on-prisons-1996 monitors-judgement-elections-2006 odihr-conclusion-2021 bachelet-call-2021-02 ep-resolution-2021-02 un-committee-finding-tikhonov ambassadors-statement-2021-05-17 wgad-opinion-elshibaev ilo-conclusions-2021-06 ribeiro-statement-2021-09-17 calls-for-reform-overview
					event-timeline?event=xinjiang-protest-almaty;          happening; detention-xinjiang-protesters custody-xinjiang-protesters
					event-timeline?event=kostenko-explosion;               happening; kostenko-negligence
					figures-on-event?event=kostenko-explosion;             value;     46
					spyware-targets;                                       target;    bakhytzhan-toregozhina bigeldy-gabdullin serikzhan-mauletbay
					organisations-under-pressure?kind=political-party;     organisation; alga-kazakhstan el-tiregi
					organisations-under-pressure?kind=trade-union;         organisation; congress-of-free-trade-unions industrial-trade-union-fuel-energy
					organisations-under-pressure?kind=ngo;                 violation; attack-feminita-shymkent attack-feminita-karaganda
					organisations-under-pressure?kind=media-outlet;        organisation; elmedia-kz newspaper-firebombed-2002 ulysmedia
					organisations-under-pressure?kind=fine;                organisation; ngos-targeted-by-tax-authorities
					organisations-under-pressure?kind=refusal-of-registration; organisation; alga-kazakhstan congress-of-free-trade-unions el-tiregi independent-sectoral-unions lgbtqi-ngos
					organisations-under-pressure?general=false;            violation; alash-discouraged no-registration-alga-kazakhstan no-registration-free-trade-unions ban-democratic-choice no-registration-el-tiregi vandalism-elmedia attack-feminita-shymkent attack-feminita-karaganda suspension-fuel-energy-union firebombing-newspaper-2002 hacking-ulysmedia ban-organisation-okhasov foreign-funding-register-violation libel-suits-2014 outlets-suspended-2014 ngo-fines-2020-2021 ngo-suspensions-2020-2021
					sentences;                                             violation; imprisonment-aron-atabek sentence-nurzhan-altayev imprisonment-ermek-taichibekov sentence-marat-zhylanbayev imprisonment-max-bokaev sentence-bekizhan-mendygaziyev imprisonment-aset-abishev conviction-mikhail-kazachkov sentence-orynbai-okhasov custody-orynbai-okhasov custody-xinjiang-protesters custody-minor-infractions-2023
					releases;                                              person;    only-political-prisoner-1990s max-bokaev aset-abishev aron-atabek
					people-abroad;                                         person;    xinjiang-researcher-banned internet-journalists-left barlyk-mendygaziyev opposition-activists-abroad
					violations-of-person?person=orynbai-okhasov;           violation; custody-orynbai-okhasov sentence-orynbai-okhasov
					violations-of-person?person=max-bokaev;                violation; imprisonment-max-bokaev restrictions-max-bokaev
					violations-of-person?person=barlyk-mendygaziyev;       violation; ''
					victims-of-organisation?organisation=court-in-almaty;  victim;    ermek-taichibekov
					victims-of-organisation?organisation=tax-authorities&belonging=false; violation; ngo-fines-2020-2021 ngo-suspensions-2020-2021
					events-in-place?place=shymkent;                        event;     suspension-fuel-energy-union attack-feminita-shymkent detention-feminita-shymkent expulsion-feminita-shymkent feminita-training-shymkent
					events-in-place?place=almaty;                          event;     moving-to-almaty-1996 strikes-2021 unionising-2021 xinjiang-protest-almaty womens-day-march-2021 imprisonment-ermek-taichibekov death-aron-atabek detention-khalida-akytkhan almaty-violence-2022-01 attacks-almaty-2022-01-05 looting-almaty-2022-01-05
					events-in-place?place=western-kazakhstan;              event;     zhanaozen-protest-2022-01-02
					people-tried-under-law?law=public-assembly-law;        case;      custody-orynbai-okhasov
					people-tried-under-law?law=extremism-charges-2021;     accused;   alleged-extremist-members government-critics
					people-tried-under-law?law=extremism-charges-2023;     accused;   duman-mukhametkarim
					people-tried-under-law?law=foreign-grant-reporting-rules; accused; ''
					timeline?from=2022-01-05&to=2022-01-05&entity=law-enforcement-kazakhstan; event; dispersal-2022-01-05
					timeline?entity=aron-atabek;                           event;     imprisonment-aron-atabek riots-outside-almaty release-aron-atabek death-aron-atabek
					denials;                                               claim;     history-037 history-038 hrw-006 state-036
					denials?denier=government-of-kazakhstan;               claim;     state-036
					lists-and-registers;                                   list;      foreign-funding-register political-prisoners-list
					lists-and-registers?kind=prisoner-list;                list;      political-prisoners-list
					trade-unions-and-strikes;                              id;        strikes-2021 unionising-2021 ilo-conclusions-2021-06 strikes-2023 unions-on-strike-amendments trade-union-law-2014 geographical-representation-rules strike-amendments legal-action-strikers-2021 no-registration-free-trade-unions suspension-fuel-energy-union sectoral-unions-not-registered-2023 strikes-ruled-illegal-2023 unions-influenced-2023 judicial-harassment-union-leaders labour-standards-violated
					elections-and-how-they-were-judged;                    id;        referendum-1995 mazhilis-elections-2004 presidential-election-2005 recent-elections-2006 presidential-election-2011 mazhilis-elections-2012 parliamentary-elections-2021 snap-elections national-elections-state-2023
					figures-on-violations;                                 value;     2.5 49 "over 300" "70 to 90"
					figures-on-violations?kind=trafficking;                value;     "several thousand"
					internet-shutdowns-and-blocking;                       violation; internet-disruption-2022-01 hacking-ulysmedia internet-throttling-2023 opposition-websites-blocked-2023
					who-said-what?actor=occrp;                             id;        hrw-038 occrp-report-2021-07
					who-said-what?actor=russian-political-groups;          id;        history-038 claim-referendum-irregularities
					charges-and-accused;                                   charge;    charge-banned-extremist-organisation charge-defaming-president charge-democratic-choice charge-false-information charge-national-discord charge-organising-riots charge-state-secrets conspiracy-charges extremism-charges-2021 extremism-charges-2023 extremism-charges-overview unsanctioned-assembly
					unnamed-groups-as-victims?kind=administrative-detention; victims; people-detained-minor-infractions assembly-participants-punished xinjiang-protesters-detained
					unnamed-groups-as-victims?kind=family-members;         violation; prosecution-of-activists-relatives
					hedged-claims?hedge=apparent;                          id;        history-035 hrw-038
					hedged-claims?report=repression-overview;              id;        overview-024
					violations-by-right?right=religion;                    violation; religious-persecution-2006 limits-religion-2014 religion-restricted-2023
					violations-by-right?right=freedom-from-slavery;        violation; trafficking-2005 reported-trafficking-2014
					torture-cases;                                         violation; police-brutality-2006 reported-torture-2014 torture-with-impunity beatings-for-confessions-2023 torture-2023 beating-timur-danebayev ill-treatment-institutions overview-beatings overview-torture torture-case-semey torture-case-taldykorgan torture-death-anafiyaev torture-january-2022
					figures-as-of?day=2022-01-10&measure=persons-killed;   value;     ''
					figures-as-of?day=2022-01-11&measure=persons-killed;   statistic; stat-jan2022-children-killed-hrw stat-jan2022-killed-hrw
					corruption-and-accountability;                         violation; corruption-2014 corruption-2023
					mentioned-in-several-reports?reports=4;                id;        government-of-kazakhstan kazakhstan-state january-2022-protests domestic-violence-kazakhstan
					transnational-repression;                              violation; prosecution-of-activists-relatives sentence-bekizhan-mendygaziyev
					banned-organisations;                                  organisation; banned-extremist-groups banned-organisation-okhasov democratic-choice-of-kazakhstan
					kinship;                                               to;        barlyk-mendygaziyev newspaper-editor-2002 nursultan-nazarbayev opposition-activists-abroad xinjiang-detained
					kinship?person=barlyk-mendygaziyev;                    from;      bekizhan-mendygaziyev
					attacks-on-media?general=false;                        violation; firebombing-newspaper-2002 press-harassment-2005 detention-lukpan-akhmedyarov arson-car-yegeubaeva hacking-ulysmedia harassment-journalists-2023-01 vandalism-elmedia journalists-compelled-to-leave spyware-selection
					deaths-and-killings;                                   id;        death-daughter-of-editor-2002 reported-hazing-2014 reported-killings-2014 death-aron-atabek crackdown-january-2022 january-2022-protests kostenko-explosion domestic-violence-kazakhstan torture-death-anafiyaev
					""")
	void answersAreWholeAndInOrder(String call, String column, String expected) {
		assertThat(ask(call)).extracting((row) -> String.valueOf(row.get(column)))
			.containsExactlyElementsOf(words(expected));
	}

	@Test
	void courtInAPlaceDoesNotSayWhereItDecided() {
		assertThat(one("events-in-place?place=almaty", "event", "imprisonment-ermek-taichibekov")).satisfies((row) -> {
			assertThat(ids(row, "places")).isEmpty();
			assertThat(ids(row, "bodies")).containsExactly("court-in-almaty");
		});
		assertThat(one("events-in-place?place=almaty", "event", "death-aron-atabek")).satisfies((row) -> {
			assertThat(ids(row, "places")).containsExactly("almaty", "hospital-almaty");
			assertThat(ids(row, "bodies")).isEmpty();
		});
	}

	@Test
	void brotherInAmericaIsToBePressedThroughFiveYears() {
		assertThat(ask("relatives-of-exiled-activists")).singleElement().satisfies((row) -> {
			assertThat(row).containsEntry("kinship", "sibling")
				.containsEntry("exile", "barlyk-mendygaziyev")
				.containsEntry("hedges", List.of("alleged"))
				.containsEntry("claims", List.of("state-063b", "state-064", "state-064b"));
			assertThat(maps(row, "countries")).extracting("id").containsExactly("united-states");
			assertThat(maps(row, "violations")).singleElement().satisfies((violation) -> {
				assertThat(violation).containsEntry("sentence", "P5Y");
				assertThat(maps(violation, "aimedAt")).extracting("id").containsExactly("barlyk-mendygaziyev");
			});
		});
	}

	@Test
	void journalistsWithChargeSentenceAndCourt() {
		assertThat(ask("prosecuted-journalists"))
			.extracting((row) -> row.get("journalist"), (row) -> row.get("date"),
					(row) -> maps(row, "charges").getFirst().get("id"), (row) -> row.get("sentence"),
					(row) -> row.get("sentenceKind"), (row) -> row.get("hedges"))
			.containsExactly(tuple("karishal-asanov", "../1996-03", "charge-defaming-president", null, null, List.of()),
					tuple("temirlan-ensebek", "2021-05", "charge-false-information", null, null, List.of()),
					tuple("ermek-taichibekov", "2021-08", "charge-national-discord", "P7Y", "prison-term", List.of()),
					tuple("duman-mukhametkarim", "2023", "extremism-charges-2023", null, null, List.of("considered")),
					tuple("mikhail-kazachkov", "2023", "charge-state-secrets", "P3Y6M", "suspended-term",
							List.of("alleged")));
		assertThat(ids(one("prosecuted-journalists", "journalist", "ermek-taichibekov"), "courts"))
			.containsExactly("court-in-almaty");
		assertThat(one("prosecuted-journalists", "journalist", "karishal-asanov")).satisfies((row) -> {
			assertThat(row).containsEntry("roles", List.of("historian"));
			assertThat(ids(row, "published")).containsExactly("article-karishal-asanov");
		});
		assertThat(ids(one("prosecuted-journalists", "journalist", "temirlan-ensebek"), "published"))
			.containsExactly("ensebek-instagram-account");
	}

	@Test
	void sevenOfficersForAnafiyaevElevenStaffForDanebayevAndNobodyForTheRest() {
		assertThat(ask("officials-convicted-of-torture"))
			.extracting((row) -> ids(row, "heldToAccount"), (row) -> row.get("violation"), (row) -> ids(row, "victims"),
					(row) -> values(row, "figures"))
			.containsExactly(
					tuple(List.of("staff-dismissed-danebayev"), "beating-timur-danebayev", List.of("timur-danebayev"),
							List.of("11")),
					tuple(List.of("officers-semey"), "torture-case-semey", List.of(), List.of()),
					tuple(List.of("officers-taldykorgan"), "torture-case-taldykorgan", List.of(), List.of()),
					tuple(List.of("officers-almaty-anafiyaev"), "torture-death-anafiyaev",
							List.of("zhasulan-anafiyaev"), List.of("7")),
					tuple(List.of(), "torture-january-2022", List.of(),
							List.of("several", "236", "329", "188", "much more than 188")),
					tuple(List.of(), "impunity-domestic-violence-torture-2021", List.of(), List.of()),
					tuple(List.of(), "impunity-torture-allegations-2021", List.of(), List.of("120", "0")));
	}

	@Test
	void onlyOneManAndUnnamedPeopleWerePunishedUnderLawsOnAssembly() {
		var applied = new HashMap<String, List<Object>>();
		ask("laws-restricting-assembly").forEach((law) -> maps(law, "applied")
			.forEach((act) -> applied.put(law.get("law") + " " + act.get("id"), ids(act, "victims"))));
		assertThat(applied).containsOnly(
				Map.entry("public-assembly-law custody-orynbai-okhasov", List.of("orynbai-okhasov")),
				Map.entry("unsanctioned-assembly custody-minor-infractions-2023",
						List.of("people-detained-minor-infractions")),
				Map.entry("unsanctioned-assembly detentions-minor-infractions-2023",
						List.of("people-detained-minor-infractions")),
				Map.entry("unsanctioned-assembly fines-minor-infractions-2023",
						List.of("people-detained-minor-infractions")),
				Map.entry("assembly-limits-2023 assembly-limits-applied-2023", List.of()),
				Map.entry("assembly-limits-2023 foreigners-denied-assembly-2023", List.of("foreigners-assembly")),
				Map.entry("law-on-national-security assemblies-labelled-threats-2006", List.of()));
		assertThat(ids(one("laws-restricting-assembly", "law", "new-peaceful-assembly-law"), "demands"))
			.containsExactly("ep-resolution-2021-02");
	}

	@Test
	void findingsNameBodySubjectAndDemand() {
		assertThat(one("international-findings", "event", "wgad-opinion-elshibaev")).satisfies((row) -> {
			assertThat(row).containsEntry("date", "2021-05-28");
			assertThat(ids(row, "bodies")).containsExactly("un-working-group-arbitrary-detention");
			assertThat(ids(row, "subjects")).containsExactly("erzhan-elshibaev");
			assertThat(maps(row, "demands")).extracting("id", "demand")
				.containsExactly(tuple("detention-erzhan-elshibaev", "His release, at once"),
						tuple("erzhan-elshibaev", "Compensation and other redress for him"));
		});
		assertThat(ask("international-findings")).filteredOn((row) -> !ids(row, "demands").isEmpty())
			.extracting((row) -> row.get("event"), (row) -> ids(row, "demands"))
			.containsExactly(tuple("bachelet-call-2021-02", List.of("far-reaching-reporting-requirements")),
					tuple("ep-resolution-2021-02", List.of("new-peaceful-assembly-law", "reprisals-activists-ep")),
					tuple("ambassadors-statement-2021-05-17", List.of("equality")),
					tuple("wgad-opinion-elshibaev", List.of("detention-erzhan-elshibaev", "erzhan-elshibaev")),
					tuple("ilo-conclusions-2021-06",
							List.of("judicial-harassment-union-leaders", "trade-union-leaders")),
					tuple("calls-for-reform-overview", List.of("kazakhstan")));
		assertThat(maps(one("international-findings", "event", "ambassadors-statement-2021-05-17"), "bodies"))
			.extracting("kind")
			.containsExactly("international-group");
		assertThat(one("international-findings", "event", "bachelet-call-2021-02"))
			.satisfies(
					(row) -> assertThat(maps(row, "bodies").getFirst()).containsEntry("of", List.of("United Nations")))
			.satisfies(
					(row) -> assertThat(ids(row, "concerns")).containsExactly("far-reaching-reporting-requirements"));
		assertThat(one("international-findings", "event", "ilo-conclusions-2021-06"))
			.satisfies((row) -> assertThat(ids(row, "laws")).containsExactly("ilo-freedom-of-association-convention"));
	}

	@Test
	void januaryDayByDay() {
		assertThat(ask("event-timeline?event=" + JANUARY))
			.extracting((row) -> row.get("date"), (row) -> row.get("happening"))
			.containsExactly(tuple("2022-01-02", "zhanaozen-protest-2022-01-02"),
					tuple("2022-01-05", "attacks-almaty-2022-01-05"), tuple("2022-01-05", "dispersal-2022-01-05"),
					tuple("2022-01-05", "looting-almaty-2022-01-05"), tuple("2022-01-07", "shoot-order-2022-01-07"),
					tuple("2022-01", "almaty-violence-2022-01"), tuple("2022-01", "crackdown-january-2022"),
					tuple("2022-01", "detentions-january-2022"), tuple("2022-01", "government-replaced-2022-01"),
					tuple("2022-01", "internet-disruption-2022-01"), tuple("2022-01", "protests-spread-2022-01"),
					tuple("2022-01", "request-to-csto-2022-01"), tuple("2022-01", "state-of-emergency-2022-01"),
					tuple(null, "torture-case-semey"), tuple(null, "torture-case-taldykorgan"),
					tuple(null, "torture-complaints-january-2022"), tuple(null, "torture-death-anafiyaev"),
					tuple(null, "torture-january-2022"));
		assertThat(ask("event-timeline?aftermath=true&event=" + JANUARY)).extracting("happening")
			.contains("torture-investigations-january-2022", "imprisonment-activists-january-2022",
					"overview-mass-arrests")
			.hasSize(26);
	}

	@Test
	void fourReportsGiveDifferentFiguresOfTheDeadOfJanuary() {
		assertThat(ask("figures-on-event?measure=persons-killed&event=" + JANUARY))
			.extracting((row) -> row.get("value"), (row) -> row.get("asOf"), (row) -> ids(row, "reports").getFirst(),
					(row) -> row.get("speakers"))
			.containsExactlyInAnyOrder(
					tuple("dozens", List.of("2022-01-11"), "hrw-world-report-2022",
							List.of("Media reports on January 2022", "Official reports on January 2022")),
					tuple("2", List.of("2022-01-11"), "hrw-world-report-2022",
							List.of("Media reports on January 2022", "Official reports on January 2022")),
					tuple("over 200", List.of(), "state-department-2023-summary", List.of()),
					tuple("hundreds", List.of(), "amnesty-2023-summary", List.of()),
					tuple("hundreds", List.of(), "repression-overview", List.of()));
		assertThat(ask("figures-on-event?event=" + JANUARY))
			.extracting((row) -> row.get("measure"), (row) -> row.get("value"))
			.contains(tuple("persons-detained", "about 10000"), tuple("persons-injured", "thousands"),
					tuple("allegations-registered", "188"), tuple("cases-opened", "329"), tuple("cases-closed", "236"),
					tuple("persons-convicted", "7"));
	}

	@Test
	void spywareIsApparentAndAccordingToOneNetwork() {
		assertThat(ask("spyware-targets")).allSatisfy((row) -> {
			assertThat(row).containsEntry("hedges", List.of("apparent"))
				.containsEntry("speakers", List.of("Organized Crime and Corruption Reporting Project"));
			assertThat(maps(row, "reportedIn")).singleElement()
				.satisfies((publication) -> assertThat(publication).containsEntry("date", "2021-07"));
		});
		assertThat(ask("spyware-targets")).extracting("roles")
			.containsExactly(List.of("human-rights-defender"), List.of("journalist"), List.of("journalist"));
	}

	@Test
	void sentencesFromEighteenYearsToFifteenDays() {
		assertThat(ask("sentences"))
			.extracting((row) -> ids(row, "sentenced").getFirst(), (row) -> row.get("sentence"),
					(row) -> row.get("served"), (row) -> row.get("suspended"), (row) -> ids(row, "charges"))
			.containsExactly(tuple("aron-atabek", "P18Y", null, false, List.of("charge-organising-riots")),
					tuple("nurzhan-altayev", "P10Y", null, false, List.of()),
					tuple("ermek-taichibekov", "P7Y", null, false, List.of("charge-national-discord")),
					tuple("marat-zhylanbayev", "P7Y", null, false, List.of()),
					tuple("max-bokaev", "P5Y", null, false, List.of()),
					tuple("bekizhan-mendygaziyev", "P5Y", null, false, List.of()),
					tuple("aset-abishev", "P4Y", "P2Y6M", false, List.of("charge-democratic-choice")),
					tuple("mikhail-kazachkov", "P3Y6M", null, true, List.of("charge-state-secrets")),
					tuple("orynbai-okhasov", "P1Y", null, false, List.of("charge-banned-extremist-organisation")),
					tuple("orynbai-okhasov", null, "P45D", false, List.of("public-assembly-law")),
					tuple("xinjiang-protesters-detained", "up to P17D", null, false, List.of()),
					tuple("people-detained-minor-infractions", "up to P15D", null, false,
							List.of("unsanctioned-assembly")));
		// That the two are political prisoners is denied, not that they were sentenced.
		assertThat(ask("sentences")).extracting("deniedBy").containsOnly(List.of());
		assertThat(ask("sentences?all=true")).extracting("violation")
			.contains("entry-ban-xinjiang-researcher", "suspension-fuel-energy-union", "activity-bans-2021",
					"imprisonment-seven-2021", "imprisonment-activists-january-2022")
			.hasSize(17);
	}

	@Test
	void releasesWithWhatEndedAndWhatRemained() {
		assertThat(ask("releases"))
			.extracting((row) -> row.get("person"), (row) -> row.get("date"),
					(row) -> maps(row, "ended").getFirst().get("sentence"), (row) -> ids(row, "restrictions"),
					(row) -> ids(row, "afterwards"))
			.containsExactly(
					tuple("only-political-prisoner-1990s", "../1996-03", null, List.of("house-arrest-1990s"),
							List.of()),
					tuple("max-bokaev", "2021-02-04", "P5Y", List.of("restrictions-max-bokaev"), List.of()),
					tuple("aset-abishev", "2021-07-30", "P4Y", List.of(), List.of()),
					tuple("aron-atabek", "2021-10-01", "P18Y", List.of(), List.of("death-aron-atabek")));
	}

	@Test
	void oneManAndUnnamedActivistsLiveAbroadSomeLeftAndOneWasKeptOut() {
		assertThat(ask("people-abroad")).extracting((row) -> row.get("how"), (row) -> row.get("person"))
			.containsExactly(tuple("kept out", "xinjiang-researcher-banned"),
					tuple("left", "internet-journalists-left"), tuple("lives abroad", "barlyk-mendygaziyev"),
					tuple("lives abroad", "opposition-activists-abroad"));
	}

	@Test
	void theGovernmentDeniesThatThereArePoliticalPrisonersAndNotThatThereIsAListOfThem() {
		assertThat(ask("lists-and-registers?kind=prisoner-list")).singleElement().satisfies((list) -> {
			assertThat(list).containsEntry("size", "over 20").containsEntry("deniedBy", List.of());
			assertThat(ids(list, "keepers")).containsExactly("tirek");
			assertThat(ids(list, "members")).containsExactly("marat-zhylanbayev", "nurzhan-altayev",
					"political-prisoners-listed");
		});
		assertThat(ask("denials?denier=government-of-kazakhstan"))
			.allSatisfy((denial) -> assertThat(maps(denial, "denialStatedIn")).extracting("claim", "section")
				.containsExactly(tuple("state-037", "Political Prisoners")));
	}

	@Test
	void violationOfLabourStandardsIsWhatTheLabourOrganisationSays() {
		assertThat(one("trade-unions-and-strikes", "id", "labour-standards-violated")).containsEntry("speakers",
				List.of("International Labour Organization"));
	}

	@Test
	void judgementsOnAnElectionStandSideBySide() {
		assertThat(ids(one("elections-and-how-they-were-judged", "id", "referendum-1995"), "judgements"))
			.containsExactly("claim-referendum-irregularities", "observers-report-1995");
		assertThat(values(one("elections-and-how-they-were-judged", "id", "presidential-election-2011"), "figures"))
			.containsExactly("95");
		assertThat(ids(one("elections-and-how-they-were-judged", "id", "parliamentary-elections-2021"), "winners"))
			.containsExactly("nur-otan");
		assertThat(ids(one("elections-and-how-they-were-judged", "id", "snap-elections"), "winners")).isEmpty();
	}

	@Test
	void officialsAnsweredForCorruptionInTwoReports() {
		assertThat(ask("corruption-and-accountability")).extracting((row) -> ids(row, "heldToAccount"))
			.containsExactly(List.of("chair-natural-monopolies", "deputy-ministers-2014", "regional-governor-2014"),
					List.of("officials-prosecuted-2023-group"));
	}

	@Test
	void businessmanWasTriedForTheAttacksOnTheMediaAndOthersDoubtThatThoseConvictedDidIt() {
		assertThat(maps(one("attacks-on-media", "violation", "arson-car-yegeubaeva"), "answered"))
			.extracting("id", "actor", "role")
			.containsExactly(tuple("convictions-harassment-2023-01", "media-figures-2023", "doubter"),
					tuple("convictions-harassment-2023-01", "people-convicted-harassment", "held-to-account"),
					tuple("prosecution-manevich-klebanov", "arkady-manevich-klebanov", "defendant"),
					tuple("prosecution-manevich-klebanov", "government-of-kazakhstan", "prosecutor"));
		assertThat(ids(one("attacks-on-media", "violation", "harassment-journalists-2023-01"), "responsible"))
			.containsExactly("people-convicted-harassment", "unknown-harassers-2023-01");
	}

	@Test
	void deadAreThoseWhoDied() {
		assertThat(ids(one("deaths-and-killings", "id", "torture-death-anafiyaev"), "dead"))
			.containsExactly("zhasulan-anafiyaev");
		assertThat(ids(one("deaths-and-killings", "id", "death-daughter-of-editor-2002"), "custodians"))
			.containsExactly("police-kazakhstan");
		assertThat(ids(one("deaths-and-killings", "id", "death-daughter-of-editor-2002"), "responsible")).isEmpty();
		assertThat(values(one("deaths-and-killings", "id", JANUARY), "figures")).containsExactlyInAnyOrder("2",
				"dozens", "over 200", "hundreds", "hundreds");
		assertThat(ids(one("deaths-and-killings", "id", "crackdown-january-2022"), "dead"))
			.containsExactly("crackdown-killed-january-2022");
	}

	@Test
	void fortyPeopleAreNamedAndThePresidentInThreeReports() {
		assertThat(ask("people-named-in-reports")).extracting("person")
			.hasSize(40)
			.doesNotContain("newspaper-editor-2002", "xinjiang-researcher-banned");
		assertThat(one("people-named-in-reports", "person", "kasym-jomart-tokaev"))
			.containsEntry("names", List.of("Kassym-Jomart Tokayev", "Tokaev", "Tokayev"))
			.containsEntry("reports",
					List.of("amnesty-2023-summary", "hrw-world-report-2022", "state-department-2023-summary"));
		assertThat(ask("people-named-in-reports?report=history-of-human-rights")).extracting("person")
			.containsExactly("karishal-asanov", "nursultan-nazarbayev");
		assertThat(ask("people-named-in-reports?report=repression-overview")).isEmpty();
	}

	@Test
	void allegedMemberOfTheBannedMovementServedTwoAndAHalfOfFourYears() {
		var movement = one("banned-organisations", "organisation", "democratic-choice-of-kazakhstan");
		assertThat(maps(movement, "members")).singleElement().satisfies((member) -> {
			assertThat(member).containsEntry("id", "aset-abishev").containsEntry("detail", "Alleged participation");
			assertThat(maps(member, "violations")).extracting("sentence", "served")
				.containsExactly(tuple("P4Y", "P2Y6M"));
		});
	}

	@Test
	void nobodyIsAMemberOfABannedOrganisationWhereThatIsOnlyAlleged() {
		for (var person : List.of("orynbai-okhasov", "aset-abishev")) {
			var row = one("people-named-in-reports", "person", person);
			assertThat(maps(row, "organisations")).singleElement().satisfies((organisation) -> {
				assertThat(organisation).containsEntry("as", "member-of")
					.containsEntry("detail", "Alleged participation")
					.containsEntry("hedges", List.of("alleged"));
			});
			assertThat(texts(row, "hedges")).contains("alleged");
		}
		assertThat(ask("banned-organisations")).flatExtracting((row) -> maps(row, "members"))
			.filteredOn((member) -> "Alleged participation".equals(member.get("detail")))
			.hasSize(2)
			.allSatisfy((member) -> assertThat(member).containsEntry("hedges", List.of("alleged")));
	}

	@Test
	void accusationsOfAnEventAreNoFacts() {
		assertThat(
				maps(one("violations-by-right?right=freedom-from-torture", "violation", "torture-2023"), "responsible"))
			.extracting("hedges")
			.containsExactlyInAnyOrder(List.of(), List.of("reported"));
		assertThat(maps(one("transnational-repression", "violation", "sentence-bekizhan-mendygaziyev"), "aimedAt"))
			.extracting("hedges")
			.containsExactly(List.of("alleged"));
	}

	/** What an item of a row is hedged with, the row is hedged with too. */
	@ParameterizedTest
	@MethodSource("names")
	void hedgesOfAnItemAreAmongThoseOfItsRow(String name) {
		assertThat(ask(name + "?" + ARGUMENTS.getOrDefault(name, "")))
			.allSatisfy((row) -> assertThat(texts(row, "hedges")).containsAll(hedges(row)));
	}

	@ParameterizedTest
	@MethodSource("names")
	void everyRowLeadsToItsSentences(String name) {
		var rows = ask(name + "?" + ARGUMENTS.getOrDefault(name, ""));
		assertThat(rows).isNotEmpty();
		var claims = rows.stream().map((row) -> (List<?>) row.get("claims")).toList();
		assertThat(claims).allSatisfy((ids) -> assertThat(ids).isNotEmpty().doesNotHaveDuplicates());
		var lost = this.database.driver().executableQuery("""
				UNWIND $claims AS ids
				UNWIND ids AS id
				WITH DISTINCT id
				WHERE NOT EXISTS { (:Claim {id: id})-[:STATED_IN]->(:Passage)-[:OF]->(:Report) }
				RETURN id""").withParameters(Map.of("claims", claims)).execute().records();
		assertThat(lost).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("names")
	void noRowIsReturnedTwice(String name) {
		assertThat(ask(name + "?" + ARGUMENTS.getOrDefault(name, ""))).doesNotHaveDuplicates();
	}

	List<String> names() {
		return this.catalogue.queries().stream().map(Query::name).toList();
	}

	private List<Map<String, Object>> ask(String call) {
		var parts = call.strip().split("\\?", 2);
		var arguments = new HashMap<String, List<String>>();
		if (parts.length == 2 && !parts[1].isEmpty()) {
			Arrays.stream(parts[1].split("&"))
				.map((argument) -> argument.split("=", 2))
				.forEach((argument) -> arguments.put(argument[0], List.of(argument[1])));
		}
		return this.questions.ask(this.catalogue.get(parts[0]), arguments, Set.of(), Slice.first(10_000)).rows();
	}

	// Words in quotation marks belong together.
	private static List<String> words(String text) {
		var words = new ArrayList<String>();
		var matcher = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(text);
		while (matcher.find()) {
			words.add((matcher.group(1) != null) ? matcher.group(1) : matcher.group(2));
		}
		return words;
	}

	private Map<String, Object> one(String call, String column, String id) {
		return ask(call).stream().filter((row) -> id.equals(row.get(column))).findFirst().orElseThrow();
	}

	private static List<Object> ids(Map<String, Object> row, String column) {
		return maps(row, column).stream().map((map) -> map.get("id")).toList();
	}

	private static List<String> texts(Map<String, Object> row, String column) {
		return ((List<?>) Objects.requireNonNull(row.get(column))).stream().map(String::valueOf).toList();
	}

	private static List<String> hedges(Object value) {
		return switch (value) {
			case List<?> list -> list.stream().flatMap((one) -> hedges(one).stream()).toList();
			case Map<?, ?> map -> map.entrySet()
				.stream()
				.flatMap((entry) -> "hedges".equals(entry.getKey())
						? ((List<?>) entry.getValue()).stream().map(String::valueOf)
						: hedges(Objects.requireNonNull(entry.getValue())).stream())
				.toList();
			default -> List.of();
		};
	}

	private static List<Object> values(Map<String, Object> row, String column) {
		return maps(row, column).stream().map((map) -> map.get("value")).toList();
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> maps(Map<String, Object> row, String column) {
		return (List<Map<String, Object>>) Objects.requireNonNull(row.get(column));
	}

}
