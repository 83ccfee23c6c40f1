package fr.maillage.committee.decision;

import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Effects that decisions may have on records, as their features say. */
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

    /** The same without what puts something off to a day. */
    public Map<String, List<String>> offeredWithoutDay() {
        Map<String, List<String>> offered = new TreeMap<>();
        effects.forEach(effect -> offered.put(
                effect.kind(),
                effect.effects().stream()
                        .filter(code -> !effect.dated().contains(code))
                        .toList()));
        return offered;
    }

    /** Says whether a decision has to say to which day something is put off. */
    boolean dated(RecordRef record, String effect) {
        return of(record, effect).dated().contains(effect);
    }

    /** Why something cannot be done now by the caller to a record; empty where it can. */
    Optional<Problem> obstacle(RecordRef record, String effect, DecisionAct act) {
        return of(record, effect).obstacle(record.id(), effect, act);
    }

    /** Does it; throws as {@link DecisionEffect#apply}. */
    void apply(RecordRef record, String effect, DecisionAct act) {
        of(record, effect).apply(record.id(), effect, act);
    }

    private DecisionEffect of(RecordRef record, String effect) {
        return effects.stream()
                .filter(one -> one.kind().equals(record.type()) && one.effects().contains(effect))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("effect", "committee-decision-effect-unknown", effect));
    }
}
