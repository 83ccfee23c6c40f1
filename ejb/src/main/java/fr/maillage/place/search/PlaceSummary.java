package fr.maillage.place.search;

import fr.maillage.place.core.Freshness;
import fr.maillage.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A place in a list.
 *
 * @param actorName null where unknown
 * @param communeCode the territory's code, such as {@code com:93032}
 * @param terms codes by vocabulary, in the order of the standard; vocabularies without any are absent
 * @param freshness on the day of the list
 * @param dateMaj null where unknown
 * @param positionExact whether coordinates were given for the place
 * @param gone whether its source no longer has it
 * @param confirmedAt when a person last vouched for it; null where only its source has dated it
 */
public record PlaceSummary(
        UUID id,
        String name,
        String actorName,
        String communeName,
        String communeCode,
        String postalCode,
        String address,
        String source,
        Map<String, List<String>> terms,
        Freshness freshness,
        LocalDate dateMaj,
        boolean positionExact,
        boolean archived,
        boolean gone,
        OffsetDateTime confirmedAt) {

    public PlaceSummary {
        terms = Map.copyOf(terms);
    }

    /** The codes of its national services. */
    public List<String> services() {
        return terms.getOrDefault(Vocabulary.SERVICE.code(), List.of());
    }
}
