package fr.maillage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.diagnosis.compare.ComparedTheme;
import fr.maillage.diagnosis.compare.SideBySide;
import fr.maillage.diagnosis.compare.SideBySideFilter;
import fr.maillage.diagnosis.compare.SideBySideService;
import fr.maillage.identity.Role;
import fr.maillage.job.JobCounts;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.SharedData;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a hundred professionals and 84 residents said comes in by the mappings that ship, and is compared as it must be. */
@InsideEar
class DiagnosisStoryIT {

    private static final String GRAND_EST = "ept:200058790";

    private static final Map<String, String> CLASSES = Map.of(
            "partage", "shared",
            "professionnels", "professionals-only",
            "habitants", "residents-only",
            "oppose", "opposite",
            "trop-peu", "too-few",
            "meme-constat-propositions-differentes", "same-observation-different-proposals");

    @Inject
    private DiagnosisStory story;

    @Inject
    private SideBySideService sides;

    @BeforeEach
    void told() {
        story.told();
    }

    private static JsonObject expected() throws IOException {
        try (JsonReader reader = Json.createReader(Files.newInputStream(SharedData.story("diagnosis/expected.json")))) {
            return reader.readObject();
        }
    }

    private SideBySide compared(String territory) {
        SideBySideFilter year =
                new SideBySideFilter(territory, null, null, LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31), null);
        return As.a(Role.EPT_OFFICER, GRAND_EST, () -> sides.compare(year));
    }

    @Test
    void the_comparison_has_the_counts_shares_ranks_and_classes_of_the_story() throws IOException {
        SideBySide both = compared(GRAND_EST);
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

    @Test
    void each_town_has_its_residents_beside_the_groups_that_speak_of_it() throws IOException {
        JsonObject towns = expected().getJsonObject("par_commune");

        for (String town : towns.keySet()) {
            SideBySide both = compared(town);
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

    @Test
    void the_same_files_again_change_nothing() {
        assertThat(story.run("admin", "themes")).isEqualTo(new JobCounts(31, 0, 0, 31, 0));
        assertThat(story.run("departement", "statements-professionals")).isEqualTo(new JobCounts(126, 0, 0, 126, 0));
        assertThat(story.run("departement", "statements-residents")).isEqualTo(new JobCounts(282, 0, 0, 282, 0));
    }
}
