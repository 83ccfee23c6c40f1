package fr.maillage.duplicate;

import static fr.maillage.duplicate.DuplicateDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.identity.Role;
import fr.maillage.job.JobRunService;
import fr.maillage.job.Runs;
import fr.maillage.place.core.PlaceField;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import fr.maillage.testing.Statements;
import fr.maillage.testjobs.Gate;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@InsideEar
class DuplicateSearchIT {

    @PersistenceUnit(unitName = "../maillage-ejb.jar#maillage")
    private EntityManagerFactory factory;

    @Inject
    private DuplicateDesk desk;

    @Inject
    private DuplicateService duplicates;

    @Inject
    private DuplicateSearchService search;

    @Inject
    private JobRunService jobs;

    @Inject
    private Runs runs;

    @Test
    void two_records_of_one_place_are_found_with_reasons_that_add_up() {
        DuplicateDetail pair = desk.found();

        assertThat(pair.state()).isEqualTo(DuplicateState.OPEN);
        assertThat(pair.reasons()).extracting(DuplicateReason::code).containsExactly("NAME_SAME", "ADDRESS_SAME");
        assertThat(pair.reasons().stream().mapToInt(DuplicateReason::weight).sum())
                .isEqualTo(pair.score());
        assertThat(officer(() -> duplicates.list(
                                new DuplicateFilter(DuplicateDesk.GRAND_EST, null, 80),
                                new PageRequest(0, 200, "found", false)))
                        .items())
                .extracting(DuplicateSummary::id)
                .contains(pair.id());
        assertThat(As.administrator(() -> duplicates.lastSearch()).orElseThrow().places())
                .isPositive();
    }

    @Test
    void searching_again_neither_doubles_a_pair_nor_asks_again_what_was_decided() {
        DuplicateDetail pair = desk.found();
        officer(() -> duplicates.distinct(pair.id(), pair.version()));

        desk.search();
        desk.search();

        DuplicateDetail after = desk.pair(pair.first().id()).orElseThrow();
        assertThat(after.id()).isEqualTo(pair.id());
        assertThat(after.state()).isEqualTo(DuplicateState.DISTINCT);
        assertThat(after.decidedBy()).isEqualTo(Role.EPT_OFFICER.name());
        assertThat(Sql.number(
                        "select count(*) from duplicate_candidate c join place p on p.id = c.place_a_id"
                                + " where p.source in (?, ?)",
                        desk.firstSource,
                        desk.secondSource))
                .isEqualTo(1);
        officer(() -> duplicates.reopen(after.id(), after.version()));
        assertThat(desk.pair(pair.first().id()).orElseThrow().state()).isEqualTo(DuplicateState.OPEN);
    }

    @Test
    void an_open_pair_that_is_none_any_more_is_forgotten() {
        DuplicateDetail pair = desk.found();

        desk.takeSecond(desk.second()
                .set(PlaceField.NAME, "Tout autre chose")
                .set(PlaceField.ADDRESS, "99 avenue " + DuplicateDesk.GAGNY));
        desk.search();

        assertThat(desk.pair(pair.first().id())).isEmpty();
    }

    @Test
    void the_number_of_a_head_office_connects_nothing() {
        String phone =
                "+3316" + String.format("%07d", Math.floorMod(UUID.randomUUID().hashCode(), 10_000_000));
        UUID one = null;
        for (int i = 0; i < 6; i++) {
            one = desk.take(
                            desk.firstSource + i,
                            desk.values(DuplicateDesk.GAGNY)
                                    .set(PlaceField.NAME, desk.word())
                                    .set(PlaceField.ADDRESS, (100 + i) + " rue du Siège " + desk.word())
                                    .set(PlaceField.PHONE, phone))
                    .place();
        }

        desk.search();

        assertThat(desk.pair(one)).isEmpty();
    }

    @Test
    void a_search_that_broke_off_goes_on_where_it_stood() {
        UUID place = desk.takeFirst(desk.first()).place();
        desk.takeSecond(desk.second());
        String gate = Gate.freshName();
        UUID run = runs.as("departement", () -> jobs.create("test-gated", Map.of("gate", gate)));
        Gate.of(gate).awaitArrival();

        long expected = As.system(() -> search.begin(run));
        while (As.system(() -> search.file(run))) {}
        settle(run);
        assertThat(As.system(() -> search.compare(run))).isTrue();
        // Another attempt begins: what is done is not done again.
        assertThat(As.system(() -> search.begin(run))).isEqualTo(expected);
        assertThat(As.system(() -> search.file(run))).isFalse();
        settle(run);
        while (As.system(() -> search.compare(run))) {}
        finish(run);
        finish(run);

        assertThat(desk.pair(place)).isPresent();
        assertThat(Sql.number(
                        "select count(*) from duplicate_search where run_uuid = ? and place_count = ?"
                                + " and finished_at is not null",
                        run.toString(),
                        expected))
                .isEqualTo(1);
        Gate.of(gate).open();
    }

    @Test
    void a_page_of_the_list_takes_at_most_four_statements() {
        desk.found();

        long calls = Statements.during(
                factory,
                () -> assertThat(officer(() -> duplicates.list(
                                        new DuplicateFilter(DuplicateDesk.GRAND_EST, null, 0), PageRequest.first()))
                                .items())
                        .isNotEmpty());

        assertThat(calls).isLessThanOrEqualTo(4);
    }

    @Test
    void members_read_pairs_and_decide_nothing_and_what_is_unknown_is_said() {
        DuplicateDetail pair = desk.found();

        assertThat(kind(() -> As.a(Role.MEMBER, DuplicateDesk.GRAND_EST, () -> duplicates.distinct(pair.id(), 0))))
                .isEqualTo(Problem.Kind.DENIED);
        assertThat(As.a(Role.MEMBER, DuplicateDesk.GRAND_EST, () -> duplicates.get(pair.id()))
                        .editable())
                .isFalse();
        assertThat(kind(() -> As.a(Role.MEMBER, null, () -> search.begin(UUID.randomUUID()))))
                .isEqualTo(Problem.Kind.DENIED);
        assertThat(kind(() -> officer(() -> duplicates.get(UUID.randomUUID())))).isEqualTo(Problem.Kind.NOT_FOUND);
        assertThat(kind(() ->
                        officer(() -> duplicates.list(new DuplicateFilter("com:00000", null, 0), PageRequest.first()))))
                .isEqualTo(Problem.Kind.NOT_FOUND);
        assertThat(kind(() ->
                        officer(() -> duplicates.list(DuplicateFilter.NONE, new PageRequest(0, 10, "couleur", true)))))
                .isEqualTo(Problem.Kind.INVALID);
    }

    private void settle(UUID run) {
        As.system(() -> {
            search.settle(run);
            return null;
        });
    }

    private void finish(UUID run) {
        As.system(() -> {
            search.finish(run);
            return null;
        });
    }

    private static Problem.Kind kind(Runnable action) {
        return catchThrowableOfType(Problem.class, action::run).kind();
    }
}
