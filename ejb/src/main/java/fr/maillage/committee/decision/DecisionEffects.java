package fr.maillage.committee.decision;

import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What decisions may do to records, as their features say. */
@ApplicationScoped
public class DecisionEffects {

    @Inject
    @Any
    private Instance<DecisionEffect> effects;

    /** The codes of what may be done, by the word of the kind. */
    public Map<String, List<String>> offered() {
        Map<String, List<String>> offered = new TreeMap<>();
        effects.forEach(effect -> offered.put(effect.kind(), List.copyOf(effect.effects())));
        return offered;
    }

    /** Why something cannot be done now by the caller to a record; empty where it can. */
    Optional<Problem> obstacle(RecordRef record, String effect) {
        return of(record, effect).obstacle(record.id(), effect);
    }

    /** Does it; throws as {@link DecisionEffect#apply}. */
    void apply(RecordRef record, String effect, String number, LocalDate day) {
        of(record, effect).apply(record.id(), effect, number, day);
    }

    private DecisionEffect of(RecordRef record, String effect) {
        return effects.stream()
                .filter(one -> one.kind().equals(record.type()) && one.effects().contains(effect))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("effect", "committee-decision-effect-unknown", effect));
    }
}
