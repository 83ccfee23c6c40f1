package fr.maillage.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.maillage.importing.ImportOrder;
import fr.maillage.importing.ImportService;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobRunView;
import fr.maillage.job.JobStatus;
import fr.maillage.job.Runs;
import fr.maillage.place.PlaceService;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.SharedData;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What everybody may download, from records to files. */
@InsideEar
class OpenDataIT {

    /** Communes that other tests have no places in. */
    private static final String COMMUNE = "com:93033";

    private static final String COUBRON = "com:93015";

    private static final Pattern LIST = Pattern.compile("\\(\\?:\\(\\?:\\^\\|\\\\\\|\\)\\((.*)\\)\\)\\+\\$");

    @Inject
    private OpenDataService service;

    @Inject
    private ImportService imports;

    @Inject
    private PlaceService places;

    @Inject
    private JobRunService jobs;

    @Inject
    private Runs runs;

    private final String source = "ouvert-" + UUID.randomUUID();

    @Test
    void the_file_has_exactly_the_columns_of_the_standard() throws IOException {
        String example = Files.readString(SharedData.file("places/standard/exemple-valide.csv"));
        String header = example.lines().findFirst().orElseThrow().replace("\"", "");

        byte[] file = bytes(OpenDataFormat.CSV, null);

        assertThat(new String(file, StandardCharsets.UTF_8)).startsWith(header + "\r\n");
    }

    @Test
    void every_value_is_one_of_the_schema_token_by_token() throws IOException {
        taken(everything("complet"));
        JsonObject schema;
        try (InputStream in = Files.newInputStream(SharedData.file("places/standard/schema.json"))) {
            schema = Json.createReader(in).readObject();
        }

        NamedCsvRecord row = row("complet");

        for (JsonObject field : schema.getJsonArray("fields").getValuesAs(JsonObject.class)) {
            JsonObject constraints = field.getJsonObject("constraints");
            String pattern = constraints == null ? null : constraints.getString("pattern", null);
            String value = row.getField(field.getString("name"));
            if (pattern == null || value.isEmpty()) {
                continue;
            }
            Matcher list = LIST.matcher(pattern);
            if (list.matches()) {
                long known = Arrays.stream(list.group(1).split("\\|")).count();
                assertThat(value.split("\\|"))
                        .as(field.getString("name"))
                        .hasSize((int) known)
                        .allSatisfy(token -> assertThat(token).matches(list.group(1)));
            } else {
                assertThat(value).as(field.getString("name")).matches(pattern);
            }
        }
    }

    @Test
    void our_own_file_comes_back_unchanged() {
        String rows = everything("un") + line("deux", "", "2026-01-15", "contact@exemple.fr", "+33143010203", "");
        taken(rows.replace("Gournay-sur-Marne", "Coubron")
                .replace("93460", "93470")
                .replace("93033", "93015"));

        JobRunView csv = taken(text(OpenDataFormat.CSV, COUBRON));
        JobRunView json = taken(text(OpenDataFormat.JSON, COUBRON), "lieux.json");

        assertThat(csv.counts().read()).isEqualTo(2);
        assertThat(csv.counts().unchanged()).isEqualTo(2);
        assertThat(json.counts().unchanged()).isEqualTo(2);
    }

    @Test
    void unknown_values_that_the_standard_requires_are_those_agreed() {
        taken(line("sans", "00000000000000", "1969-12-31", "", "", ""));

        NamedCsvRecord row = row("sans");

        assertThat(row.getField("pivot")).isEqualTo("00000000000000");
        assertThat(row.getField("date_maj")).isEqualTo("1969-12-31");
    }

    @Test
    void archived_places_and_personal_contacts_never_appear() {
        taken(line(
                        "perso",
                        "",
                        "2026-01-15",
                        "camille.martin@exemple.fr|accueil@exemple.fr",
                        "+33612345678",
                        "Appeler Camille au 06 12 34 56 78")
                + line("archive", "", "2026-01-15", "", "", ""));
        String before = service.publication(COMMUNE).tag();

        archive("archive");

        String all = Arrays.stream(OpenDataFormat.values())
                .map(format -> text(format, COMMUNE))
                .collect(Collectors.joining());
        assertThat(all)
                .doesNotContain("camille", "612345678", "06 12 34 56 78", "Lieu archive")
                .contains("accueil@exemple.fr", "Appeler Camille au […]");
        assertThat(service.publication(COMMUNE).tag()).isNotEqualTo(before);
    }

    @Test
    void identifiers_are_unique_even_when_two_sources_share_one() {
        taken(line("jumeau", "", "2026-01-15", "", "", ""));
        taken(line("jumeau", "", "2026-01-15", "", "", "").replace(source, source + "-b"));

        List<String> ids = rows().stream().map(r -> r.getField("id")).toList();

        assertThat(ids).doesNotHaveDuplicates().doesNotContain("jumeau");
    }

    @Test
    void the_map_has_points_with_the_longitude_first() {
        taken(line("point", "", "2026-01-15", "", "", "") + everything("place"));

        JsonObject map = Json.createReader(new ByteArrayInputStream(bytes(OpenDataFormat.GEOJSON, COMMUNE)))
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
        String invented = line("invente", "", "2026-01-15", "", "", "").replace(source, "demonstration-" + source);
        taken(line("vrai", "", "2026-01-15", "", "", "") + invented);

        assertThat(text(OpenDataFormat.CSV, COMMUNE)).contains("vrai").doesNotContain("demonstration-" + source);
        assertThat(Sql.number("select count(*) from place where source = ?", "demonstration-" + source))
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
                (String) Sql.rows("select uuid from place where source = ? and source_id = ?", source, id)
                        .get(0)
                        .get("uuid"));
        As.administrator(() -> places.archive(uuid, places.get(uuid).version(), "fermé"));
    }

    private NamedCsvRecord row(String name) {
        return rows().stream()
                .filter(r ->
                        r.getField("source").equals(source) && r.getField("nom").equals("Lieu " + name))
                .findFirst()
                .orElseThrow();
    }

    private List<NamedCsvRecord> rows() {
        return CsvReader.builder().ofNamedCsvRecord(text(OpenDataFormat.CSV, COMMUNE)).stream()
                .toList();
    }

    private String text(OpenDataFormat format, String territory) {
        return new String(bytes(format, territory), StandardCharsets.UTF_8);
    }

    private byte[] bytes(OpenDataFormat format, String territory) {
        try (InputStream in =
                service.file(service.publication(territory), format, false).open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JobRunView taken(String rows) {
        return taken(rows.startsWith("id,") ? rows : String.join(",", OpenDataColumn.headers()) + "\n" + rows, "a.csv");
    }

    private JobRunView taken(String content, String fileName) {
        UUID run = runs.as(
                "operator",
                () -> imports.start(
                        new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
                        fileName,
                        new ImportOrder("national-v1", false, null, "fr")));
        JobRunView view = runs.await(run, JobStatus.COMPLETED, JobStatus.FAILED);
        assertThat(view.status()).as("%s", view.problem()).isEqualTo(JobStatus.COMPLETED);
        assertThat(Sql.rows(
                        "select column_name, found, rule from import_finding where run_uuid = ? and severity = 'ERROR'",
                        run.toString()))
                .isEmpty();
        return view;
    }

    private String line(String name, String pivot, String date, String emails, String phone, String summary) {
        Map<OpenDataColumn, String> cells = Map.of(
                OpenDataColumn.PIVOT, pivot,
                OpenDataColumn.UPDATED_ON, date,
                OpenDataColumn.EMAILS, emails,
                OpenDataColumn.PHONE, phone,
                OpenDataColumn.SUMMARY, summary);
        return row(name, cells);
    }

    /** With every term of every list, a quote, a comma and a position. */
    private String everything(String name) {
        StandardTerms terms = service.terms();
        Map<OpenDataColumn, String> cells = Arrays.stream(OpenDataColumn.values())
                .filter(c -> c.vocabulary() != null)
                .collect(Collectors.toMap(c -> c, c -> String.join("|", terms.all(c.vocabulary()))));
        cells.put(OpenDataColumn.PIVOT, "43493312300029");
        cells.put(OpenDataColumn.UPDATED_ON, "2026-02-03");
        cells.put(OpenDataColumn.LATITUDE, "48.8937");
        cells.put(OpenDataColumn.LONGITUDE, "2.5102");
        cells.put(OpenDataColumn.WEBSITES, "https://exemple.fr/|https://exemple.org/");
        cells.put(OpenDataColumn.OPENING_HOURS, "Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00");
        cells.put(OpenDataColumn.SUMMARY, "Aide, écoute et «\u00a0ateliers\u00a0»");
        cells.put(OpenDataColumn.DETAIL, "Premier jour\nSecond jour");
        cells.put(OpenDataColumn.OTHER_LABELS, "Label local");
        return row(name, cells);
    }

    private String row(String name, Map<OpenDataColumn, String> cells) {
        return Arrays.stream(OpenDataColumn.values())
                        .map(c -> switch (c) {
                            case ID -> name;
                            case NAME -> "Lieu " + name;
                            case COMMUNE -> "Gournay-sur-Marne";
                            case POSTAL_CODE -> "93460";
                            case INSEE_CODE -> "93033";
                            case ADDRESS -> "1 rue Imaginaire";
                            case SOURCE -> source;
                            default -> cells.getOrDefault(c, "");
                        })
                        .map(cell -> "\"" + cell + "\"")
                        .collect(Collectors.joining(","))
                + "\n";
    }
}
