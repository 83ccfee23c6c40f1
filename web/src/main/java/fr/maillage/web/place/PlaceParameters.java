package fr.maillage.web.place;

import fr.maillage.place.Freshness;
import fr.maillage.place.PlaceFilter;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import java.util.function.UnaryOperator;

/** The parameters that the list, its files and the API have in common. */
final class PlaceParameters {

    private PlaceParameters() {}

    /**
     * The filter that a request asks for.
     *
     * @param parameter the value of a parameter; null where it is missing
     * @throws Problem INVALID for an unknown class of freshness; NOT_FOUND for an actor that is no identifier
     */
    static PlaceFilter filter(UnaryOperator<String> parameter) {
        String freshness = parameter.apply("freshness");
        String actor = parameter.apply("actor");
        return new PlaceFilter(
                parameter.apply("territory"),
                parameter.apply("q"),
                parameter.apply("service"),
                freshness == null || freshness.isBlank()
                        ? null
                        : Freshness.byCode(freshness)
                                .orElseThrow(() -> Problem.invalid("freshness", "unknown-value", freshness)),
                parameter.apply("label"),
                Boolean.parseBoolean(parameter.apply("archived")),
                Boolean.parseBoolean(parameter.apply("proposed")),
                Boolean.parseBoolean(parameter.apply("gone")),
                actor == null || actor.isBlank() ? null : Identifiers.of("actor", actor),
                "now".equals(parameter.apply("open")));
    }
}
