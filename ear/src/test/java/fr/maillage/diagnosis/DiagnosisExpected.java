package fr.maillage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.diagnosis.compare.ComparedTheme;
import fr.maillage.diagnosis.compare.SideBySide;
import fr.maillage.diagnosis.compare.ThemeCounts;
import fr.maillage.testing.SharedData;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The diagnosis of the story as it must come out. */
public final class DiagnosisExpected {

    private static final Map<String, String> CLASSES = Map.of(
            "partage", "shared",
            "professionnels", "professionals-only",
            "habitants", "residents-only",
            "oppose", "opposite",
            "trop-peu", "too-few",
            "meme-constat-propositions-differentes", "same-observation-different-proposals");

    private DiagnosisExpected() {}

    /** The comparison has the counts, shares, ranks and classes of the story. */
    public static void comparison(SideBySide both) {
        JsonObject expected = expected();

        assertThat(both.groups()).isEqualTo(expected.getInt("groupes"));
        assertThat(both.respondents()).isEqualTo(expected.getInt("repondants"));
        List<JsonObject> themes = expected.getJsonArray("themes").getValuesAs(JsonObject.class);
        assertThat(both.themes()).extracting(t -> t.counts().theme()).hasSameSizeAs(themes);
        for (JsonObject theme : themes) {
            ComparedTheme is = both.themes().stream()
                    .filter(t -> t.counts().theme().equals(theme.getString("theme")))
                    .findFirst()
                    .orElseThrow();
            assertThat(told(is)).as(theme.getString("theme")).isEqualTo(told(theme));
        }
        assertThat(both.tau()).isEqualTo(11 / 21.0, within(1e-12));
    }

    /** Each side proposed what the story says, as often. */
    public static void proposals(SideBySide both) {
        for (JsonObject said : expected().getJsonArray("propositions").getValuesAs(JsonObject.class)) {
            String proposal = said.getString("proposition");
            ThemeCounts counts = both.themes().stream()
                    .map(ComparedTheme::counts)
                    .filter(theme -> theme.theme().equals(said.getString("theme")))
                    .findFirst()
                    .orElseThrow();
            assertThat(counts.professionals().proposals().getOrDefault(proposal, 0))
                    .as(proposal)
                    .isEqualTo(said.getInt("groupes"));
            assertThat(counts.residents().proposals().getOrDefault(proposal, 0))
                    .as(proposal)
                    .isEqualTo(said.getInt("repondants"));
        }
    }

    /** Each town has its residents beside the groups that speak of it. */
    public static void towns(Function<String, SideBySide> compared) {
        JsonObject towns = expected().getJsonObject("par_commune");

        for (String town : towns.keySet()) {
            SideBySide both = compared.apply(town);
            JsonObject counts = towns.getJsonObject(town).getJsonObject("constats");
            assertThat(both.respondents())
                    .as(town)
                    .isEqualTo(towns.getJsonObject(town).getInt("repondants"));
            assertThat(both.groups()).isEqualTo(16);
            both.themes().stream()
                    .filter(t -> counts.containsKey(t.counts().theme()))
                    .forEach(t -> assertThat(t.counts().residents().observing())
                            .as(town + " " + t.counts().theme())
                            .isEqualTo(counts.getInt(t.counts().theme())));
        }
    }

    /** Reads the results that must come out. */
    public static JsonObject expected() {
        try (JsonReader reader = Json.createReader(Files.newInputStream(SharedData.story("diagnosis/expected.json")))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean absent(JsonObject theme, String field) {
        return !theme.containsKey(field) || theme.isNull(field);
    }

    private static String rank(JsonObject theme, String field) {
        return absent(theme, field) ? "null" : String.valueOf(theme.getInt(field));
    }

    private static List<String> codes(JsonObject theme, String field) {
        return absent(theme, field)
                ? List.of()
                : theme.getJsonArray(field).getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList();
    }

    private static List<Object> told(ComparedTheme theme) {
        return List.of(
                theme.counts().professionals().observing(),
                theme.counts().residents().observing(),
                String.valueOf(theme.professionalRank()),
                String.valueOf(theme.residentRank()),
                theme.counts().professionals().needing(),
                theme.counts().residents().needing(),
                theme.counts().professionals().proposing(),
                theme.counts().residents().proposing(),
                theme.counts().professionals().mostProposed(),
                theme.counts().residents().mostProposed(),
                theme.agreement() == null ? "null" : theme.agreement().code());
    }

    private static List<Object> told(JsonObject theme) {
        return List.of(
                theme.getInt("groupes_constat"),
                theme.getInt("repondants_constat"),
                rank(theme, "rang_groupes"),
                rank(theme, "rang_repondants"),
                theme.getInt("groupes_besoin"),
                theme.getInt("repondants_besoin"),
                theme.getInt("groupes_proposition"),
                theme.getInt("repondants_proposition"),
                codes(theme, "propositions_groupes"),
                codes(theme, "propositions_repondants"),
                CLASSES.getOrDefault(theme.getString("classe"), "null"));
    }
}
