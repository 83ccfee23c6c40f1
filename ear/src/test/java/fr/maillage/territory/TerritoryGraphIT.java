package fr.maillage.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.identity.Role;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("embedded")
@InsideEar
class TerritoryGraphIT {

    private static final String GRAND_PARIS_GRAND_EST = "ept:200058790";

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Test
    void the_committees_departement_has_its_four_ept_and_its_communes() {
        TerritoryView committee = territories.committee();

        assertThat(committee.code()).isEqualTo("dep:93");
        assertThat(territories.within(committee.id(), TerritoryKind.EPT))
                .extracting(TerritoryView::name)
                .containsExactly("Est Ensemble", "Grand Paris Grand Est", "Paris Terres d'Envol", "Plaine Commune");
        assertThat(territories.within(committee.id(), TerritoryKind.COMMUNE)).hasSize(39);
        assertThat(territories.within(
                        territories.required(GRAND_PARIS_GRAND_EST).id(), TerritoryKind.COMMUNE))
                .hasSize(14);
    }

    @Test
    void an_epci_that_spans_departements_lies_inside_none() {
        long metropole = territories.required("epci:200054781").id();

        assertThat(Sql.number(
                        "select count(*) from territory_closure c join territory t on t.id = c.ancestor_id"
                                + " where c.descendant_id = ? and t.kind = 'DEPARTMENT'",
                        metropole))
                .isZero();
        assertThat(Sql.number(
                        "select count(*) from territory_closure c join territory t on t.id = c.descendant_id"
                                + " where c.ancestor_id = ? and t.kind = 'EPT'",
                        metropole))
                .as("the metropolis contains every EPT")
                .isEqualTo(11);
    }

    @Test
    void the_metropolis_of_lyon_lies_inside_its_departement() {
        assertThat(territories.within(territories.required("dep:69").id(), TerritoryKind.EPCI))
                .extracting(TerritoryView::name)
                .anyMatch(name -> name.contains("Lyon"));
    }

    @Test
    void a_pair_holds_at_most_once_on_a_day() {
        assertThat(Sql.rows("select ancestor_id, descendant_id from territory_closure where valid_to is null"
                        + " group by ancestor_id, descendant_id having count(*) > 1"))
                .isEmpty();
        assertThat(Sql.number("select count(*) from territory_closure_draft")).isZero();
    }

    @Test
    void the_code_of_a_merged_commune_or_of_an_arrondissement_leads_to_the_commune_of_today() {
        assertThat(territories.byCode("com:93059")).map(TerritoryView::code).contains("com:93066");
        assertThat(territories.communes().byInsee("75110")).map(Commune::name).contains("Paris");
        assertThat(territories.communes().all()).hasSize(34_969);
        assertThat(territories.communes().byInsee("93066")).hasValueSatisfying(commune -> {
            assertThat(commune.departementCode()).isEqualTo("93");
            assertThat(commune.postalCodes()).contains("93200", "93380");
        });
    }

    @Test
    void an_unknown_code_is_a_problem_that_names_it() {
        assertThatThrownBy(() -> territories.required("com:00000")).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_FOUND);
            assertThat(problem.violations().get(0).value()).isEqualTo("com:00000");
        });
    }

    @Test
    void suggestions_prefer_the_exact_name_then_the_most_populous() {
        assertThat(territories.suggest("saint denis", 5))
                .first()
                .extracting(TerritoryView::name)
                .isEqualTo("Saint-Denis");
        assertThat(territories.suggest("EPINAY-sur-sei", 5))
                .extracting(TerritoryView::code)
                .contains("com:93031");
        assertThat(territories.suggest("93014", 5))
                .extracting(TerritoryView::code)
                .contains("com:93014");
        assertThat(territories.suggest(" ", 5)).isEmpty();
    }

    @Test
    void choices_begin_with_the_committee_and_offer_its_groups_before_its_communes() {
        List<TerritoryView> choices = territories.choices();

        assertThat(choices).first().extracting(TerritoryView::code).isEqualTo("dep:93");
        assertThat(choices)
                .extracting(TerritoryView::code)
                .contains(GRAND_PARIS_GRAND_EST, "per:villes-qpv", "per:plan-cnfs", "com:93014")
                .doesNotHaveDuplicates();
    }

    @Test
    void the_list_is_filtered_sorted_and_paged() {
        var page = As.a(
                Role.MEMBER,
                "dep:93",
                () -> territories.list(
                        new TerritoryFilter(TerritoryKind.COMMUNE, null, GRAND_PARIS_GRAND_EST),
                        new PageRequest(0, 5, "population", false)));

        assertThat(page.total()).isEqualTo(14);
        assertThat(page.items())
                .hasSize(5)
                .first()
                .extracting(TerritoryView::name)
                .isEqualTo("Noisy-le-Grand");
        assertThatThrownBy(() -> As.a(
                        Role.MEMBER,
                        "dep:93",
                        () -> territories.list(
                                new TerritoryFilter(null, null, null), new PageRequest(0, 5, "id; drop", true))))
                .isInstanceOf(Problem.class);
    }

    @Test
    void a_territory_tells_what_surrounds_it() {
        TerritoryDetail detail = As.a(Role.MEMBER, "dep:93", () -> territories.detail("com:93066"));

        assertThat(detail.insideOf())
                .extracting(TerritoryView::code)
                .startsWith("dep:93")
                .contains("ept:200057867");
        assertThat(detail.retiredCodes()).contains("93059");
        assertThat(detail.postalCodes()).contains("93210");
    }

    @Test
    void visitors_see_no_list() {
        assertThatThrownBy(() -> territories.list(new TerritoryFilter(null, null, null), PageRequest.first()))
                .isInstanceOfSatisfying(
                        Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.UNAUTHENTICATED));
    }

    @Test
    void a_right_on_an_ept_holds_in_its_communes_and_not_beside_them() {
        long gagny = territories.required("com:93032").id();
        long bobigny = territories.required("com:93008").id();

        assertThat(As.a(
                        Role.EPT_OFFICER,
                        GRAND_PARIS_GRAND_EST,
                        () -> List.of(
                                caller.may(Permission.EDIT_PLACES, gagny),
                                caller.may(Permission.EDIT_PLACES, bobigny),
                                caller.may(
                                        Permission.EDIT_PLACES,
                                        territories.committee().id()))))
                .containsExactly(true, false, false);
    }
}
