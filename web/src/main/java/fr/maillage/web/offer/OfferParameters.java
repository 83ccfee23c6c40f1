package fr.maillage.web.offer;

import fr.maillage.offer.OfferFilter;
import fr.maillage.web.shared.Identifiers;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The parameters that the list, its files and the API have in common. */
final class OfferParameters {

    private OfferParameters() {}

    /**
     * The filter that a request asks for.
     *
     * @param parameter the value of a parameter; null where it is missing
     */
    static OfferFilter filter(UnaryOperator<String> parameter) {
        return new OfferFilter(
                parameter.apply("territory"),
                parameter.apply("q"),
                parameter.apply("service"),
                parameter.apply("public"),
                identifier("actor", parameter.apply("actor")),
                identifier("place", parameter.apply("place")),
                Boolean.parseBoolean(parameter.apply("archived")));
    }

    private static UUID identifier(String kind, String text) {
        return text == null || text.isBlank() ? null : Identifiers.of(kind, text);
    }
}
