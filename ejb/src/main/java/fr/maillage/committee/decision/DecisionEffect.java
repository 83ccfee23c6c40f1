package fr.maillage.committee.decision;

import fr.maillage.shared.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Effects of decisions on the records of one kind. The feature of the kind implements it, and it is found by CDI: what is
 * done goes through the feature's own service, so that its rights, rules and audit hold.
 */
public interface DecisionEffect {

    /** The word of the kind, as {@link fr.maillage.record.link.LinkTargets} has it, such as {@code finding}. */
    String kind();

    /** The codes of what may be done to such a record, such as {@code adopted}. */
    List<String> effects();

    /** Those of {@link #effects} that put something off to a day, which the decision has to say. */
    default Set<String> dated() {
        return Set.of();
    }

    /**
     * Why something cannot be done now by the caller to a record that is there and not archived.
     *
     * @param effect of {@link #effects}
     * @param act what the decision says; with a day for what is {@link #dated}
     * @return the problem that tells it; empty where it can be done
     */
    Optional<Problem> obstacle(UUID record, String effect, DecisionAct act);

    /**
     * Does it, within the caller's transaction.
     *
     * @param effect of {@link #effects}
     * @param act what the decision says; with a day for what is {@link #dated}
     * @throws Problem as the feature's own service throws; nothing is changed then
     */
    void apply(UUID record, String effect, DecisionAct act);
}
