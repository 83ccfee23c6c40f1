package fr.maillage.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.Position;
import fr.maillage.place.search.PlaceFilter;
import fr.maillage.place.search.PlaceSummary;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.territory.OutlineImportService;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** In which QPV a place counts: what its source or a person states, else what outlines tell. */
@InsideEar
class PlaceQpvIT {

    /** A commune with three of the QPV that ship. */
    private static final String NOISY = "93051";

    @Inject
    PlaceDesk desk;

    @Inject
    PlaceService places;

    @Inject
    OutlineImportService outlines;

    @Inject
    TerritoryService territories;

    @AfterEach
    void no_outline_of_a_qpv_is_left() {
        Sql.update("update place set qpv_id = null where qpv_stated is null");
        Sql.update("delete from territory_outline where territory_id in (select id from territory where kind = 'QPV')");
    }

    @Test
    void what_a_source_states_counts_without_any_outline_and_follows_the_source() {
        List<String> codes = qpvOf(NOISY);
        UUID id = desk.imported(desk.values(NOISY, "Maison").set(PlaceField.QPV, codes.get(0)));

        assertThat(counted(id)).isEqualTo(codes.get(0));
        assertThat(desk.read(id).origins().get(PlaceField.QPV).byHand()).isFalse();
        assertThat(desk.list(filter("qpv:" + codes.get(0))))
                .extracting(PlaceSummary::id)
                .contains(id);
    }

    @Test
    void outlines_tell_where_nobody_states_and_never_overwrite_what_is_stated() {
        List<String> codes = qpvOf(NOISY);
        UUID stated = desk.imported(desk.values(NOISY, "Dite ailleurs")
                .set(PlaceField.POSITION, new Position(48.845, 2.555))
                .set(PlaceField.QPV, codes.get(0)));
        UUID silent =
                desk.imported(desk.values(NOISY, "Sans mention").set(PlaceField.POSITION, new Position(48.845, 2.555)));

        outline(codes.get(1));

        assertThat(counted(silent)).isEqualTo(codes.get(1));
        assertThat(counted(stated)).isEqualTo(codes.get(0));
        desk.imported(desk.values(NOISY, "Nouvelle").set(PlaceField.POSITION, new Position(48.845, 2.555)));
        outline(codes.get(1));
        assertThat(counted(stated)).as("a second import of outlines").isEqualTo(codes.get(0));
    }

    @Test
    void a_person_says_it_in_any_writing_and_outlines_do_not_overwrite_it() {
        List<String> codes = qpvOf(NOISY);
        UUID id = Places.officer(() -> places.create(Places.with(
                        Places.input("Atelier", NOISY, "93160"),
                        PlaceField.QPV,
                        " qpv:" + codes.get(0).toLowerCase(java.util.Locale.ROOT))))
                .id();

        assertThat(counted(id)).isEqualTo(codes.get(0));
        assertThat(desk.read(id).origins().get(PlaceField.QPV).byHand()).isTrue();
        outline(codes.get(1));
        assertThat(counted(id)).isEqualTo(codes.get(0));
    }

    @Test
    void a_person_is_asked_about_an_unknown_qpv_and_one_of_another_commune_and_a_source_is_not_refused() {
        String elsewhere = qpvOf("93066").get(0);
        for (String wrong : List.of("QN99999Z", elsewhere, "x".repeat(5_000))) {
            assertThatThrownBy(() -> Places.officer(() ->
                            places.create(Places.with(Places.input("Atelier", NOISY, "93160"), PlaceField.QPV, wrong))))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            p -> assertThat(p.violations())
                                    .extracting(Violation::field)
                                    .contains("qpv"));
        }

        UUID id = desk.imported(desk.values(NOISY, "Ancienne génération").set(PlaceField.QPV, "QP093028"));

        assertThat(desk.read(id).values().text(PlaceField.QPV)).isEqualTo("QP093028");
        assertThat(counted(id)).isNull();
    }

    private List<String> qpvOf(String insee) {
        return territories.within(territories.required("com:" + insee).id(), TerritoryKind.QPV).stream()
                .map(t -> t.officialCode())
                .filter(code -> !code.startsWith("QN999"))
                .sorted()
                .toList();
    }

    private static String counted(UUID place) {
        Object code = Sql.rows(
                        "select (select t.official_code from territory t where t.id = p.qpv_id) as code from place p"
                                + " where p.uuid = ?",
                        place.toString())
                .get(0)
                .get("code");
        return code == null ? null : code.toString();
    }

    private void outline(String code) {
        String square =
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"code_qp\":\""
                        + code + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[2.55,48.84],[2.56,48.84],"
                        + "[2.56,48.85],[2.55,48.85],[2.55,48.84]]]}}]}";
        As.administrator(() ->
                outlines.take(new ByteArrayInputStream(square.getBytes(StandardCharsets.UTF_8)), TerritoryKind.QPV));
    }

    private static PlaceFilter filter(String territory) {
        return new PlaceFilter(territory, null, null, null, null, false, false);
    }
}
