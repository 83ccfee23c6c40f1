package fr.maillage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.diagnosis.compare.ComparedTheme;
import fr.maillage.diagnosis.compare.SideBySide;
import fr.maillage.diagnosis.compare.SideBySideFilter;
import fr.maillage.diagnosis.compare.SideBySideService;
import fr.maillage.identity.Role;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who may not read residents' words asks for everything that she may, and subtracts. */
@InsideEar
class SmallCellAttackIT {

    private static final String DEPARTMENT = "dep:93";
    private static final int LEAST = 5;

    @Inject
    private DiagnosisStory story;

    @Inject
    private SideBySideService sides;

    @Inject
    private TerritoryService territories;

    @BeforeEach
    void told() {
        story.told();
    }

    private SideBySide asked(SideBySideFilter filter) {
        return As.a(Role.MEMBER, DEPARTMENT, () -> sides.compare(filter));
    }

    private static SideBySideFilter of(String territory) {
        return new SideBySideFilter(territory, null, null, null, null, null);
    }

    /** What a member is told of a territory: by cell, null for what is hidden. */
    private Map<String, Integer> told(TerritoryView territory) {
        SideBySide both = asked(of(territory.code()));
        Map<String, Integer> told = new HashMap<>();
        for (ComparedTheme theme : both.themes()) {
            String code = theme.counts().theme();
            put(told, both, code, "observation", theme.counts().residents().observing());
            put(told, both, code, "need", theme.counts().residents().needing());
            put(told, both, code, "proposal", theme.counts().residents().proposing());
            theme.counts().residents().proposals().forEach((what, count) -> put(told, both, code, what, count));
        }
        return told;
    }

    private static void put(Map<String, Integer> told, SideBySide both, String theme, String what, int count) {
        told.put(theme + " " + what, both.hidden().hides(theme, what) ? null : Integer.valueOf(count));
    }

    @Test
    void no_small_count_is_told_nor_follows_from_the_counts_around_and_beside() {
        TerritoryView department = territories.required(DEPARTMENT);
        List<TerritoryView> epts = territories.within(department.id(), TerritoryKind.EPT);
        Map<String, Integer> whole = told(department);
        assertNoneSmall(DEPARTMENT, whole);
        assertThat(whole).isNotEmpty();

        Map<String, Map<String, Integer>> ofEpts = new HashMap<>();
        epts.forEach(ept -> ofEpts.put(ept.code(), told(ept)));
        subtract(whole, ofEpts);
        for (TerritoryView ept : epts) {
            Map<String, Map<String, Integer>> towns = new HashMap<>();
            territories.within(ept.id(), TerritoryKind.COMMUNE).forEach(town -> towns.put(town.code(), told(town)));
            subtract(ofEpts.get(ept.code()), towns);
        }
    }

    private static void subtract(Map<String, Integer> whole, Map<String, Map<String, Integer>> parts) {
        parts.forEach(SmallCellAttackIT::assertNoneSmall);
        Set<String> cells = new HashSet<>(whole.keySet());
        for (String cell : cells) {
            long hidden = parts.values().stream()
                    .filter(part -> part.containsKey(cell) && part.get(cell) == null)
                    .count();
            int sum = parts.values().stream()
                    .map(part -> part.getOrDefault(cell, 0))
                    .mapToInt(count -> count == null ? 0 : count)
                    .sum();
            if (whole.get(cell) != null) {
                int rest = whole.get(cell) - sum;
                assertThat(rest == 0 && hidden == 0 || rest >= LEAST && hidden > 1)
                        .as(
                                "%s: %d of %d parts hidden, %d of %d told",
                                cell, hidden, parts.size(), sum, whole.get(cell))
                        .isTrue();
            } else {
                assertThat(hidden).as("%s is hidden, and no part of it", cell).isPositive();
            }
        }
    }

    private static void assertNoneSmall(String territory, Map<String, Integer> told) {
        told.forEach((cell, count) -> assertThat(count == null || count == 0 || count >= LEAST)
                .as(territory + " " + cell)
                .isTrue());
    }

    @Test
    void what_the_story_says_is_to_be_hidden_is_hidden_in_each_town() throws IOException {
        try (JsonReader reader = Json.createReader(Files.newInputStream(SharedData.story("diagnosis/expected.json")))) {
            JsonObject towns = reader.readObject().getJsonObject("par_commune");
            for (String town : towns.keySet()) {
                SideBySide both = asked(of(town));
                for (JsonString theme : towns.getJsonObject(town)
                        .getJsonArray("a_masquer_si_publie")
                        .getValuesAs(JsonString.class)) {
                    assertThat(both.hidden().hides(theme.getString(), "observation"))
                            .as(town + " " + theme)
                            .isTrue();
                }
                assertThat(both.tau()).isNull();
            }
        }
    }

    @Test
    void nothing_finer_than_a_territory_is_told() {
        LocalDate day = LocalDate.of(2021, 2, 3);
        for (SideBySideFilter finer : List.of(
                new SideBySideFilter(DEPARTMENT, "seniors", null, null, null, null),
                new SideBySideFilter(DEPARTMENT, null, UUID.randomUUID(), null, null, null),
                new SideBySideFilter(DEPARTMENT, null, null, day, null, null),
                new SideBySideFilter(DEPARTMENT, null, null, null, day, null))) {
            assertThat(catchThrowableOfType(Problem.class, () -> asked(finer)).kind())
                    .isEqualTo(Problem.Kind.DENIED);
        }
    }

    @Test
    void who_may_read_the_words_is_told_all() {
        SideBySide both = As.a(Role.DEPARTMENT_OFFICER, DEPARTMENT, () -> sides.compare(of("com:93014")));

        assertThat(both.hidden().isEmpty()).isTrue();
    }
}
