package fr.maillage.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.identity.Role;
import fr.maillage.indicator.IndicatorService;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.search.PlaceFilter;
import fr.maillage.place.search.PlaceOverview;
import fr.maillage.place.search.PlaceOverview.Tally;
import fr.maillage.place.search.PlaceOverviewService;
import fr.maillage.shared.Problem;
import fr.maillage.territory.CallerTerritories;
import fr.maillage.territory.OutlineService;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** State of the places of a territory, as the home page tells it. */
@InsideEar
class PlaceOverviewIT {

    private static final String OWN = "ept:200058790";

    @Inject
    PlaceDesk desk;

    @Inject
    PlaceOverviewService overviews;

    @Inject
    TerritoryService territories;

    @Inject
    OutlineService outlines;

    @Inject
    IndicatorService indicators;

    @Inject
    CallerTerritories own;

    @PersistenceUnit(unitName = "../maillage-ejb.jar#maillage")
    EntityManagerFactory factory;

    @Test
    void places_are_counted_where_they_are_by_the_age_of_their_record() {
        LocalDate today = PlaceDesk.today();
        PlaceOverview before = overview(OWN);
        PlaceOverview elsewhere = overview("ept:200057867");
        desk.imported(desk.gagny("Frais").set(PlaceField.DATE_MAJ, today));
        desk.imported(desk.gagny("Ancien").set(PlaceField.DATE_MAJ, today.minusMonths(18)));
        desk.imported(desk.gagny("Sans date").set(PlaceField.DATE_MAJ, null));
        desk.imported(desk.gagny("Entre deux").set(PlaceField.DATE_MAJ, today.minusMonths(7)));

        PlaceOverview after = overview(OWN);

        assertThat(after.places() - before.places()).isEqualTo(4);
        assertThat(after.upToDate() - before.upToDate()).isEqualTo(1);
        assertThat(after.toUpdate() - before.toUpdate()).isEqualTo(2);
        assertThat(difference(before, after, Tally::places)).isEqualTo(4);
        assertThat(overview("ept:200057867")).isEqualTo(elsewhere);
    }

    @Test
    void places_that_fit_a_filter_are_counted_by_the_territories_of_a_kind() {
        String mark = "Filtre" + System.nanoTime();
        LocalDate today = PlaceDesk.today();
        desk.imported(desk.gagny(mark + " un").set(PlaceField.DATE_MAJ, today));
        desk.imported(desk.gagny(mark + " deux").set(PlaceField.DATE_MAJ, today.minusMonths(18)));
        desk.imported(desk.gagny("Autre").set(PlaceField.DATE_MAJ, today));
        PlaceFilter filter = new PlaceFilter("dep:93", mark, null, null, null, false, false);

        assertThat(filter.narrows()).isTrue();
        assertThat(new PlaceFilter("dep:93", " ", null, null, null, false, false).narrows())
                .isFalse();
        for (String territory : List.of("com:93032", OWN)) {
            TerritoryView where = territories.required(territory);
            assertThat(As.a(Role.MEMBER, "dep:93", () -> overviews.tallies(filter, where.kind())))
                    .as(territory)
                    .containsExactly(Map.entry(where.id(), new Tally(where.id(), 2, 1, 1)));
        }
        assertThat(As.a(Role.MEMBER, "dep:93", () -> overviews.tallies(filter, TerritoryKind.QPV)))
                .isEmpty();
    }

    @Test
    void her_own_territory_is_the_one_of_her_grant_and_the_committees_for_who_works_everywhere() {
        assertThat(As.a(Role.EPT_OFFICER, OWN, () -> own.own().code())).isEqualTo(OWN);
        assertThat(As.administrator(
                        () -> own.readable().stream().map(TerritoryView::code).toList()))
                .containsExactly("dep:93");
        assertThat(As.a(Role.JUROR, "dep:93", () -> own.readable())).isEmpty();
    }

    @Test
    void who_reads_nowhere_gets_no_figures() {
        assertThatThrownBy(() -> As.a(Role.JUROR, "dep:93", () -> overviews.overview(OWN)))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.DENIED));
    }

    @Test
    void a_territory_at_a_glance_takes_few_statements() {
        long statements = Statements.during(
                factory,
                () -> As.a(Role.MEMBER, "dep:93", () -> {
                    TerritoryView territory = own.own();
                    overviews.overview(territory.code());
                    territories.within(territory.id(), TerritoryKind.COMMUNE);
                    outlines.shapes(territory.code(), TerritoryKind.COMMUNE);
                    indicators.series("place-fresh-share", territory.id(), null, null);
                    return null;
                }));

        assertThat(statements).isLessThanOrEqualTo(14);
    }

    private PlaceOverview overview(String territory) {
        return As.a(Role.MEMBER, territory, () -> overviews.overview(territory));
    }

    private long difference(PlaceOverview before, PlaceOverview after, Function<Tally, Long> figure) {
        long gagny = territories.required("com:93032").id();
        Function<PlaceOverview, Long> there = overview -> overview.communes().stream()
                .filter(c -> c.territoryId() == gagny)
                .map(figure)
                .findFirst()
                .orElse(0L);
        return there.apply(after) - there.apply(before);
    }
}
