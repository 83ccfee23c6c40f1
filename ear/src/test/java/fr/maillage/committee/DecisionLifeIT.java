package fr.maillage.committee;

import static fr.maillage.committee.CommitteeDesk.BOBIGNY;
import static fr.maillage.committee.CommitteeDesk.GAGNY;
import static fr.maillage.committee.CommitteeDesk.GRAND_EST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.committee.decision.DecisionDetail;
import fr.maillage.committee.decision.DecisionField;
import fr.maillage.committee.decision.DecisionList;
import fr.maillage.committee.decision.DecisionService;
import fr.maillage.committee.decision.DecisionState;
import fr.maillage.committee.decision.DecisionView;
import fr.maillage.identity.Role;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Decisions follow their body, are changed by one officer at a time, and are withdrawn for good. */
@InsideEar
class DecisionLifeIT {

    @Inject
    private BodyService bodies;

    @Inject
    private DecisionService decisions;

    @Inject
    private DecisionList decisionList;

    @Test
    void a_withdrawn_decision_stays_marked_and_nothing_brings_it_back() {
        UUID body = body(GRAND_EST);
        DecisionDetail made = enter(body);

        assertThat(rules(() -> decisions.withdraw(made.id(), made.version(), " ")))
                .containsExactly("withdrawnReason required");
        DecisionDetail withdrawn =
                officer(() -> decisions.withdraw(made.id(), made.version(), "Annulée par D-2026-02"));

        assertThat(withdrawn.decision().state()).isEqualTo(DecisionState.WITHDRAWN);
        assertThat(withdrawn.decision().withdrawnReason()).isEqualTo("Annulée par D-2026-02");
        assertThat(withdrawn.open()).isFalse();
        int version = withdrawn.version();
        for (Supplier<?> way : Stream.<Supplier<?>>of(
                        () -> decisions.withdraw(made.id(), version, "Encore"),
                        () -> decisions.done(made.id(), version, null),
                        () -> decisions.update(
                                made.id(), version, made.values().with(DecisionField.TEXT, "Autre chose.")),
                        () -> decisions.archive(made.id(), version, "Oubli"))
                .toList()) {
            assertThat(problem(way).kind()).isEqualTo(Kind.CONFLICT);
        }
        ListRequest gone = ListRequest.ALL
                .with("body", body.toString())
                .with("year", "2026")
                .with("state", "withdrawn");
        assertThat(officer(() -> decisionList.page(gone, PageRequest.first())).items())
                .extracting(DecisionView::id)
                .containsExactly(made.id());
        assertThat(officer(() -> decisions.history(made.id())))
                .extracting(line -> line.action())
                .contains("committee.decision.withdraw");
    }

    @Test
    void decisions_follow_their_body_to_another_territory() {
        UUID id = body(GRAND_EST);
        DecisionDetail made = enter(id);
        BodyDetail body = officer(() -> bodies.get(id));

        officer(() -> bodies.update(id, body.version(), body.values().with(BodyField.TERRITORY, GAGNY)));

        assertThat(officer(() -> decisions.get(made.id())).decision().where().territoryCode())
                .isEqualTo(GAGNY);
        assertThat(catchThrowableOfType(
                                Problem.class,
                                () -> As.a(
                                        Role.EPT_OFFICER,
                                        BOBIGNY,
                                        () -> decisions.withdraw(made.id(), made.version(), "Ailleurs")))
                        .kind())
                .isEqualTo(Kind.DENIED);
    }

    @Test
    void of_two_officers_who_change_one_the_second_is_told() {
        DecisionDetail made = enter(body(GRAND_EST));
        officer(() -> decisions.done(made.id(), made.version(), "2026-06-20"));

        assertThat(problem(() -> decisions.withdraw(made.id(), made.version(), "Trop tard"))
                        .kind())
                .isEqualTo(Kind.STALE);
    }

    private UUID body(String territory) {
        return officer(() -> bodies.create(CommitteeDesk.committee(territory))).id();
    }

    private DecisionDetail enter(UUID body) {
        return officer(() -> decisions.create(CommitteeDesk.decision(body)));
    }

    private static List<String> rules(Supplier<?> action) {
        return problem(action).violations().stream()
                .map(violation -> violation.field() + " " + violation.rule())
                .toList();
    }

    private static Problem problem(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, () -> officer(action));
    }

    private static <T> T officer(Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, GRAND_EST, action);
    }
}
