package org.rightsgraph.publish;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import com.ibm.icu.text.Transliterator;

/**
 * What may not stand in anything that everybody may see, in all forms that it may have.
 */
final class Secrets {

	private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

	private static final Transliterator CYRILLIC = Transliterator.getInstance("Latin-Cyrillic");

	private final Set<String> forms = new LinkedHashSet<>();

	/** Adds names of people, of which no word of more than three letters may be told. */
	Secrets names(Collection<String> names) {
		for (String name : names) {
			wholes(List.of(name));
			Stream.of(name.split("[\\s-]+"))
				.filter((word) -> word.length() > 3)
				.forEach((word) -> wholes(List.of(word)));
		}
		return this;
	}

	Secrets wholes(Collection<String> wholes) {
		for (String whole : wholes) {
			for (String script : List.of(whole, LATIN.transliterate(whole), CYRILLIC.transliterate(whole))) {
				for (String form : List.of(script, script.replace(' ', '-'), script.replace(' ', '_'),
						URLEncoder.encode(script, StandardCharsets.UTF_8))) {
					this.forms.add(form.toLowerCase(Locale.ROOT));
				}
			}
		}
		return this;
	}

	/**
	 * {@return the first that stands in a text}
	 */
	Optional<String> in(String text) {
		String small = text.toLowerCase(Locale.ROOT);
		return this.forms.stream().filter(small::contains).findFirst();
	}

	/**
	 * {@return the first that stands in bytes, whatever they mean}
	 */
	Optional<String> in(byte[] bytes) {
		List<String> texts = new ArrayList<>();
		for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
				StandardCharsets.ISO_8859_1)) {
			texts.add(new String(bytes, charset));
		}
		return texts.stream().flatMap((text) -> in(text).stream()).findFirst();
	}

	/**
	 * {@return what bytes say, also where they are an archive}
	 */
	static String text(byte[] bytes) throws IOException {
		if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
			return new String(bytes, StandardCharsets.UTF_8);
		}
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				all.write(entry.getName().getBytes(StandardCharsets.UTF_8));
				all.write(zip.readAllBytes());
			}
		}
		return all.toString(StandardCharsets.UTF_8);
	}

}
