package org.rightsgraph.importer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rightsgraph.fact.Edtf;

/**
 * Reduces elements to what was known of them by a day. An element is there when one of
 * its claims was known; an entity also when a known claim speaks of it, or is made,
 * denied or published by it, but then only with what identifies it: on a claim that does
 * not speak of it, it does not rest. A property that rests on claims of its own is there
 * when one of those was known.
 */
final class KnownBy {

	/** Other names are rows of their own, of which each rests on claims of its own. */
	private static final Set<String> IDENTITY = Set.of("id", "dataset", "name", "names", "kind", "role", "judgement",
			"basis");

	private final @Nullable LocalDate day;

	private final Predicate<String> isKnown;

	private final Map<String, LocalDate> claims;

	/**
	 * Knows these claims and no others.
	 * @param day the day
	 * @param claims the day since when each is known
	 */
	KnownBy(LocalDate day, Map<String, LocalDate> claims) {
		this.day = day;
		this.claims = Map.copyOf(claims);
		this.isKnown = this.claims::containsKey;
	}

	/**
	 * Knows all claims but these, whenever they became known.
	 * @param gone the claims that it does not know
	 * @param claims the day since when each of the others is known, where that is known
	 */
	KnownBy(Set<String> gone, Map<String, LocalDate> claims) {
		this.day = null;
		this.claims = claims;
		this.isKnown = (claim) -> !gone.contains(claim);
	}

	/**
	 * {@return what was known of an entity}
	 * @param entity the entity with all that is known
	 * @param mentions the known claims that name it
	 */
	Optional<Element.Node> entity(Element.Node entity, List<Mention> mentions) {
		if (!entity.properties().containsKey("claims")) {
			return Optional.of(entity);
		}
		List<String> claims = isKnownAsAWhole(entity) ? known(entity) : about(mentions);
		if (claims.isEmpty() && mentions.isEmpty()) {
			return Optional.empty();
		}
		SortedMap<String, Object> properties = reduced(entity, claims);
		properties.computeIfPresent("names", (_, names) -> bornOut(strings(names), mentions));
		// An empty list would be a property without content.
		properties.values().removeIf(List.of()::equals);
		return Optional.of(new Element.Node(entity.labels(), properties));
	}

	private static List<String> about(List<Mention> mentions) {
		return mentions.stream().filter(Mention::about).map(Mention::claim).distinct().sorted().toList();
	}

	/**
	 * {@return what was known of an edge, provided that both of its ends are there}
	 * @param edge the edge with all that is known
	 */
	Optional<Element.Edge> edge(Element.Edge edge) {
		if (!isDecided(edge)) {
			return Optional.empty();
		}
		if (!edge.properties().containsKey("claims")) {
			return Optional.of(edge);
		}
		return isKnownAsAWhole(edge)
				? Optional.of(new Element.Edge(edge.type(), edge.from(), edge.to(), reduced(edge, known(edge))))
				: Optional.empty();
	}

	/** A judgement is known since somebody came to it. */
	private boolean isDecided(Element.Edge edge) {
		Object decided = edge.properties().get("decided");
		if (decided == null || this.day == null) {
			return true;
		}
		LocalDate latest = Edtf.parse(String.valueOf(decided)).latest();
		return latest != null && !latest.isAfter(this.day);
	}

	private List<String> known(Element element) {
		return strings(element.properties().get("claims")).stream().filter(this.isKnown).toList();
	}

	/**
	 * Without one that bears out all of it, a claim that bears out one column is not
	 * enough.
	 */
	private boolean isKnownAsAWhole(Element element) {
		Map<String, List<String>> ofColumns = ofColumns(element);
		Set<String> wholes = new HashSet<>(strings(element.properties().get("claims")));
		ofColumns.values().forEach(wholes::removeAll);
		wholes.addAll(ofColumns.getOrDefault(ElementMapper.WHOLE_ROW, List.of()));
		return wholes.stream().anyMatch(this.isKnown);
	}

	private static Map<String, List<String>> ofColumns(Element element) {
		Map<String, List<String>> ofColumns = new TreeMap<>();
		for (String mark : marks(element)) {
			int colon = mark.indexOf(':');
			ofColumns.computeIfAbsent(mark.substring(0, colon), (_) -> new ArrayList<>())
				.add(mark.substring(colon + 1));
		}
		return ofColumns;
	}

	private static List<String> marks(Element element) {
		return strings(element.properties().get(ElementMapper.COLUMN_CLAIMS));
	}

	private SortedMap<String, Object> reduced(Element element, List<String> claims) {
		Map<String, List<String>> ofColumns = ofColumns(element);
		boolean whole = isKnownAsAWhole(element);
		SortedMap<String, Object> properties = new TreeMap<>(element.properties());
		for (String property : element.properties().keySet()) {
			List<String> own = ofColumns.getOrDefault(property, List.of());
			boolean there = own.isEmpty() ? whole : own.stream().anyMatch(this.isKnown);
			if (!there && !IDENTITY.contains(property) && !isDerived(property, element.properties())) {
				properties.remove(property);
				properties.keySet().removeAll(derivedFrom(property));
			}
		}
		properties.put("claims", claims);
		properties.remove("known");
		claims.stream()
			.map(this.claims::get)
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder())
			.ifPresent((first) -> properties.put("known", first));
		List<String> knownMarks = marks(element).stream()
			.filter((mark) -> this.isKnown.test(mark.substring(mark.indexOf(':') + 1)))
			.toList();
		properties.remove(ElementMapper.COLUMN_CLAIMS);
		if (!knownMarks.isEmpty()) {
			properties.put(ElementMapper.COLUMN_CLAIMS, knownMarks);
		}
		return properties;
	}

	/** These go with what they are derived from. */
	private static boolean isDerived(String property, Map<String, Object> properties) {
		return properties.keySet()
			.stream()
			.anyMatch((other) -> !other.equals(property) && derivedFrom(other).contains(property));
	}

	private static List<String> derivedFrom(String property) {
		return switch (property) {
			case "date", "period" -> List.of("earliest", "latest", "dateInferred");
			default -> Stream.of("Min", "Max", "DaysMin", "DaysMax").map(property::concat).toList();
		};
	}

	private static List<String> bornOut(List<String> names, List<Mention> mentions) {
		Set<String> bornOut = new TreeSet<>();
		mentions.forEach((mention) -> bornOut.addAll(mention.names()));
		return names.stream().filter(bornOut::contains).toList();
	}

	private static List<String> strings(@Nullable Object list) {
		return (list instanceof List<?> values) ? values.stream().map(String::valueOf).toList() : List.of();
	}

}
