package fr.maillage.deployment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.post.Occupation;
import fr.maillage.deployment.post.PostField;
import fr.maillage.deployment.post.PostState;
import fr.maillage.record.FieldValues;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Changes of assignments for a post to stand as the national file says. */
class HeldByTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    private static HeldBy held(PostState state, String before, String contract, Occupation... assigned) {
        FieldValues<PostField> values = FieldValues.none(PostField.class).with(PostField.CONTRACT_ENDS_ON, contract);
        return HeldBy.of(
                values,
                before == null ? null : LocalDate.parse(before),
                List.of(assigned),
                new PostRow(values, null, null, null, state, DAY));
    }

    private static Occupation from(String first, String last) {
        return new Occupation(
                first == null ? null : LocalDate.parse(first), last == null ? null : LocalDate.parse(last));
    }

    @Test
    void nothing_where_the_contract_of_the_file_tells_the_same() {
        assertThat(held(PostState.OCCUPIED, null, "2026-06-15").changes()).isEmpty();
        assertThat(held(PostState.VACANT, null, "2025-06-30").changes()).isEmpty();
        assertThat(held(PostState.VACANT, null, null).changes()).isEmpty();
        assertThat(held(null, null, null, from("2024-01-08", null)).changes()).isEmpty();
        assertThat(held(PostState.OCCUPIED, null, "2026-06-15", from("2024-01-08", "2026-06-15"))
                        .changes())
                .isEmpty();
    }

    @Test
    void a_file_that_knows_no_end_begins_an_assignment_without_one() {
        assertThat(held(PostState.OCCUPIED, null, null).opened()).containsExactly(from(null, null));
    }

    @Test
    void whoever_held_the_post_goes_when_the_file_calls_it_vacant() {
        assertThat(held(PostState.VACANT, null, "2025-12-15", from("2024-01-08", "2026-06-15")))
                .isEqualTo(new HeldBy(LocalDate.of(2025, 12, 15), List.of()));
        assertThat(held(PostState.VACANT, null, null, from("2024-01-08", null)).closedOn())
                .isEqualTo("2026-01-30");
        assertThat(held(PostState.VACANT, null, "2023-12-31", from("2024-01-08", null))
                        .closedOn())
                .isEqualTo("2026-01-30");
    }

    @Test
    void a_vacant_post_whose_contract_would_still_run_was_held_until_the_day_before() {
        assertThat(held(PostState.VACANT, null, "2026-06-15").opened()).containsExactly(from(null, "2026-01-30"));
    }

    @Test
    void somebody_new_leaves_the_time_in_between_vacant() {
        HeldBy held = held(PostState.OCCUPIED, "2025-06-30", "2027-06-15");
        assertThat(held.opened()).containsExactly(from(null, "2025-06-30"), from("2026-01-31", "2027-06-15"));
        assertThat(held.after(List.of())).hasSize(2);
    }

    @Test
    void somebody_new_follows_the_last_assignment() {
        assertThat(held(PostState.OCCUPIED, null, "2027-06-15", from("2024-01-08", "2025-06-30"))
                        .opened())
                .containsExactly(from("2025-07-01", "2027-06-15"));
    }
}
