package fr.maillage.committee;

import fr.maillage.committee.decision.DecisionDetail;
import fr.maillage.committee.decision.DecisionEffectService;
import fr.maillage.committee.decision.DecisionField;
import fr.maillage.committee.decision.DecisionService;
import fr.maillage.committee.decision.EffectView;
import fr.maillage.identity.Role;
import fr.maillage.testing.As;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;

/** Decisions of a committee of the department, and the records that they name. */
@Dependent
public class NamingDesk {

    static final String SEINE_SAINT_DENIS = "dep:93";

    @Inject
    private BodyService bodies;

    @Inject
    private DecisionService decisions;

    @Inject
    private DecisionEffectService effects;

    DecisionDetail decision() {
        return officer(() -> {
            BodyDetail body = bodies.create(CommitteeDesk.committee(SEINE_SAINT_DENIS));
            return decisions.create(
                    CommitteeDesk.decision(body.id()).with(DecisionField.NUMBER, "D-" + UUID.randomUUID()));
        });
    }

    /** Names a record; its effect is null for none. */
    EffectView name(DecisionDetail decision, String kind, String words, String effect) {
        return officer(() -> effects.name(decision.id(), kind, words, effect, null));
    }

    EffectView apply(DecisionDetail decision, EffectView effect) {
        return officer(() -> effects.apply(decision.id(), effect.row().record()));
    }

    static <T> T officer(Supplier<T> action) {
        return As.a(Role.DEPARTMENT_OFFICER, SEINE_SAINT_DENIS, action);
    }
}
