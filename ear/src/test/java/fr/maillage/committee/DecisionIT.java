package fr.maillage.committee;

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
import fr.maillage.record.FieldValues;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Decisions keep their numbers, and say when and where they were taken. */
@InsideEar
class DecisionIT {

    @Inject
    private BodyService bodies;

    @Inject
    private GatheringService gatherings;

    @Inject
    private DecisionService decisions;

    @Inject
    private DecisionList decisionList;

    @Resource
    private ManagedExecutorService executor;

    @Test
    void that_minutes_are_approved_is_never_left_to_be_carried_out() {
        UUID body = body(GRAND_EST);
        DecisionDetail made = officer(() ->
                decisions.create(says(body).with(DecisionField.TEXT, "Le compte rendu du 12 mars 2026 est approuvé.")));

        assertThat(made.decision().state()).isEqualTo(DecisionState.DONE);
        assertThat(made.values().text(DecisionField.DONE_ON))
                .isEqualTo(made.values().text(DecisionField.DECIDED_ON));
        assertThat(officer(() -> decisions.update(
                                made.id(), made.version(), made.values().with(DecisionField.DONE_ON, (String) null)))
                        .decision()
                        .state())
                .isEqualTo(DecisionState.DONE);
    }

    @Test
    void numbers_go_on_within_the_body_and_the_year_archived_ones_counted() {
        UUID body = body(GRAND_EST);
        DecisionDetail first = enter(body);
        assertThat(first.decision().number()).isEqualTo("D-2026-01");
        officer(() -> decisions.archive(first.id(), first.version(), "Doublon"));

        assertThat(enter(body).decision().number()).isEqualTo("D-2026-02");
        assertThat(enter(says(body).with(DecisionField.NUMBER, "D-2026-41"))
                        .decision()
                        .number())
                .isEqualTo("D-2026-41");
        assertThat(enter(says(body).with(DecisionField.NUMBER, "D-2026-bis"))
                        .decision()
                        .number())
                .isEqualTo("D-2026-bis");
        assertThat(enter(body).decision().number()).isEqualTo("D-2026-42");
        assertThat(enter(says(body).with(DecisionField.DECIDED_ON, "2025-12-31"))
                        .decision()
                        .number())
                .isEqualTo("D-2025-01");
        assertThat(enter(body(GRAND_EST)).decision().number()).isEqualTo("D-2026-01");
    }

    @Test
    void a_number_is_given_once_in_a_body() {
        UUID body = body(GRAND_EST);
        DecisionDetail first = enter(body);
        DecisionDetail second = enter(body);
        String number = first.decision().number();

        assertThat(rules(() -> decisions.create(says(body).with(DecisionField.NUMBER, number))))
                .containsExactly("number committee-decision-number-taken");
        officer(() -> decisions.archive(first.id(), first.version(), "Doublon"));
        assertThat(rules(() -> decisions.update(
                        second.id(), second.version(), second.values().with(DecisionField.NUMBER, number))))
                .containsExactly("number committee-decision-number-archived");
    }

    @Test
    void one_that_is_left_without_a_number_keeps_its_own() {
        DecisionDetail made = enter(body(GRAND_EST));

        DecisionDetail changed = officer(() -> decisions.update(
                made.id(),
                made.version(),
                made.values().with(DecisionField.NUMBER, (String) null).with(DecisionField.MODE, "reserve")));

        assertThat(changed.decision().number()).isEqualTo(made.decision().number());
        assertThat(changed.values().text(DecisionField.MODE)).isEqualTo("reserve");
    }

    @Test
    void days_are_in_their_order_and_not_to_come() {
        UUID body = body(GRAND_EST);

        assertThat(rules(() -> decisions.create(says(body).with(DecisionField.DECIDED_ON, "9999-12-31"))))
                .containsExactly("decidedOn committee-decision-future");
        assertThat(rules(() -> decisions.create(says(body).with(DecisionField.DECIDED_ON, "0001-01-01"))))
                .containsExactly("decidedOn committee-decision-early");
        assertThat(rules(() -> decisions.create(says(body).with(DecisionField.DONE_ON, "2026-06-10"))))
                .containsExactly("doneOn committee-decision-done-before");
        DecisionDetail made = enter(body);
        assertThat(rules(() -> decisions.done(made.id(), made.version(), "2099-01-01")))
                .containsExactly("doneOn committee-decision-future");
        assertThat(officer(() -> decisions.done(made.id(), made.version(), null))
                        .decision()
                        .state())
                .isEqualTo(DecisionState.DONE);
    }

    @Test
    void a_gathering_is_of_the_body_and_an_item_of_the_gathering() {
        UUID body = body(GRAND_EST);
        GatheringDetail held = held(body);
        GatheringDetail foreign = held(body(GRAND_EST));
        String item = item(held.id(), 3);
        FieldValues<DecisionField> there =
                says(body).with(DecisionField.GATHERING, held.id().toString());

        assertThat(rules(() -> decisions.create(
                        says(body).with(DecisionField.GATHERING, foreign.id().toString()))))
                .containsExactly("gathering committee-decision-foreign-gathering");
        assertThat(rules(() -> decisions.create(says(body).with(DecisionField.ITEM, item))))
                .containsExactly("agendaItem committee-decision-item-alone");
        assertThat(rules(() -> decisions.create(there.with(DecisionField.ITEM, item(foreign.id(), 1)))))
                .containsExactly("agendaItem committee-decision-foreign-item");
        DecisionView made = enter(there.with(DecisionField.ITEM, item)).decision();
        assertThat(made.where().item()).isEqualTo("3. Où en est-on ?");
        assertThat(made.where().gathering()).isEqualTo(held.id());
        assertThat(officer(() -> decisionList.page(DecisionList.of(held.id()), PageRequest.first()))
                        .items())
                .extracting(DecisionView::id)
                .containsExactly(made.id());
        assertThat(rules(() -> gatherings.update(
                        held.id(),
                        held.version(),
                        held.values().with(GatheringField.BODY, body(GRAND_EST).toString()))))
                .containsExactly("body committee-gathering-decided");
    }

    @Test
    void officers_who_enter_at_one_moment_get_numbers_of_their_own() {
        UUID body = body(GRAND_EST);

        List<String> numbers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> enter(body).decision().number(), executor))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(numbers).containsExactlyInAnyOrder("D-2026-01", "D-2026-02", "D-2026-03", "D-2026-04");
    }

    private static String item(UUID gathering, int rank) {
        String id = UUID.randomUUID().toString();
        Sql.update(
                "insert into agenda_item (id, uuid, version, gathering_id, territory_id, rank, title, carried_over,"
                        + " search_text, created_at, updated_at) select nextval('agenda_item_seq'), ?, 1, g.id,"
                        + " g.territory_id, " + rank + ", 'Où en est-on ?', false, '', g.created_at, g.updated_at"
                        + " from gathering g where g.uuid = ?",
                id,
                gathering.toString());
        return id;
    }

    private UUID body(String territory) {
        return officer(() -> bodies.create(CommitteeDesk.committee(territory))).id();
    }

    private GatheringDetail held(UUID body) {
        return officer(() -> gatherings.create(CommitteeDesk.gathering(body)));
    }

    private static FieldValues<DecisionField> says(UUID body) {
        return CommitteeDesk.decision(body);
    }

    private DecisionDetail enter(UUID body) {
        return enter(says(body));
    }

    private DecisionDetail enter(FieldValues<DecisionField> says) {
        return officer(() -> decisions.create(says));
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
