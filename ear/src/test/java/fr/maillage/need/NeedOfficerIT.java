package fr.maillage.need;

import static fr.maillage.need.NeedDesk.BONDY;
import static fr.maillage.need.NeedDesk.COUBRON;
import static fr.maillage.need.NeedDesk.GAGNY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.identity.Role;
import fr.maillage.importing.ImportDesk;
import fr.maillage.job.JobCounts;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Officers bring indicators of needs for their territories, and others bring none. */
@InsideEar
class NeedOfficerIT {

    @Inject
    private ImportDesk desk;

    @Inject
    private NeedDesk needDesk;

    @Inject
    private NeedService needs;

    @AfterEach
    void clear() {
        needDesk.forget(needDesk.code());
    }

    @Test
    void an_officer_brings_the_values_of_her_territory_and_the_other_rows_are_left_aside_with_a_reason() {
        UUID run = needDesk.run("ept", needDesk.mapping("score"), "93032;6,2\n93010;5\n93015;2\n");

        // Bondy is in another EPT.
        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(3, 2, 0, 1, 0));
        assertThat(desk.rules("ept", run)).containsExactly("WARNING need-elsewhere 1");
        assertThat(needDesk.value(GAGNY)).isEqualByComparingTo("6.2");
        assertThat(needDesk.value(COUBRON)).isEqualByComparingTo("2");
        assertThat(needDesk.value(BONDY)).isNull();
    }

    @Test
    void an_officer_of_another_territory_changes_nothing_there_and_makes_no_indicator_known() {
        UUID run = needDesk.run("ept", needDesk.mapping("score"), "93010;5\n");

        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(1, 0, 0, 1, 0));
        assertThat(Sql.number("select count(*) from need_indicator where code = ?", needDesk.code()))
                .isZero();
        desk.completed(needDesk.run(needDesk.mapping("score"), "93010;5\n"));
        desk.completed(needDesk.run("ept", needDesk.mapping("score"), "93010;9\n"));
        assertThat(needDesk.value(BONDY)).isEqualByComparingTo("5");
    }

    @Test
    void an_indicator_that_is_known_is_described_anew_by_who_keeps_the_reference_data_alone() {
        desk.completed(needDesk.run(needDesk.mapping("count"), "93032;6\n"));
        String other = needDesk.mapping("count", "lower");

        UUID officers = needDesk.run("ept", other, "93032;7\n");

        assertThat(desk.completed(officers).counts()).isEqualTo(new JobCounts(1, 0, 0, 0, 1));
        assertThat(desk.rules("ept", officers)).containsExactly("ERROR need-defined 1");
        assertThat(needDesk.value(GAGNY)).isEqualByComparingTo("6");
        assertThat(desk.completed(needDesk.run(other, "93032;7\n")).counts()).isEqualTo(new JobCounts(1, 0, 1, 0, 0));
    }

    @Test
    void who_may_not_import_brings_no_values_and_who_reads_the_back_office_reads_them() {
        String profile = needDesk.mapping("score");
        for (String login : List.of("membre", "prefecture", "conseiller")) {
            assertThatThrownBy(() -> needDesk.run(login, profile, "93032;6\n"))
                    .as(login)
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.DENIED));
        }
        assertThatThrownBy(() -> As.a(Role.JUROR, null, needs::indicators)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> As.a(Role.MEMBER, null, () -> needs.values("nothing-like-it", List.of(1L))))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
    }
}
