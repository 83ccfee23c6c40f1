package fr.maillage.diagnosis.compare;

import static fr.maillage.territory.TerritoryKind.COMMUNE;
import static fr.maillage.territory.TerritoryKind.DEPARTMENT;
import static fr.maillage.territory.TerritoryKind.EPCI;
import static fr.maillage.territory.TerritoryKind.EPT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.diagnosis.compare.Nesting.Link;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A département with an EPT of two towns, a town of no EPT, and an EPCI that spans two départements. */
class NestingTest {

    private static final long DEPARTEMENT = 1;
    private static final long ESTABLISHMENT = 2;
    private static final long FIRST = 3;
    private static final long SECOND = 4;
    private static final long ALONE = 5;
    private static final long SPANNING = 6;
    private static final long BEYOND = 7;
    private static final long UNKNOWN = 99;

    private final Nesting nesting = new Nesting(List.of(
            new Link(DEPARTEMENT, DEPARTMENT, DEPARTEMENT, DEPARTMENT),
            new Link(DEPARTEMENT, DEPARTMENT, ESTABLISHMENT, EPT),
            new Link(DEPARTEMENT, DEPARTMENT, FIRST, COMMUNE),
            new Link(DEPARTEMENT, DEPARTMENT, SECOND, COMMUNE),
            new Link(DEPARTEMENT, DEPARTMENT, ALONE, COMMUNE),
            new Link(SPANNING, EPCI, BEYOND, COMMUNE),
            new Link(ESTABLISHMENT, EPT, FIRST, COMMUNE),
            new Link(ESTABLISHMENT, EPT, SECOND, COMMUNE)));

    @Test
    void the_counts_of_a_town_are_a_part_of_its_epts_and_those_of_the_ept_of_its_departements() {
        assertThat(nesting.around(FIRST)).contains(ESTABLISHMENT);
        assertThat(nesting.around(ESTABLISHMENT)).contains(DEPARTEMENT);
        assertThat(nesting.around(ALONE)).contains(DEPARTEMENT);
        assertThat(nesting.around(DEPARTEMENT)).isEmpty();
        assertThat(nesting.root(SECOND)).isEqualTo(DEPARTEMENT);
    }

    @Test
    void beside_a_town_are_those_of_its_ept_and_beside_one_of_no_ept_all_towns_of_the_departement() {
        assertThat(nesting.beside(FIRST)).containsExactlyInAnyOrder(FIRST, SECOND);
        assertThat(nesting.beside(ALONE)).containsExactlyInAnyOrder(FIRST, SECOND, ALONE);
        assertThat(nesting.beside(ESTABLISHMENT)).containsExactly(ESTABLISHMENT);
        assertThat(nesting.between(DEPARTEMENT)).containsExactly(ESTABLISHMENT);
    }

    @Test
    void an_epci_that_spans_departements_is_a_root_of_its_own() {
        assertThat(nesting.root(BEYOND)).isEqualTo(SPANNING);
        assertThat(nesting.between(SPANNING)).isEmpty();
        assertThat(nesting.beside(SPANNING)).containsExactly(SPANNING);
    }

    @Test
    void a_territory_where_nobody_said_anything_stands_alone() {
        assertThat(nesting.root(UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(nesting.beside(UNKNOWN)).containsExactly(UNKNOWN);
        assertThat(nesting.isCommune(UNKNOWN)).isFalse();
        assertThat(nesting.territories()).doesNotContain(UNKNOWN);
    }
}
