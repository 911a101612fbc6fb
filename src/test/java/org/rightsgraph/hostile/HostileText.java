package org.rightsgraph.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Words that somebody careless or malicious may write, as they stand or as they come. */
public final class HostileText {

	private static final List<String> DATES = List.of("9999-12-31", "0000", "0000-01-01", "2020-02-30", "2020-XX-31",
			"../..", "..", "/", "2020/", "[2020..2010]", "[..]", "[]", "{}", "2021-21", "Y170000002", "-0044",
			"1985-04-12T23:20:30Z", "2004-06-~01/2004-06-~20", "{1667,1668..1670}", "XXXX", "2020-13", "2020-00-00",
			"20200101", "2020-1-1", "2020-02-29/2019", "?~%", "2020?~", "٢٠٢٠", "1e4", "2020-06-3X", "9XXX/9XXX");

	private static final List<String> NUMBERS = List.of("99999999999", "9223372036854775808", "1e999", "9".repeat(400),
			"-1", "0", "00", "NaN", "Infinity", "over over 3", "over 0", "under 0", "between 9 and 1", "1,11", "1,1111",
			"0." + "0".repeat(400) + "1", "over " + "9".repeat(308), "1".repeat(20_000), "dozens of", "+5", "1_000",
			"５", "P" + "9".repeat(30) + "Y", "P1Y1Y", "PT1S", "up to P0D", "P-1Y", "P", "P9999999999W", "life",
			"2147483648");

	private static final List<String> PATHS = List.of("../../../../etc/passwd", "/etc/passwd", "a\0b", ".", "..", "",
			"file:///etc/passwd", "http://127.0.0.1:1/mills.csv", "mills\\..\\persons.csv", "~/persons.csv",
			"persons.csv/..", "//127.0.0.1/share/persons.csv", "x".repeat(5000), "%2e%2e/persons.csv", "con",
			"/dev/zero", "/proc/self/environ", "../../terms.csv", "..\u2044persons.csv", "zip:a.zip!/b.csv");

	private static final List<String> IDS = List.of("a-".repeat(20_000) + "a", "a".repeat(121), "a".repeat(120), "A",
			"аda-miller", "ada--miller", "-ada", "ada-", "ada miller", "ada-miller\u200b", "*:mills-1",
			"outcome:mills-1", ":", "|", "||", "mills-1 | | mills-2", "mills-1 | mills-1", "mills-1|mills-2",
			":mills-1", "claims:mills-1", "id:mills-1", "nobody", "mills-1:mills-1", "terms", "0", "null", "__proto__",
			"ada-miller|" + "x|".repeat(5000));

	private static final List<String> TEXTS = List.of("\u202Egnp.exe", "\u2066isolated", "a\u200Db", "👩‍👩‍👧",
			"e" + "\u0301".repeat(1000), "\uFFFE", "\uFFFF", "x\u0085y", "\u001b[31mred", "\u009b31m", "\u0007",
			"\u0000", "\t", "two\nlines", "two\r\nlines", "\r", "x".repeat(70_000), "ж".repeat(40_000), "\u2028",
			"\uFEFFname", "x'}) DETACH DELETE n //", "`) MATCH (n) DETACH DELETE n WITH 1 AS `x", "$name", "\\u0027",
			"\\", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "&lt;&amp;", "]]>",
			"<!DOCTYPE a [<!ENTITY b \"c\">]>", "${jndi:ldap://127.0.0.1:1/x}", "#{7*7}", "{{7*7}}", "%s%n%d", "{0}",
			"=HYPERLINK(\"http://127.0.0.1:1\")", "=cmd|' /C calc'!A0", "@SUM(1+1)", "+1", "-1", "NULL", "null",
			"undefined", "true", "yes", "YES", "no", " ", "\u00a0x", "\"", "\"\"", ",", ";", "'", "a\"b", "İstanbul",
			"ß", "ﷺ", "\ud83d\ude00", "A".repeat(9000), "०१२", "name:*", "a AND OR NOT", "(((((", "MTAuYWJj",
			"OTk5OTk5OTk5LmFiYw", "LTEuYWJj", "MTAuYWJj====", "Li4v", "a~9999999", "[a TO b]", "/.*/", "\"a b\"~5",
			"a^1e9", "*", "?", "!", "-", "2147483648", "../../etc/passwd", "', (SELECT 1)) --",
			"\u1d2e\u0ca0\u4e2d\u6587");

	private static final List<List<String>> ALL = List.of(DATES, NUMBERS, PATHS, IDS, TEXTS);

	private HostileText() {
	}

	/**
	 * {@return such words}
	 */
	public static String any(Random random) {
		return (random.nextInt(6) == 0) ? noise(random) : of(random, ALL.get(random.nextInt(ALL.size())));
	}

	/**
	 * {@return what is no path of a file of a folder}
	 */
	static String path(Random random) {
		return of(random, PATHS);
	}

	/**
	 * {@return one of them}
	 */
	public static <T> T of(Random random, List<T> choices) {
		return choices.get(random.nextInt(choices.size()));
	}

	/**
	 * {@return characters of any kind, which UTF-8 can hold}
	 */
	private static String noise(Random random) {
		StringBuilder text = new StringBuilder();
		for (int length = random.nextInt(1, 40); length > 0; length--) {
			text.appendCodePoint(switch (random.nextInt(4)) {
				case 0 -> random.nextInt(0x20);
				case 1 -> random.nextInt(0x20, 0x7F);
				case 2 -> random.nextInt(0x80, 0xD800);
				default -> random.nextInt(0xE000, 0x110000);
			});
		}
		return new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
	}

}
