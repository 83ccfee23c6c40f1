package fr.maillage.web.deployment.dropin;

import fr.maillage.deployment.dropin.DropInFilter;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;

/** The parameters that the list of drop-ins, its files and the API have in common. */
final class DropInParameters {

    private DropInParameters() {}

    /**
     * The filter that a request asks for.
     *
     * @param asked decides what becomes of nonsense
     */
    static DropInFilter filter(Asked asked) {
        String place = asked.text("place");
        return new DropInFilter(
                asked.text("territory"),
                asked.text("q"),
                asked.text("adviser"),
                place == null || place.isBlank() ? null : Identifiers.of("place", place),
                asked.text("access"),
                asked.day("on"),
                asked.flag("archived"));
    }
}
