package fr.maillage.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.maillage.job.JobRunView;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.SharedData;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The files are those of the standard, and come back as they were. */
@InsideEar
class OpenDataStandardIT {

    private static final String COUBRON = "com:93015";

    private static final Pattern LIST = Pattern.compile("\\(\\?:\\(\\?:\\^\\|\\\\\\|\\)\\((.*)\\)\\)\\+\\$");

    @Inject
    private OpenDataDesk desk;

    @Test
    void the_file_has_exactly_the_columns_of_the_standard() throws IOException {
        String example = Files.readString(SharedData.file("places/standard/exemple-valide.csv"));
        String header = example.lines().findFirst().orElseThrow().replace("\"", "");

        byte[] file = desk.bytes(OpenDataFormat.CSV, null);

        assertThat(new String(file, StandardCharsets.UTF_8)).startsWith(header + "\r\n");
    }

    @Test
    void every_value_is_one_of_the_schema_token_by_token() throws IOException {
        desk.taken(desk.everything("complet"));
        JsonObject schema;
        try (InputStream in = Files.newInputStream(SharedData.file("places/standard/schema.json"))) {
            schema = Json.createReader(in).readObject();
        }

        NamedCsvRecord row = desk.row("complet");

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
        String rows =
                desk.everything("un") + desk.line("deux", "", "2026-01-15", "contact@exemple.fr", "+33143010203", "");
        desk.taken(rows.replace("Gournay-sur-Marne", "Coubron")
                .replace("93460", "93470")
                .replace("93033", "93015"));

        JobRunView csv = desk.taken(desk.text(OpenDataFormat.CSV, COUBRON));
        JobRunView json = desk.taken(desk.text(OpenDataFormat.JSON, COUBRON), "lieux.json");

        assertThat(csv.counts().read()).isEqualTo(2);
        assertThat(csv.counts().unchanged()).isEqualTo(2);
        assertThat(json.counts().unchanged()).isEqualTo(2);
    }

    @Test
    void unknown_values_that_the_standard_requires_are_those_agreed() {
        desk.taken(desk.line("sans", "00000000000000", "1969-12-31", "", "", ""));

        NamedCsvRecord row = desk.row("sans");

        assertThat(row.getField("pivot")).isEqualTo("00000000000000");
        assertThat(row.getField("date_maj")).isEqualTo("1969-12-31");
    }
}
