package fr.maillage.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.identity.Role;
import fr.maillage.place.core.Freshness;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.search.PlaceFilter;
import fr.maillage.place.search.PlaceSummary;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Statements;
import fr.maillage.work.WorkItems;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Lists of places, and what they make to do. */
@InsideEar
class PlaceListIT {

    @Inject
    PlaceDesk desk;

    @Inject
    PlaceService places;

    @Inject
    PlaceWorkItems work;

    @PersistenceUnit(unitName = "../maillage-ejb.jar#maillage")
    EntityManagerFactory factory;

    @Test
    void those_open_now_are_selected_by_their_hours_and_unknown_hours_are_not_open() {
        String word = PlaceDesk.unique("ouvert");
        UUID always = desk.imported(desk.gagny("Toujours " + word).set(PlaceField.OPENING_HOURS, "24/7"));
        desk.imported(desk.gagny("Jamais " + word).set(PlaceField.OPENING_HOURS, "Mo-Su off"));
        desk.imported(desk.gagny("Inconnu " + word));
        desk.imported(desk.gagny("Illisible " + word).set(PlaceField.OPENING_HOURS, "sur rendez-vous"));

        assertThat(ids(new PlaceFilter(null, word, null, null, null, false, false, false, null, true)))
                .containsExactly(always);
        assertThat(ids(new PlaceFilter(null, "Jamais " + word, null, null, null, false, false, false, null, true)))
                .isEmpty();
    }

    @Test
    void filters_select_by_territory_service_freshness_label_and_words() {
        String word = PlaceDesk.unique("filtre");
        LocalDate today = PlaceDesk.today();
        UUID fresh = desk.imported(desk.values(Places.GAGNY, "Été " + word)
                .set(PlaceField.DATE_MAJ, today)
                .set(PlaceField.SERVICE_DETAILS, List.of("ordinateur"))
                .set(PlaceField.PROGRAMMES, List.of("france-services")));
        UUID old = desk.imported(desk.values(Places.NOISY, "Hiver " + word)
                .set(PlaceField.DATE_MAJ, null)
                .set(PlaceField.SERVICES, List.of("acces-internet-materiel")));
        UUID elsewhere = desk.imported(
                desk.values(Places.BOBIGNY, "Automne " + word).set(PlaceField.DATE_MAJ, today.minusMonths(13)));

        assertThat(ids(new PlaceFilter(null, word, null, null, null, false, false)))
                .containsExactlyInAnyOrder(fresh, old, elsewhere);
        assertThat(ids(new PlaceFilter("com:93032", word, null, null, null, false, false)))
                .containsExactly(fresh);
        assertThat(ids(new PlaceFilter(Places.GRAND_EST, word, null, null, null, false, false)))
                .containsExactlyInAnyOrder(fresh, old);
        assertThat(ids(new PlaceFilter("dep:93", word, null, Freshness.TO_UPDATE, null, false, false)))
                .containsExactly(old);
        assertThat(ids(new PlaceFilter(null, word, null, Freshness.TO_CHECK, null, false, false)))
                .containsExactly(elsewhere);
        assertThat(ids(new PlaceFilter(null, word, "ordinateur", null, null, false, false)))
                .containsExactly(fresh);
        assertThat(ids(new PlaceFilter(null, word, "acces-internet-materiel", null, null, false, false)))
                .containsExactly(old);
        assertThat(ids(new PlaceFilter(null, word, null, null, "france-services", false, false)))
                .containsExactly(fresh);
        assertThat(ids(new PlaceFilter(
                        null,
                        "ÉTÉ " + word.toUpperCase(java.util.Locale.ROOT) + " gagny",
                        null,
                        null,
                        null,
                        false,
                        false)))
                .containsExactly(fresh);
        assertThat(ids(new PlaceFilter(null, word + " introuvable%_", null, null, null, false, false)))
                .isEmpty();
    }

    @Test
    void every_order_is_stable_and_pages_neither_repeat_nor_lose_a_place() {
        String word = PlaceDesk.unique("ordre");
        for (int i = 0; i < 7; i++) {
            desk.imported(desk.values(i % 2 == 0 ? Places.GAGNY : Places.NOISY, "Lieu " + word)
                    .set(PlaceField.DATE_MAJ, i % 3 == 0 ? null : LocalDate.of(2026, 1, 1)));
        }
        for (String sort : List.of("name", "commune", "postalCode", "source", "date")) {
            List<UUID> seen = new ArrayList<>();
            for (int page = 0; page < 4; page++) {
                PageRequest request = new PageRequest(page, 2, sort, false);
                Page<PlaceSummary> slice = As.administrator(() -> places.list(PlaceDesk.words(word), request));
                assertThat(slice.total()).isEqualTo(7);
                slice.items().forEach(p -> seen.add(p.id()));
            }
            assertThat(seen).as(sort).doesNotHaveDuplicates().hasSize(7);
        }
        Page<PlaceSummary> beyond =
                As.administrator(() -> places.list(PlaceDesk.words(word), new PageRequest(9, 2, "name", true)));
        assertThat(beyond.items()).isEmpty();
        assertThat(beyond.total()).isEqualTo(7);
    }

    @Test
    void an_unknown_territory_or_order_is_a_problem_that_names_it() {
        assertThatThrownBy(() -> ids(new PlaceFilter("com:00000", null, null, null, null, false, false)))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
        assertThatThrownBy(() -> As.administrator(
                        () -> places.list(PlaceFilter.NONE, new PageRequest(0, 10, "name; drop table place", true))))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.INVALID));
    }

    @Test
    void a_page_of_the_list_takes_at_most_five_statements() {
        String word = PlaceDesk.unique("compte");
        for (int i = 0; i < 30; i++) {
            desk.imported(desk.values(Places.GAGNY, "Lieu " + i + " " + word));
        }

        long calls = Statements.during(
                factory,
                () -> assertThat(As.administrator(() -> places.list(
                                        new PlaceFilter(
                                                Places.GRAND_EST, word, "aide-demarches", null, null, false, false),
                                        new PageRequest(0, 25, "commune", true)))
                                .items())
                        .hasSize(25));

        assertThat(calls).isBetween(1L, 5L);
    }

    @Test
    void old_records_and_proposals_are_work_where_one_may_edit() {
        UUID id = desk.imported(
                desk.values(Places.GAGNY, PlaceDesk.unique("Vieux")).set(PlaceField.DATE_MAJ, null));

        assertThat(Places.officer(() -> work.items())).anySatisfy(item -> {
            assertThat(item.kind()).isEqualTo("place-to-update");
            assertThat(item.path()).contains("territory=" + Places.GRAND_EST);
        });
        // Who only reads finds what is hers, and nothing to do.
        assertThat(As.a(Role.MEMBER, "dep:93", () -> work.items()))
                .extracting(WorkItems.WorkItem::kind)
                .containsExactly("place-own", "place-own-old");
        assertThat(desk.read(id).freshness()).isEqualTo(Freshness.TO_UPDATE);
    }

    private List<UUID> ids(PlaceFilter filter) {
        return desk.list(filter).stream().map(PlaceSummary::id).toList();
    }
}
