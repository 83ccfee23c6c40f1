package fr.maillage.web.committee;

import fr.maillage.committee.BodyFilter;
import fr.maillage.committee.BodyKind;
import fr.maillage.web.shared.Asked;
import java.util.Arrays;

/** The parameters that the list, its files and the API have in common. */
final class BodyParameters {

    private BodyParameters() {}

    /**
     * The filter that a request asks for.
     *
     * @param asked decides what becomes of nonsense
     */
    static BodyFilter filter(Asked asked) {
        String kind = asked.choice(
                "kind",
                text -> Arrays.stream(BodyKind.values())
                        .map(BodyKind::code)
                        .filter(text::equals)
                        .findFirst());
        return new BodyFilter(asked.text("territory"), asked.text("q"), kind, asked.flag("archived"));
    }
}
