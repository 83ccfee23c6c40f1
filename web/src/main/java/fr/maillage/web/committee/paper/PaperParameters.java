package fr.maillage.web.committee.paper;

import fr.maillage.committee.paper.PaperFilter;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import java.util.UUID;

/** The parameters that the API and its files have in common. */
final class PaperParameters {

    private PaperParameters() {}

    /** The filter that a request asks for. */
    static PaperFilter filter(Asked asked) {
        return new PaperFilter(
                asked.text("territory"),
                asked.text("q"),
                identifier("gathering", asked),
                identifier("item", asked),
                asked.flag("archived"));
    }

    private static UUID identifier(String name, Asked asked) {
        String text = asked.text(name);
        return text == null ? null : Identifiers.of(name, text);
    }
}
