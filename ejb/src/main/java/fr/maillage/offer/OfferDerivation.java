package fr.maillage.offer;

import fr.maillage.offer.persistence.OfferTermRepository;
import fr.maillage.place.core.OfferedTerms;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sum of the offers of a day, place by place. */
@ApplicationScoped
class OfferDerivation {

    @Inject
    private OfferTermRepository terms;

    /** For every one of these places, those where nothing is offered included; in two statements. */
    Map<Long, OfferedTerms> on(LocalDate day, Collection<Long> placeIds) {
        Map<Long, Map<String, List<String>>> offered = terms.offered(placeIds, day);
        Set<Long> toAll = terms.toAll(placeIds, day);
        Map<Long, OfferedTerms> derived = new HashMap<>();
        for (Long place : placeIds) {
            derived.put(place, new OfferedTerms(byList(offered.getOrDefault(place, Map.of())), toAll.contains(place)));
        }
        return derived;
    }

    private static Map<Vocabulary, List<String>> byList(Map<String, List<String>> byCode) {
        Map<Vocabulary, List<String>> lists = new EnumMap<>(Vocabulary.class);
        byCode.forEach((code, list) -> Vocabulary.byCode(code).ifPresent(v -> lists.put(v, list)));
        return lists;
    }
}
