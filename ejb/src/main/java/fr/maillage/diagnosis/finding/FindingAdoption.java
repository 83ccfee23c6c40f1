package fr.maillage.diagnosis.finding;

import fr.maillage.committee.decision.DecisionAct;
import fr.maillage.committee.decision.DecisionEffect;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Findings are adopted by decisions, on their day. */
@ApplicationScoped
class FindingAdoption implements DecisionEffect {

    @Inject
    private FindingService findings;

    @Override
    public String kind() {
        return "finding";
    }

    @Override
    public List<String> effects() {
        return List.of(FindingState.ADOPTED.code());
    }

    @Override
    public Optional<Problem> obstacle(UUID record, String effect, DecisionAct act) {
        FindingDetail finding = findings.get(record);
        if (!finding.open()) {
            return Optional.of(Problem.denied("outside-territory"));
        }
        if (finding.finding().state().compareTo(FindingState.ADOPTED) >= 0) {
            return Optional.of(conflict("diagnosis-finding-adopted-already", finding));
        }
        return finding.finding().evidence().isEmpty()
                ? Optional.of(conflict("diagnosis-finding-without-evidence", finding))
                : Optional.empty();
    }

    @Override
    public void apply(UUID record, String effect, DecisionAct act) {
        FindingDetail finding = findings.get(record);
        findings.update(
                record,
                finding.version(),
                finding.values()
                        .with(FindingField.STATE, FindingState.ADOPTED.code())
                        .with(FindingField.ADOPTED_ON, act.day().toString()));
    }

    private static Problem conflict(String rule, FindingDetail finding) {
        return Problem.of(Problem.Kind.CONFLICT, null, rule, finding.finding().title());
    }
}
