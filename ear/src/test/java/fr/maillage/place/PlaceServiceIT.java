package fr.maillage.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.place.core.Freshness;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceInput;
import fr.maillage.place.core.Position;
import fr.maillage.place.search.PlaceFilter;
import fr.maillage.place.search.PlaceSummary;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@InsideEar
class PlaceServiceIT {

    @Inject
    PlaceDesk desk;

    @Inject
    PlaceService places;

    @Test
    void an_officer_creates_a_place_that_is_hers_field_by_field() {
        PlaceDetail place =
                Places.officer(() -> places.create(Places.input("Atelier du Lac", "Gagny (93032)", "93220")));

        assertThat(place.values().text(PlaceField.PHONE)).isEqualTo("+33180059880");
        assertThat(place.values().position()).isEqualTo(new Position(48.88, 2.53));
        assertThat(place.values().dateMaj()).isEqualTo(PlaceDesk.today());
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
        UUID id = desk.imported(desk.values(Places.GAGNY, "Médiathèque").set(PlaceField.OPENING_HOURS, "le lundi"));

        PlaceInput input =
                Places.with(Places.input("Médiathèque", "93032", "93220"), PlaceField.OPENING_HOURS, "le lundi");
        PlaceDetail corrected = Places.officer(
                () -> places.update(id, desk.read(id).version(), Places.with(input, PlaceField.PHONE, "0180059899")));

        assertThat(corrected.values().text(PlaceField.PHONE)).isEqualTo("+33180059899");
    }

    @Test
    void of_two_people_who_edit_the_same_version_the_second_is_told() {
        UUID id = desk.imported(desk.values(Places.GAGNY, "Partagé"));
        int seen = desk.read(id).version();
        Places.officer(() -> places.update(id, seen, Places.input("Partagé par l'une", "93032", "93220")));

        assertThatThrownBy(() -> Places.officer(
                        () -> places.update(id, seen, Places.input("Partagé par l'autre", "93032", "93220"))))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.STALE));
        assertThat(desk.read(id).values().text(PlaceField.NAME)).isEqualTo("Partagé par l'une");
    }

    @Test
    void an_archived_place_leaves_the_list_and_comes_back_as_it_was() {
        String name = PlaceDesk.unique("Archive");
        UUID id = desk.imported(desk.values(Places.GAGNY, name));

        PlaceDetail archived =
                Places.officer(() -> places.archive(id, desk.read(id).version(), "Fermé en juin"));
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
        UUID id = desk.imported(desk.values(Places.GAGNY, "Unique"));
        Places.officer(() -> places.archive(id, desk.read(id).version(), "Fermé"));
        var key = Sql.rows("select source, source_id from place where uuid = ?", id.toString())
                .get(0);

        assertThatThrownBy(() -> Sql.update(
                        "insert into place (id, uuid, version, desk.source(), source_id, name, commune_id, postal_code, address,"
                                + " position_exact, search_text, provenance, created_at, updated_at) select -p.id, 'x', 1,"
                                + " ?, ?, p.name, p.commune_id, p.postal_code, p.address, true, '', '[]', p.created_at,"
                                + " p.updated_at from place p where p.uuid = ?",
                        key.get("source"),
                        key.get("source_id"),
                        id.toString()))
                .hasRootCauseInstanceOf(java.sql.SQLException.class);
    }

    @Test
    void a_confirmation_dates_the_record_and_protects_all_that_it_says() {
        UUID id = desk.imported(desk.values(Places.GAGNY, "Confirmé"));

        PlaceDetail place =
                Places.officer(() -> places.confirm(id, desk.read(id).version()));

        assertThat(place.values().dateMaj()).isEqualTo(PlaceDesk.today());
        assertThat(place.origins().get(PlaceField.ADDRESS).byHand()).isTrue();
        assertThat(place.origins()).doesNotContainKey(PlaceField.SUMMARY);
    }

    @Test
    void markup_and_formulas_in_a_name_are_kept_as_text() {
        String name = "=HYPERLINK(\"https://exemple.fr\")<script>alert(1)</script> " + PlaceDesk.unique("texte");

        UUID id = desk.imported(desk.values(Places.GAGNY, name));

        assertThat(desk.read(id).values().text(PlaceField.NAME)).isEqualTo(name);
    }

    private List<PlaceSummary> search(String text, boolean archived) {
        return desk.list(new PlaceFilter(null, text, null, null, null, archived, false));
    }

    private static void conflict(ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.CONFLICT));
    }
}
