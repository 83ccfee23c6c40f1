package fr.maillage.web.committee;

import fr.maillage.committee.GatheringFilter;
import fr.maillage.committee.GatheringMode;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import java.util.Arrays;
import java.util.UUID;

/** The parameters that the list, its files and the API have in common. */
final class GatheringParameters {

    private GatheringParameters() {}

    /**
     * The filter that a request asks for.
     *
     * @param asked decides what becomes of nonsense
     */
    static GatheringFilter filter(Asked asked) {
        String body = asked.text("body");
        UUID holder = body == null ? null : Identifiers.of("body", body);
        String mode = asked.choice(
                "mode",
                text -> Arrays.stream(GatheringMode.values())
                        .map(GatheringMode::code)
                        .filter(text::equals)
                        .findFirst());
        return new GatheringFilter(asked.text("territory"), asked.text("q"), holder, mode, asked.flag("archived"));
    }
}
