package fr.maillage.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.identity.Role;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryService;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@InsideEar
class PlaceServiceIT {

    @Inject
    PlaceService places;

    @Inject
    PlaceIntakeService intake;

    @Inject
    TerritoryService territories;

    @Inject
    PlaceWorkItems work;

    @PersistenceUnit(unitName = "../maillage-ejb.jar#maillage")
    EntityManagerFactory factory;

    @Test
    void an_officer_creates_a_place_that_is_hers_field_by_field() {
        PlaceDetail place =
                Places.officer(() -> places.create(Places.input("Atelier du Lac", "Gagny (93032)", "93220")));

        assertThat(place.values().text(PlaceField.PHONE)).isEqualTo("+33180059880");
        assertThat(place.values().position()).isEqualTo(new Position(48.88, 2.53));
        assertThat(place.values().dateMaj()).isEqualTo(today());
        assertThat(place.freshness()).isEqualTo(Freshness.UP_TO_DATE);
        assertThat(place.origins().get(PlaceField.NAME).byHand()).isTrue();
        assertThat(place.editable()).isTrue();
        assertThat(Places.officer(() -> places.history(place.id())))
                .extracting("action")
                .containsExactly("place.create");
    }

    @Test
    void every_wrong_field_is_named() {
        PlaceInput input = Places.with(
                Places.with(Places.input(" ", "93032", "93230"), PlaceField.PHONE, "3949"),
                PlaceField.OPENING_HOURS,
                "le lundi");

        assertThatThrownBy(() -> Places.officer(() -> places.create(input)))
                .isInstanceOfSatisfying(Problem.class, p -> {
                    assertThat(p.kind()).isEqualTo(Problem.Kind.INVALID);
                    assertThat(p.violations())
                            .extracting(Violation::field)
                            .containsExactlyInAnyOrder("name", "phone", "openingHours", "postalCode");
                });
    }

    @Test
    void what_a_source_left_doubtful_does_not_stop_a_correction_of_another_field() {
        UUID id = imported(values(Places.GAGNY, "Médiathèque").set(PlaceField.OPENING_HOURS, "le lundi"));

        PlaceInput input =
                Places.with(Places.input("Médiathèque", "93032", "93220"), PlaceField.OPENING_HOURS, "le lundi");
        PlaceDetail corrected = Places.officer(
                () -> places.update(id, read(id).version(), Places.with(input, PlaceField.PHONE, "0180059899")));

        assertThat(corrected.values().text(PlaceField.PHONE)).isEqualTo("+33180059899");
    }

    @Test
    void an_officer_cannot_change_a_place_outside_her_ept() {
        UUID id = imported(values(Places.BOBIGNY, "Dehors"));
        int version = read(id).version();
        PlaceInput input = Places.input("Dehors", "93008", "93000");

        denied(() -> Places.officer(() -> places.update(id, version, input)));
        denied(() -> Places.officer(() -> places.confirm(id, version)));
        denied(() -> Places.officer(() -> places.archive(id, version, "Fermé")));
        denied(() -> Places.officer(() -> places.restore(id, version)));
        denied(() -> Places.officer(() -> places.create(input)));
        assertThat(Places.officer(() -> places.get(id)).editable()).isFalse();
    }

    @Test
    void moving_a_place_needs_rights_on_both_communes() {
        UUID id = imported(values(Places.GAGNY, "Nomade"));

        denied(() ->
                Places.officer(() -> places.update(id, read(id).version(), Places.input("Nomade", "93008", "93000"))));
        PlaceDetail moved = As.a(
                Role.DEPARTMENT_OFFICER,
                "dep:93",
                () -> places.update(id, read(id).version(), Places.input("Nomade", "93008", "93000")));

        assertThat(moved.commune().code()).isEqualTo("com:93008");
    }

    @Test
    void those_who_only_read_change_nothing() {
        UUID id = imported(values(Places.GAGNY, "Lecture"));
        int version = read(id).version();

        for (Role role : List.of(Role.PREFECTURE, Role.MEMBER, Role.ADVISER)) {
            assertThat(As.a(role, "dep:93", () -> places.get(id)).name()).isEqualTo("Lecture");
            denied(() -> As.a(role, "dep:93", () -> places.confirm(id, version)));
        }
        denied(() -> As.a(Role.JUROR, "dep:93", () -> places.get(id)));
        assertThatThrownBy(() -> places.get(id))
                .isInstanceOfSatisfying(
                        Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.UNAUTHENTICATED));
    }

    @Test
    void of_two_people_who_edit_the_same_version_the_second_is_told() {
        UUID id = imported(values(Places.GAGNY, "Partagé"));
        int seen = read(id).version();
        Places.officer(() -> places.update(id, seen, Places.input("Partagé par l'une", "93032", "93220")));

        assertThatThrownBy(() -> Places.officer(
                        () -> places.update(id, seen, Places.input("Partagé par l'autre", "93032", "93220"))))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.STALE));
        assertThat(read(id).values().text(PlaceField.NAME)).isEqualTo("Partagé par l'une");
    }

    @Test
    void an_archived_place_leaves_the_list_and_comes_back_as_it_was() {
        String name = unique("Archive");
        UUID id = imported(values(Places.GAGNY, name));

        PlaceDetail archived = Places.officer(() -> places.archive(id, read(id).version(), "Fermé en juin"));
        assertThat(archived.archiveReason()).isEqualTo("Fermé en juin");
        assertThat(search(name, false)).isEmpty();
        assertThat(search(name, true)).extracting(PlaceSummary::id).containsExactly(id);
        conflict(() ->
                Places.officer(() -> places.update(id, archived.version(), Places.input(name, "93032", "93220"))));

        PlaceDetail restored = Places.officer(() -> places.restore(id, archived.version()));
        assertThat(restored.archived()).isFalse();
        assertThat(search(name, false)).extracting(PlaceSummary::id).containsExactly(id);
        conflict(() -> Places.officer(() -> places.restore(id, restored.version())));
    }

    @Test
    void a_key_is_unique_across_archived_places() {
        UUID id = imported(values(Places.GAGNY, "Unique"));
        Places.officer(() -> places.archive(id, read(id).version(), "Fermé"));
        var key = Sql.rows("select source, source_id from place where uuid = ?", id.toString())
                .get(0);

        assertThatThrownBy(() -> Sql.update(
                        "insert into place (id, uuid, version, source, source_id, name, commune_id, postal_code, address,"
                                + " position_exact, search_text, provenance, created_at, updated_at) select -p.id, 'x', 1,"
                                + " ?, ?, p.name, p.commune_id, p.postal_code, p.address, true, '', '[]', p.created_at,"
                                + " p.updated_at from place p where p.uuid = ?",
                        key.get("source"),
                        key.get("source_id"),
                        id.toString()))
                .hasRootCauseInstanceOf(java.sql.SQLException.class);
    }

    @Test
    void filters_select_by_territory_service_freshness_label_and_words() {
        String word = unique("filtre");
        LocalDate today = today();
        UUID fresh = imported(values(Places.GAGNY, "Été " + word)
                .set(PlaceField.DATE_MAJ, today)
                .set(PlaceField.SERVICE_DETAILS, List.of("ordinateur"))
                .set(PlaceField.PROGRAMMES, List.of("france-services")));
        UUID old = imported(values(Places.NOISY, "Hiver " + word)
                .set(PlaceField.DATE_MAJ, null)
                .set(PlaceField.SERVICES, List.of("acces-internet-materiel")));
        UUID elsewhere =
                imported(values(Places.BOBIGNY, "Automne " + word).set(PlaceField.DATE_MAJ, today.minusMonths(13)));

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
        assertThat(ids(new PlaceFilter(null, word + " 100%_", null, null, null, false, false)))
                .isEmpty();
    }

    @Test
    void every_order_is_stable_and_pages_neither_repeat_nor_lose_a_place() {
        String word = unique("ordre");
        for (int i = 0; i < 7; i++) {
            imported(values(i % 2 == 0 ? Places.GAGNY : Places.NOISY, "Lieu " + word)
                    .set(PlaceField.DATE_MAJ, i % 3 == 0 ? null : LocalDate.of(2026, 1, 1)));
        }
        for (String sort : List.of("name", "commune", "postalCode", "source", "date")) {
            List<UUID> seen = new ArrayList<>();
            for (int page = 0; page < 4; page++) {
                PageRequest request = new PageRequest(page, 2, sort, false);
                Page<PlaceSummary> slice = As.administrator(() -> places.list(words(word), request));
                assertThat(slice.total()).isEqualTo(7);
                slice.items().forEach(p -> seen.add(p.id()));
            }
            assertThat(seen).as(sort).doesNotHaveDuplicates().hasSize(7);
        }
        Page<PlaceSummary> beyond =
                As.administrator(() -> places.list(words(word), new PageRequest(9, 2, "name", true)));
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
    void a_page_of_the_list_takes_at_most_four_statements() {
        String word = unique("compte");
        for (int i = 0; i < 30; i++) {
            imported(values(Places.GAGNY, "Lieu " + i + " " + word));
        }

        long calls = Statements.during(
                factory,
                () -> assertThat(As.administrator(() -> places.list(
                                        new PlaceFilter(
                                                Places.GRAND_EST, word, "aide-demarches", null, null, false, false),
                                        new PageRequest(0, 25, "commune", true)))
                                .items())
                        .hasSize(25));

        assertThat(calls).isBetween(1L, 4L);
    }

    @Test
    void a_confirmation_dates_the_record_and_protects_all_that_it_says() {
        UUID id = imported(values(Places.GAGNY, "Confirmé"));

        PlaceDetail place = Places.officer(() -> places.confirm(id, read(id).version()));

        assertThat(place.values().dateMaj()).isEqualTo(today());
        assertThat(place.origins().get(PlaceField.ADDRESS).byHand()).isTrue();
        assertThat(place.origins()).doesNotContainKey(PlaceField.SUMMARY);
    }

    @Test
    void markup_and_formulas_in_a_name_are_kept_as_text() {
        String name = "=HYPERLINK(\"https://exemple.fr\")<script>alert(1)</script> " + unique("texte");

        UUID id = imported(values(Places.GAGNY, name));

        assertThat(read(id).values().text(PlaceField.NAME)).isEqualTo(name);
    }

    @Test
    void old_records_and_proposals_are_work_where_one_may_edit() {
        UUID id = imported(values(Places.GAGNY, unique("Vieux")).set(PlaceField.DATE_MAJ, null));

        assertThat(Places.officer(() -> work.items())).anySatisfy(item -> {
            assertThat(item.kind()).isEqualTo("place-to-update");
            assertThat(item.path()).contains("territory=" + Places.GRAND_EST);
        });
        assertThat(As.a(Role.MEMBER, "dep:93", () -> work.items())).isEmpty();
        assertThat(read(id).freshness()).isEqualTo(Freshness.TO_UPDATE);
    }

    private UUID imported(PlaceValues.Builder values) {
        return Places.take(intake, Places.incoming(Places.newSource(), "1", values.build()))
                .get(0)
                .place();
    }

    private PlaceValues.Builder values(String insee, String name) {
        return Places.values(territories, insee, name);
    }

    private PlaceDetail read(UUID id) {
        return As.administrator(() -> places.get(id));
    }

    private List<UUID> ids(PlaceFilter filter) {
        return As.administrator(() -> places.list(filter, PageRequest.first())).items().stream()
                .map(PlaceSummary::id)
                .toList();
    }

    private List<PlaceSummary> search(String text, boolean archived) {
        return As.administrator(() -> places.list(
                        new PlaceFilter(null, text, null, null, null, archived, false), PageRequest.first()))
                .items();
    }

    private static PlaceFilter words(String word) {
        return new PlaceFilter(null, word, null, null, null, false, false);
    }

    private static String unique(String word) {
        return word + UUID.randomUUID().toString().replace("-", "");
    }

    private static LocalDate today() {
        return LocalDate.now(java.time.Clock.system(ZoneId.of("Europe/Paris")));
    }

    private static void denied(ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.DENIED));
    }

    private static void conflict(ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.CONFLICT));
    }
}
