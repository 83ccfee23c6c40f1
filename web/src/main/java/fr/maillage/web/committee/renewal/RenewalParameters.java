package fr.maillage.web.committee.renewal;

import fr.maillage.committee.renewal.RenewalFilter;
import fr.maillage.committee.renewal.RenewalState;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import java.util.Optional;
import java.util.UUID;

/** The parameters that the list, its files and the API have in common. */
final class RenewalParameters {

    private RenewalParameters() {}

    /**
     * The filter that a request asks for.
     *
     * @param asked decides what becomes of nonsense
     */
    static RenewalFilter filter(Asked asked) {
        return new RenewalFilter(
                asked.text("territory"),
                asked.choice("body", RenewalParameters::uuid),
                asked.day("from"),
                asked.day("to"),
                asked.choice("state", RenewalState::byCode));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(Identifiers.of("committee.body", text));
        } catch (Problem unknown) {
            return Optional.empty();
        }
    }
}
