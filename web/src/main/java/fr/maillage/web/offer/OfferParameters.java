package fr.maillage.web.offer;

import fr.maillage.offer.OfferFilter;
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
     */
    static OfferFilter filter(Asked asked) {
        return new OfferFilter(
                asked.text("territory"),
                asked.text("q"),
                asked.text("service"),
                asked.text("public"),
                identifier("actor", asked.text("actor")),
                identifier("place", asked.text("place")),
                asked.flag("archived"));
    }

    private static UUID identifier(String kind, String text) {
        return text == null || text.isBlank() ? null : Identifiers.of(kind, text);
    }
}
