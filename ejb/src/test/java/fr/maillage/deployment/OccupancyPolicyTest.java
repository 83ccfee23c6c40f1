package fr.maillage.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.post.OccupancyPolicy;
import fr.maillage.deployment.post.Occupation;
import fr.maillage.deployment.post.PostState;
import fr.maillage.deployment.post.Standing;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tells if a post is occupied, vacant or returned follows from who held it when. */
class OccupancyPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    private static Occupation held(String from, String to) {
        return new Occupation(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    private static Standing standing(LocalDate returned, Occupation... occupations) {
        return OccupancyPolicy.standing(List.of(occupations), returned, DAY);
    }

    @Test
    void a_post_is_occupied_on_the_first_and_the_last_day_of_an_assignment() {
        assertThat(standing(null, held("2026-01-31", null)).state()).isEqualTo(PostState.OCCUPIED);
        assertThat(standing(null, held("2024-01-08", "2026-01-31")).state()).isEqualTo(PostState.OCCUPIED);
        assertThat(standing(null, held(null, "2026-01-30")).state()).isEqualTo(PostState.VACANT);
        assertThat(standing(null, held("2026-02-01", null)).state()).isEqualTo(PostState.VACANT);
    }

    @Test
    void a_vacant_post_goes_back_six_months_after_the_last_day() {
        Standing old = standing(null, held(null, "2024-12-31"), held("2025-01-01", "2025-06-30"));
        assertThat(old)
                .isEqualTo(new Standing(PostState.VACANT, LocalDate.of(2025, 7, 1), LocalDate.of(2026, 1, 1), -30L));
        assertThat(old.overdue()).isTrue();

        Standing young = standing(null, held(null, "2025-11-15"));
        assertThat(young.dueOn()).isEqualTo("2026-05-16");
        assertThat(young.daysLeft()).isEqualTo(105);
        assertThat(young.overdue()).isFalse();
    }

    @Test
    void on_the_very_day_it_is_not_overdue_and_the_day_after_it_is() {
        List<Occupation> held = List.of(held(null, "2025-06-30"));
        assertThat(OccupancyPolicy.standing(held, null, LocalDate.of(2026, 1, 1))
                        .overdue())
                .isFalse();
        assertThat(OccupancyPolicy.standing(held, null, LocalDate.of(2026, 1, 2))
                        .overdue())
                .isTrue();
    }

    @Test
    void a_post_that_nobody_ever_held_is_vacant_since_nobody_knows_when() {
        Standing standing = standing(null);
        assertThat(standing).isEqualTo(new Standing(PostState.VACANT, null, null, null));
        assertThat(standing.overdue()).isFalse();
    }

    @Test
    void the_end_of_six_months_falls_on_the_last_day_of_a_shorter_month() {
        Standing standing = OccupancyPolicy.standing(List.of(held(null, "2025-08-30")), null, LocalDate.of(2025, 9, 1));
        assertThat(standing.dueOn()).isEqualTo("2026-02-28");
    }

    @Test
    void a_post_is_returned_from_the_day_on_that_it_is_said() {
        assertThat(standing(DAY, held(null, "2025-12-31")).state()).isEqualTo(PostState.RETURNED);
        assertThat(standing(DAY.plusDays(1), held(null, "2025-12-31")).state()).isEqualTo(PostState.VACANT);
    }

    @Test
    void whoever_holds_a_post_after_it_is_returned_is_found() {
        List<Occupation> held = List.of(held("2024-01-08", "2026-06-15"), held("2026-06-16", null));
        assertThat(OccupancyPolicy.heldAfter(held, LocalDate.of(2026, 6, 15))).contains(held.get(1));
        assertThat(OccupancyPolicy.heldAfter(held.subList(0, 1), LocalDate.of(2026, 6, 15)))
                .contains(held.get(0));
        assertThat(OccupancyPolicy.heldAfter(held.subList(0, 1), LocalDate.of(2026, 6, 16)))
                .isEmpty();
    }

    @Test
    void two_assignments_overlap_where_they_have_a_day_in_common() {
        Occupation first = held("2024-01-08", "2026-06-15");
        assertThat(first.overlaps(held("2026-06-15", null))).isTrue();
        assertThat(first.overlaps(held("2026-06-16", null))).isFalse();
        assertThat(first.overlaps(held(null, "2024-01-08"))).isTrue();
        assertThat(first.overlaps(held(null, "2024-01-07"))).isFalse();
        assertThat(held(null, null).overlaps(held("2030-01-01", null))).isTrue();
    }

    @Test
    void without_an_assignment_the_contract_of_the_register_counts() {
        LocalDate contract = LocalDate.of(2026, 3, 31);
        assertThat(OccupancyPolicy.occupations(List.of(), contract)).containsExactly(held(null, "2026-03-31"));
        assertThat(OccupancyPolicy.occupations(List.of(held("2024-01-08", null)), contract))
                .containsExactly(held("2024-01-08", null));
        assertThat(OccupancyPolicy.occupations(List.of(), null)).isEmpty();
    }
}
