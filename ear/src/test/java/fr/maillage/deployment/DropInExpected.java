package fr.maillage.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.dropin.DropInFigures;
import fr.maillage.deployment.dropin.DropInFigures.CommuneHours;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The drop-ins of the story as they must come out. */
public final class DropInExpected {

    private DropInExpected() {}

    /** The thirty of Plaine Connection are where the story says. */
    public static void plaine(DropInFigures figures) {
        JsonObject expected = expected("plaine_connection");

        assertThat(figures.dropIns()).hasSize(expected.getInt("total"));
        assertThat(figures.advisers()).isEqualTo(expected.getInt("conseillers"));
        for (String insee : new String[] {"93066", "93031"}) {
            CommuneHours hours = commune(figures, insee);
            assertThat(hours.dropIns()).isEqualTo(expected.getInt(insee));
            assertThat(hours.weeklyHours())
                    .isEqualByComparingTo(expected.getJsonObject("heures_par_semaine")
                            .getJsonNumber(insee)
                            .bigDecimalValue());
        }
    }

    /** Hours per week and for ten thousand inhabitants are those of the story. */
    public static void hours(DropInFigures figures) {
        JsonObject expected = expected("gpge");

        assertThat(figures.dropIns()).hasSize(expected.getInt("total"));
        assertThat(with(figures, CommuneHours::weeklyHours)).isEqualTo(numbers(expected, "heures_par_semaine"));
        assertThat(with(figures, CommuneHours::per10000)).isEqualTo(numbers(expected, "heures_pour_10000_habitants"));
        assertThat(figures.without())
                .extracting(CommuneHours::commune)
                .containsExactlyElementsOf(expected.getJsonArray("communes_sans_permanence").stream()
                        .map(value -> "com:" + value.toString().replace("\"", ""))
                        .toList());
        assertThat(figures.communes())
                .allSatisfy(commune -> assertThat(commune.population())
                        .isEqualTo(expected.getJsonObject("population")
                                .getInt(commune.commune().substring(4))));
    }

    /** Sessions of October leave out the interruption, and count every other week. */
    public static void sessions(DropInFigures figures) {
        JsonObject expected = expected("gpge").getJsonObject("seances_en_octobre_2026");

        Map<String, Integer> sessions = figures.sessions();
        assertThat(sessions).hasSameSizeAs(expected);
        assertThat(sessions)
                .allSatisfy((code, times) -> assertThat(times).as(code).isEqualTo(expected.getInt(code)));
    }

    private static JsonObject expected(String project) {
        return DeploymentStory.expected().getJsonObject("permanences").getJsonObject(project);
    }

    private static CommuneHours commune(DropInFigures figures, String insee) {
        return figures.communes().stream()
                .filter(c -> c.commune().equals("com:" + insee))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, BigDecimal> with(DropInFigures figures, Function<CommuneHours, BigDecimal> what) {
        return figures.communes().stream()
                .filter(c -> c.dropIns() > 0)
                .collect(Collectors.toMap(
                        c -> c.commune().substring(4),
                        c -> what.apply(c).stripTrailingZeros(),
                        (a, b) -> a,
                        TreeMap::new));
    }

    private static Map<String, BigDecimal> numbers(JsonObject expected, String name) {
        JsonObject said = expected.getJsonObject(name);
        return said.keySet().stream()
                .collect(Collectors.toMap(
                        insee -> insee,
                        insee -> said.getJsonNumber(insee).bigDecimalValue().stripTrailingZeros(),
                        (a, b) -> a,
                        TreeMap::new));
    }
}
