package fr.maillage.plan.scheme;

import fr.maillage.committee.decision.DecisionAct;
import fr.maillage.committee.decision.DecisionEffect;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Frames are submitted by decisions: the draft goes before the assembly, on the day of the decision. */
@ApplicationScoped
class FrameSubmission implements DecisionEffect {

    @Inject
    private VersionService versions;

    @Inject
    private AdoptionService adoptions;

    @Override
    public String kind() {
        return "frame";
    }

    @Override
    public List<String> effects() {
        return List.of(VersionState.SUBMITTED.code());
    }

    @Override
    public Optional<Problem> obstacle(UUID record, String effect, DecisionAct act) {
        VersionDetail current = versions.current(record);
        if (!current.frame().open()) {
            return Optional.of(Problem.denied("outside-territory"));
        }
        Optional<VersionView> draft = draft(current);
        if (draft.isEmpty()) {
            return Optional.of(Problem.of(Problem.Kind.CONFLICT, null, "plan.version.no-draft", null));
        }
        boolean lines = !versions.get(draft.get().id()).tree().lines().isEmpty();
        return lines
                ? Optional.empty()
                : Optional.of(Problem.of(Problem.Kind.CONFLICT, null, "plan.version.empty", null));
    }

    @Override
    public void apply(UUID record, String effect, DecisionAct act) {
        VersionView draft = draft(versions.current(record))
                .orElseThrow(() -> Problem.of(Problem.Kind.CONFLICT, null, "plan.version.no-draft", null));
        adoptions.submit(draft.id(), draft.version(), act.day());
    }

    private static Optional<VersionView> draft(VersionDetail current) {
        return current.versions().stream().filter(VersionView::draft).findFirst();
    }
}
