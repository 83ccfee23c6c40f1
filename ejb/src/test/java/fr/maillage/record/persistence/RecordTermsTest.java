package fr.maillage.record.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordTermsTest {

    @Test
    void terms_in_any_order_are_lists_in_their_own_order() {
        assertThat(RecordTerms.lists("service 10 z-last,public 0 seniors,service 2 a,service 1 b"))
                .containsOnlyKeys("service", "public")
                .containsEntry("service", List.of("b", "a", "z-last"))
                .containsEntry("public", List.of("seniors"));
    }

    @Test
    void terms_without_a_rank_stand_by_their_codes() {
        assertThat(RecordTerms.lists("service b,public seniors,service a"))
                .containsEntry("service", List.of("a", "b"))
                .containsEntry("public", List.of("seniors"));
    }

    @Test
    void a_record_without_terms_has_no_list() {
        assertThat(RecordTerms.lists(null)).isEmpty();
    }
}
