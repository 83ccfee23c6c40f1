package fr.maillage.opendata;

import static fr.maillage.opendata.OpenDataDesk.COMMUNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.place.PlaceService;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Data that everybody may download, from records to files. */
@InsideEar
class OpenDataIT {

    @Inject
    private OpenDataService service;

    @Inject
    private PlaceService places;

    @Inject
    private OpenDataDesk desk;

    @Test
    void archived_places_and_personal_contacts_never_appear() {
        desk.taken(desk.line(
                        "perso",
                        "",
                        "2026-01-15",
                        "camille.martin@exemple.fr|accueil@exemple.fr",
                        "+33612345678",
                        "Appeler Camille au 06 12 34 56 78")
                + desk.line("archive", "", "2026-01-15", "", "", ""));
        String before = service.publication(COMMUNE).tag();

        archive("archive");

        String all = Arrays.stream(OpenDataFormat.values())
                .map(format -> desk.text(format, COMMUNE))
                .collect(Collectors.joining());
        assertThat(all)
                .doesNotContain("camille", "612345678", "06 12 34 56 78", "Lieu archive")
                .contains("accueil@exemple.fr", "Appeler Camille au […]");
        assertThat(service.publication(COMMUNE).tag()).isNotEqualTo(before);
    }

    @Test
    void identifiers_are_unique_even_when_two_sources_share_one() {
        desk.taken(desk.line("jumeau", "", "2026-01-15", "", "", ""));
        desk.taken(desk.line("jumeau", "", "2026-01-15", "", "", "").replace(desk.source(), desk.source() + "-b"));

        List<String> ids = desk.rows().stream().map(r -> r.getField("id")).toList();

        assertThat(ids).doesNotHaveDuplicates().doesNotContain("jumeau");
    }

    @Test
    void the_map_has_points_with_the_longitude_first() {
        desk.taken(desk.line("point", "", "2026-01-15", "", "", "") + desk.everything("place"));

        JsonObject map = Json.createReader(new ByteArrayInputStream(desk.bytes(OpenDataFormat.GEOJSON, COMMUNE)))
                .readObject();

        assertThat(map.getString("type")).isEqualTo("FeatureCollection");
        assertThat(map.getString("licence")).isEqualTo("etalab-2.0");
        assertThat(map.getString("producer")).isNotBlank();
        JsonObject placed = feature(map, "place");
        JsonArray point = placed.getJsonObject("geometry").getJsonArray("coordinates");
        assertThat(point.getJsonNumber(0).doubleValue()).isEqualTo(2.5102);
        assertThat(point.getJsonNumber(1).doubleValue()).isEqualTo(48.8937);
        assertThat(feature(map, "point").isNull("geometry")).isTrue();
    }

    @Test
    void an_unknown_territory_is_not_found() {
        assertThatThrownBy(() -> service.publication("com:00000"))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
    }

    @Test
    void invented_places_are_no_open_data() {
        String invented = desk.line("invente", "", "2026-01-15", "", "", "")
                .replace(desk.source(), "demonstration-" + desk.source());
        desk.taken(desk.line("vrai", "", "2026-01-15", "", "", "") + invented);

        assertThat(desk.text(OpenDataFormat.CSV, COMMUNE))
                .contains("vrai")
                .doesNotContain("demonstration-" + desk.source());
        assertThat(Sql.number("select count(*) from place where source = ?", "demonstration-" + desk.source()))
                .isEqualTo(1);
    }

    private static JsonObject feature(JsonObject map, String name) {
        return map.getJsonArray("features").getValuesAs(JsonObject.class).stream()
                .filter(f -> f.getJsonObject("properties").getString("nom").equals("Lieu " + name))
                .findFirst()
                .orElseThrow();
    }

    private void archive(String id) {
        UUID uuid = UUID.fromString(
                (String) Sql.rows("select uuid from place where source = ? and source_id = ?", desk.source(), id)
                        .get(0)
                        .get("uuid"));
        As.administrator(() -> places.archive(uuid, places.get(uuid).version(), "fermé"));
    }
}
