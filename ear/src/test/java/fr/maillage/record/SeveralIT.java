package fr.maillage.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.diagnosis.irritant.IrritantField;
import fr.maillage.diagnosis.irritant.IrritantList;
import fr.maillage.diagnosis.irritant.IrritantService;
import fr.maillage.importing.Officers;
import fr.maillage.job.JobProgressService;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobRunView;
import fr.maillage.job.JobStatus;
import fr.maillage.job.Runs;
import fr.maillage.record.list.ListFilter;
import fr.maillage.record.list.RecordList;
import fr.maillage.record.several.SeveralAct;
import fr.maillage.record.several.SeveralOutcome;
import fr.maillage.record.several.SeveralOutcome.State;
import fr.maillage.record.several.SeveralReport;
import fr.maillage.record.several.SeveralRow;
import fr.maillage.record.several.SeveralService;
import fr.maillage.shared.Problem;
import fr.maillage.testing.InsideEar;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Acts on several records ask for rights and versions record by record, tell what was left, and are taken back. */
@InsideEar
class SeveralIT {

    private static final String KIND = "diagnosis.irritant";
    private static final String HERS = "com:93032";
    private static final String OTHERS = "com:93008";
    private static final String OFFICER = SeveralDesk.OFFICER;

    @Inject
    private SeveralDesk desk;

    @Inject
    private SeveralService several;

    @Inject
    private IrritantService irritants;

    @Inject
    private IrritantList list;

    @Inject
    private JobRunService jobs;

    @Inject
    private JobProgressService progress;

    @Inject
    private Runs runs;

    @Inject
    private Officers officers;

    @Inject
    @Any
    private Instance<RecordList<?, ?>> lists;

    private Problem.Kind refused(String who, Runnable act) {
        return catchThrowableOfType(
                        Problem.class,
                        () -> officers.as(who, () -> {
                            act.run();
                            return null;
                        }))
                .kind();
    }

    @Test
    void those_that_are_not_hers_are_left_and_named_while_the_others_are_archived_and_come_back() {
        List<UUID> hers = desk.entered(12, HERS);
        List<UUID> others = desk.entered(3, OTHERS);

        List<SeveralRow> rows = desk.seen(SeveralDesk.both(hers, others));
        assertThat(rows.stream().filter(row -> row.refused() != null))
                .extracting(SeveralRow::id, SeveralRow::refused)
                .containsExactlyInAnyOrderElementsOf(others.stream()
                        .map(id -> Tuple.tuple(id, "outside-territory"))
                        .toList());
        UUID act = desk.begun(SeveralAct.archive(KIND, "Doublons"), rows);

        SeveralReport done = desk.report(act);
        assertThat(done.run()).isNull();
        assertThat(done.count(State.DONE)).isEqualTo(12);
        assertThat(done.rows().subList(0, 3)).allSatisfy(row -> {
            assertThat(row.state()).isEqualTo(State.LEFT);
            assertThat(row.name()).startsWith("Guichet " + OTHERS);
            assertThat(row.why().rule()).isEqualTo("outside-territory");
        });
        assertThat(desk.archived(hers)).isEqualTo(12);
        assertThat(desk.archived(others)).isZero();
        assertThat(officers.as(OFFICER, () -> irritants.history(hers.get(0)))
                        .get(0)
                        .action())
                .isEqualTo(KIND + ".archive");

        desk.undo(act);
        assertThat(desk.report(act).count(State.UNDONE)).isEqualTo(12);
        assertThat(desk.archived(hers)).isZero();
    }

    @Test
    void one_that_was_changed_since_it_was_shown_is_left_and_one_that_was_changed_since_the_act_is_not_put_back() {
        List<UUID> ids = desk.entered(4, HERS);
        List<SeveralRow> rows = desk.seen(ids);
        desk.corrected(ids.get(0), "Mairie (essai)");

        UUID act = desk.begun(
                SeveralAct.change(KIND, IrritantField.ADMINISTRATION.key(), List.of("Préfecture (essai)")), rows);
        SeveralOutcome left = desk.report(act).rows().get(0);
        assertThat(left.id()).isEqualTo(ids.get(0));
        assertThat(left.why().rule()).isEqualTo("stale");
        assertThat(desk.administration(ids.get(0))).isEqualTo("Mairie (essai)");
        assertThat(ids.subList(1, 4))
                .allSatisfy(id -> assertThat(desk.administration(id)).isEqualTo("Préfecture (essai)"));
        assertThat(desk.report(act).rows().subList(1, 4))
                .allSatisfy(row -> assertThat(row.before()).containsExactly("Caisse (essai)"));

        desk.corrected(ids.get(1), "Conseil (essai)");
        desk.undo(act);
        assertThat(desk.report(act).count(State.KEPT)).isOne();
        assertThat(desk.report(act).count(State.UNDONE)).isEqualTo(2);
        assertThat(desk.administration(ids.get(1))).isEqualTo("Conseil (essai)");
        assertThat(desk.administration(ids.get(2))).isEqualTo("Caisse (essai)");
    }

    @Test
    void many_are_done_by_a_job_that_keeps_what_it_did_when_it_is_stopped_and_puts_back_just_that() {
        List<UUID> hers = desk.entered(300, HERS);
        List<UUID> others = desk.entered(10, OTHERS);
        UUID act = desk.begun(SeveralAct.archive(KIND, "Ménage"), desk.seen(SeveralDesk.both(hers, others)));
        UUID run = desk.report(act).run();
        while (progress.run(run).counts().updated() < 5) {
            LockSupport.parkNanos(10_000_000L);
        }
        officers.as(OFFICER, () -> {
            jobs.stop(run);
            return run;
        });
        runs.await(run, JobStatus.STOPPED);

        SeveralReport cut = desk.report(act);
        long done = cut.count(State.DONE);
        assertThat(done).isPositive().isEqualTo(desk.archived(hers));
        assertThat(cut.count(State.READY)).isPositive();
        assertThat(cut.total()).isEqualTo(310);
        assertThat(progress.run(run).counts().read()).isEqualTo(310 - cut.count(State.READY));

        officers.as(OFFICER, () -> {
            jobs.restart(run);
            return run;
        });
        JobRunView whole = runs.await(run, JobStatus.COMPLETED);
        assertThat(whole.counts().updated()).isEqualTo(300);
        assertThat(whole.counts().rejected()).isEqualTo(10);
        assertThat(desk.archived(hers)).isEqualTo(300);
        assertThat(desk.report(act).rows().subList(0, 10))
                .allSatisfy(row -> assertThat(row.why().rule()).isEqualTo("outside-territory"));

        desk.undo(act);
        UUID back = desk.report(act).run();
        assertThat(back).isNotEqualTo(run);
        assertThat(runs.await(back, JobStatus.COMPLETED).counts().updated()).isEqualTo(300);
        assertThat(desk.report(act).count(State.UNDONE)).isEqualTo(300);
        assertThat(desk.archived(hers)).isZero();
    }

    @Test
    void an_act_is_seen_by_whoever_did_it_and_asks_for_a_reason_and_for_rights() {
        List<UUID> ids = desk.entered(1, HERS);
        List<SeveralRow> rows = desk.seen(ids);
        assertThat(refused(OFFICER, () -> several.begin(SeveralAct.archive(KIND, "  "), rows)))
                .isEqualTo(Problem.Kind.INVALID);
        assertThat(refused(OFFICER, () -> several.begin(SeveralAct.archive(KIND, "x".repeat(501)), rows)))
                .isEqualTo(Problem.Kind.INVALID);
        assertThat(refused("prefecture", () -> several.preview(list, list.keys(ids))))
                .isEqualTo(Problem.Kind.DENIED);

        UUID act = desk.begun(SeveralAct.archive(KIND, "Doublon"), rows);
        assertThat(refused("admin", () -> several.report(act))).isEqualTo(Problem.Kind.NOT_FOUND);
        assertThat(refused("admin", () -> several.undo(act))).isEqualTo(Problem.Kind.NOT_FOUND);
        assertThat(desk.seen(ids)).extracting(SeveralRow::refused).containsExactly(KIND + ".archived");
        assertThat(desk.report(desk.begun(SeveralAct.archive(KIND, "Encore"), desk.seen(ids)))
                        .count(State.LEFT))
                .isOne();
    }

    @Test
    void records_of_every_declared_kind_that_has_an_archive_can_be_archived() {
        assertThat(lists.stream()
                        .filter(one -> one.spec().edits() != null && one.spec().paged())
                        .filter(one -> one.spec().filters().stream()
                                .anyMatch(filter -> filter.shape() == ListFilter.Shape.ARCHIVED))
                        .map(one -> one.spec().kind())
                        .filter(kind -> !several.archivable(kind)))
                .isEmpty();
    }
}
