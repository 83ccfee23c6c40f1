package fr.maillage.web.moderation;

import fr.maillage.moderation.ErrorReason;
import fr.maillage.moderation.ModerationFilter;
import fr.maillage.web.shared.Asked;
import java.util.Optional;
import java.util.Set;

/** The parameters that the queue and its files have in common. */
final class ModerationParameters {

    private static final Set<String> KINDS = Set.of("report", "proposal");

    private ModerationParameters() {}

    /**
     * The filter that a request asks for.
     *
     * @param asked decides what becomes of nonsense
     */
    static ModerationFilter filter(Asked asked) {
        return new ModerationFilter(
                asked.text("territory"),
                asked.choice("kind", text -> Optional.of(text).filter(KINDS::contains)),
                asked.choice("reason", text -> ErrorReason.byCode(text).map(r -> text)));
    }
}
