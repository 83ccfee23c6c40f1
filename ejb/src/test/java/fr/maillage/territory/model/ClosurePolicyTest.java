package fr.maillage.territory.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClosurePolicyTest {

    private static final long SEINE = 1;
    private static final long OISE = 2;
    private static final long METROPOLIS = 3;
    private static final long EAST = 4;
    private static final long GAGNY = 5;
    private static final long BEAUVAIS = 6;
    private static final Map<Long, String> KINDS = Map.of(
            SEINE,
            "DEPARTMENT",
            OISE,
            "DEPARTMENT",
            METROPOLIS,
            "EPCI",
            EAST,
            "EPT",
            GAGNY,
            "COMMUNE",
            BEAUVAIS,
            "COMMUNE");

    @Test
    void a_group_lies_inside_a_wider_one_when_all_its_members_do() {
        var ancestors = ClosurePolicy.ancestors(
                KINDS, Map.of(GAGNY, Set.of(SEINE, METROPOLIS, EAST), BEAUVAIS, Set.of(OISE, METROPOLIS)));

        assertThat(ancestors.get(EAST)).containsExactlyInAnyOrder(EAST, SEINE, METROPOLIS);
        assertThat(ancestors.get(METROPOLIS))
                .as("its communes lie in two départements")
                .containsExactly(METROPOLIS);
        assertThat(ancestors.get(GAGNY)).containsExactlyInAnyOrder(GAGNY, SEINE, METROPOLIS, EAST);
    }

    @Test
    void a_former_commune_lies_where_its_successor_does() {
        var ancestors = ClosurePolicy.ancestors(KINDS, Map.of(BEAUVAIS, Set.of(GAGNY), GAGNY, Set.of(SEINE)));

        assertThat(ancestors.get(BEAUVAIS)).containsExactlyInAnyOrder(BEAUVAIS, GAGNY, SEINE);
    }

    @Test
    void a_group_without_members_lies_in_nothing() {
        assertThat(ClosurePolicy.ancestors(KINDS, Map.of()).get(EAST)).containsExactly(EAST);
    }
}
