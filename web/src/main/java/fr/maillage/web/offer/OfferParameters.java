package fr.maillage.web.offer;

import fr.maillage.offer.OfferFilter;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import java.util.UUID;

/** The parameters that the list, its files and the API have in common. */
final class OfferParameters {

    private OfferParameters() {}

    /**
     * The filter that a request asks for.
     *
     * @param asked decides what becomes of nonsense
     * @param terms all lists of terms
     */
    static OfferFilter filter(Asked asked, Vocabularies terms) {
        return new OfferFilter(
                asked.text("territory"),
                asked.text("q"),
                asked.code("service", terms, Vocabulary.SERVICE, Vocabulary.SERVICE_DETAIL),
                asked.code("public", terms, Vocabulary.PUBLIC),
                identifier("actor", asked.text("actor")),
                identifier("place", asked.text("place")),
                asked.flag("archived"));
    }

    private static UUID identifier(String kind, String text) {
        return text == null || text.isBlank() ? null : Identifiers.of(kind, text);
    }
}
