package fr.maillage.web.deployment.dropin;

import fr.maillage.deployment.dropin.DropInFilter;
import fr.maillage.deployment.dropin.DropInService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import java.util.List;
import java.util.stream.Stream;

/** The parameters that the calendars of drop-ins have in common. */
final class DropInParameters {

    private DropInParameters() {}

    /** The advisers that a filter offers, the one that it stands at among them. */
    static List<String> advisers(DropInService dropIns, DropInFilter filter) {
        return Stream.concat(dropIns.advisers(filter.territory()).stream(), Stream.ofNullable(filter.adviser()))
                .filter(adviser -> !adviser.isBlank())
                .distinct()
                .toList();
    }

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
