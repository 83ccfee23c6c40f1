package fr.maillage.orientation;

import static fr.maillage.orientation.Spots.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.orientation.OrientationAnswer.Alternative;
import fr.maillage.orientation.OrientedPlace.Group;
import fr.maillage.place.PlaceDesk;
import fr.maillage.place.PlaceService;
import fr.maillage.place.core.PlaceField;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import fr.maillage.testing.Statements;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Places to which residents are led. Nobody is signed in but where a test says so. */
@InsideEar
class OrientationIT {

    @Inject
    private OrientationService orientation;

    @Inject
    private PlaceService places;

    @Inject
    private SheetService sheets;

    @Inject
    private Spots spots;

    @PersistenceUnit(unitName = "../maillage-ejb.jar#maillage")
    private EntityManagerFactory factory;

    @Test
    void the_nearest_places_that_answer_the_need_come_first_with_their_distance() {
        UUID far = spots.take(spots.north("Loin", 900));
        UUID near = spots.take(spots.north("Près", 300));
        spots.take(spots.north("Autre chose", 100).set(PlaceField.SERVICES, List.of("loisirs-creations")));
        spots.take(spots.north("Trop loin", 25_000));

        OrientationAnswer answer = orientation.answer(spots.asking("demarche"), 50);

        assertThat(ids(answer)).containsExactly(near, far);
        assertThat(answer.places().get(0).metres()).isCloseTo(300, within(2.0));
        assertThat(answer.in(Group.FITS)).hasSize(2);
        assertThat(answer.places().get(0).reasons())
                .extracting(Reason::criterion, Reason::fit)
                .containsExactly(tuple(Criterion.NEED, Fit.FITS));
    }

    @Test
    void a_record_that_says_nothing_stays_behind_those_that_say_yes() {
        UUID silent = spots.take(spots.north("Muet", 100).set(PlaceField.SERVICES, List.of()));
        UUID finer = spots.take(spots.north("Fin", 900)
                .set(PlaceField.SERVICES, List.of())
                .set(PlaceField.SERVICE_DETAILS, List.of("smartphone-tablette")));

        OrientationAnswer answer = orientation.answer(spots.asking("telephone"), 50);

        assertThat(ids(answer)).containsExactly(finer, silent);
        assertThat(answer.in(Group.PERHAPS)).extracting(p -> p.place().name()).containsExactly("Muet");
    }

    @Test
    void within_one_fit_a_record_of_this_month_stands_before_a_nearer_one_of_years_ago() {
        LocalDate today = PlaceDesk.today();
        UUID old = spots.take(spots.north("Vieux", 100).set(PlaceField.DATE_MAJ, LocalDate.of(2022, 8, 20)));
        UUID year = spots.take(spots.north("Un an", 300).set(PlaceField.DATE_MAJ, today.minusMonths(14)));
        UUID nine = spots.take(spots.north("Neuf mois", 500).set(PlaceField.DATE_MAJ, today.minusMonths(9)));
        UUID fresh = spots.take(spots.north("Frais", 900).set(PlaceField.DATE_MAJ, today.minusMonths(1)));

        OrientationAnswer answer = orientation.answer(spots.asking("demarche"), 50);

        assertThat(ids(answer)).containsExactly(fresh, year, nine, old);
        assertThat(sheets.describe(answer.places(), Locale.FRENCH))
                .extracting(s -> s.age().old())
                .containsExactly(false, false, false, true);
    }

    @Test
    void a_record_counts_as_confirmed_once_a_person_has_vouched_for_it() {
        UUID id = spots.take(spots.north("Lieu", 100).set(PlaceField.DATE_MAJ, PlaceDesk.today()));
        assertThat(orientation.place(id).orElseThrow().place().standing().confirmedAt())
                .isNull();

        As.administrator(() -> places.confirm(id, places.get(id).version()));

        PublicPlace place = orientation.place(id).orElseThrow().place();
        assertThat(place.standing().confirmedAt()).isNotNull();
        assertThat(sheets.sheet(id, Locale.FRENCH).orElseThrow().age().text()).startsWith("Fiche confirmée le ");
    }

    @Test
    void a_fresh_record_makes_up_for_a_kilometre_and_a_half_and_no_more() {
        LocalDate today = PlaceDesk.today();
        UUID old = spots.take(spots.north("Vieux", 900).set(PlaceField.DATE_MAJ, LocalDate.of(2022, 8, 20)));
        UUID fresh = spots.take(spots.north("Frais", 2_350).set(PlaceField.DATE_MAJ, today.minusMonths(1)));
        UUID far = spots.take(spots.north("Frais, loin", 8_000).set(PlaceField.DATE_MAJ, today.minusMonths(1)));

        OrientationAnswer answer = orientation.answer(spots.asking("demarche"), 50);

        assertThat(ids(answer)).containsExactly(fresh, old, far);
        assertThat(answer.near()).isEqualTo(2);
    }

    @Test
    void a_france_services_is_free_and_helps_with_what_its_charter_says() {
        UUID desk = spots.take(spots.north("Guichet", 900)
                .set(PlaceField.PROGRAMMES, List.of("france-services"))
                .set(PlaceField.SERVICES, List.of()));
        UUID helper = spots.take(spots.north("Démarches", 100));
        spots.take(spots.north("Fabriquer", 50).set(PlaceField.SERVICES, List.of("loisirs-creations")));

        OrientationAnswer answer = orientation.answer(spots.asking("caf"), 50);

        assertThat(ids(answer)).containsExactly(helper, desk);
        assertThat(answer.places()).extracting(OrientedPlace::namesNeed).containsExactly(false, true);
        assertThat(answer.named()).isTrue();
        assertThat(answer.places().get(1).place().terms(Vocabulary.FEE)).containsExactly("gratuit");
        assertThat(orientation.answer(spots.asking("demarche"), 50).in(Group.FITS))
                .extracting(p -> p.place().id())
                .containsExactly(helper, desk);
        assertThat(sheets.sheet(desk, Locale.FRENCH)
                        .orElseThrow()
                        .lines()
                        .get(0)
                        .texts())
                .singleElement()
                .asString()
                .contains("CAF", "impôts");
    }

    @Test
    void of_a_need_that_no_record_around_names_the_answer_says_so_and_names_the_nearest_desk_that_can_tell() {
        spots.take(spots.north("Muet", 100).set(PlaceField.SERVICES, List.of()));

        assertThat(orientation.answer(spots.asking("ecole"), 50).named()).isFalse();
        assertThat(orientation.answer(spots.asking("ecole"), 50).desk()).isNull();

        UUID desk = spots.take(spots.north("Guichet", 30_000).set(PlaceField.PROGRAMMES, List.of("france-services")));
        assertThat(orientation.answer(spots.asking("ecole"), 50).desk())
                .returns(desk, p -> p.place().id())
                .returns(false, OrientedPlace::namesNeed);

        UUID names =
                spots.take(spots.north("École", 40_000).set(PlaceField.SERVICES, List.of("parentalite-education")));
        OrientationAnswer answer = orientation.answer(spots.asking("ecole"), 50);
        assertThat(answer.desk()).returns(names, p -> p.place().id()).returns(true, OrientedPlace::namesNeed);
        assertThat(answer.desk().metres()).isCloseTo(40_000, within(200.0));
    }

    @Test
    void an_arrondissement_and_a_merged_commune_are_looked_at_from_their_own_middle() {
        assertThat(orientation.origin(from("com:75120")))
                .returns("Paris 20e arrondissement", Origin::name)
                .returns(2.4012, Origin::longitude)
                .returns("com:75056", o -> o.territory().code());
        assertThat(orientation.origin(from("com:93059")))
                .returns("Pierrefitte-sur-Seine", Origin::name)
                .returns(48.9611, Origin::latitude)
                .returns("com:93066", o -> o.territory().code());
        assertThat(orientation.origin(from("com:93066"))).returns("Saint-Denis", Origin::name);
        assertThat(orientation.name("com:93059")).contains("Pierrefitte-sur-Seine");
        assertThat(orientation.name("com:99999")).isEmpty();
    }

    @Test
    void who_charges_is_left_out_and_who_says_nothing_of_the_price_is_not() {
        spots.take(spots.north("Payant", 100).set(PlaceField.FEES, List.of("payant")));
        UUID silent = spots.take(spots.north("Muet", 200));
        UUID free = spots.take(spots.north("Gratuit", 300).set(PlaceField.FEES, List.of("gratuit")));
        OrientationQuery query = spots.around();

        OrientationAnswer answer = orientation.answer(
                new OrientationQuery(
                        null, null, query.latitude(), query.longitude(), null, null, true, List.of(), null, 20.0),
                50);

        assertThat(ids(answer)).containsExactly(free, silent);
        assertThat(answer.alternatives()).containsExactly(new Alternative(Criterion.COST, 3));
    }

    @Test
    void what_is_not_published_is_nowhere() {
        UUID archived = spots.take(spots.north("Archivé", 100));
        UUID gone = spots.take(spots.north("Disparu", 200));
        As.administrator(() -> places.archive(archived, places.get(archived).version(), "fermé"));
        Sql.update("update place set gone_since = current_timestamp where uuid = ?", gone.toString());

        assertThat(orientation.answer(spots.around(), 50).places()).isEmpty();
        assertThat(orientation.place(archived)).isEmpty();
        assertThat(orientation.place(gone)).isEmpty();
        assertThat(orientation.place(UUID.randomUUID())).isEmpty();
    }

    @Test
    void nothing_of_a_person_is_handed_out() {
        UUID id = spots.take(spots.north("Lieu", 100)
                .set(PlaceField.PHONE, "+33612345678")
                .set(PlaceField.EMAILS, List.of("jeanne.martin@exemple.fr", "accueil@exemple.fr"))
                .set(PlaceField.WEBSITES, List.of("https://exemple.fr"))
                .set(PlaceField.SUMMARY, "Appelez Jeanne au 06 12 34 56 78"));

        PublicPlace place = orientation.place(id).orElseThrow().place();

        assertThat(place.phone()).isNull();
        assertThat(place.emails()).containsExactly("accueil@exemple.fr");
        assertThat(place.summary()).doesNotContain("06 12").contains("[…]");
        assertThat(place.websites()).containsExactly("https://exemple.fr");
    }

    @Test
    void an_answer_takes_a_bounded_number_of_statements_whatever_the_number_of_places() {
        for (int i = 0; i < 25; i++) {
            spots.take(spots.north("Lieu " + i, 100 + i));
        }
        orientation.answer(spots.asking("demarche"), 50);

        long calls = Statements.during(
                factory,
                () -> assertThat(
                                orientation.answer(spots.asking("demarche"), 50).places())
                        .hasSize(25));

        assertThat(calls).isBetween(1L, 8L);
    }

    @Test
    void an_answer_does_not_say_from_where_is_refused() {
        refused(
                "orientation-where",
                new OrientationQuery(null, null, null, null, null, null, false, List.of(), null, null));
        refused("orientation-territory", from("com:00000"));
        refused("orientation-territory", from("<script>alert(1)</script>"));
        refused("orientation-territory-kind", from("dep:93"));
        refused(
                "orientation-need",
                new OrientationQuery("chocolat", "com:93032", null, null, null, null, false, List.of(), null, null));
    }

    private void refused(String rule, OrientationQuery query) {
        assertThatThrownBy(() -> orientation.answer(query, 10)).isInstanceOfSatisfying(Problem.class, p -> {
            assertThat(p.kind()).isEqualTo(Problem.Kind.INVALID);
            assertThat(p.violations().get(0).rule()).isEqualTo(rule);
        });
    }

    private static OrientationQuery from(String territory) {
        return new OrientationQuery(null, territory, null, null, null, null, false, List.of(), null, null);
    }
}
