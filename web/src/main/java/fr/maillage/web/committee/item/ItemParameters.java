package fr.maillage.web.committee.item;

import fr.maillage.committee.item.ItemFilter;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import java.util.UUID;

/** The parameters that the API and its files have in common. */
final class ItemParameters {

    private ItemParameters() {}

    /** The filter that a request asks for. */
    static ItemFilter filter(Asked asked) {
        return new ItemFilter(
                asked.text("territory"),
                asked.text("q"),
                identifier("gathering", asked),
                identifier("body", asked),
                asked.flag("waiting"),
                asked.flag("archived"));
    }

    private static UUID identifier(String name, Asked asked) {
        String text = asked.text(name);
        return text == null ? null : Identifiers.of(name, text);
    }
}
