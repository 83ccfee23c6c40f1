package fr.maillage.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.coverage.Coverage;
import fr.maillage.deployment.coverage.CoverageChange;
import fr.maillage.deployment.coverage.DemandKind;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.util.Set;

/** Who of the story has help within reach. */
public final class CoverageExpected {

    private CoverageExpected() {}

    /** Each point has its nearest permanence as far as the story says. */
    public static void nearest(Coverage found) {
        JsonObject nearest = expected().getJsonObject("plus_proche_m");

        assertThat(found.radius()).isEqualTo(expected().getInt("rayon_m"));
        assertThat(found.items()).hasSize(nearest.size());
        assertThat(found.items())
                .allSatisfy(item -> assertThat(item.nearestMetres())
                        .as(item.point().territory())
                        .isBetween(
                                nearest.getInt(item.point().territory()) - 2L,
                                nearest.getInt(item.point().territory()) + 2L));
        assertThat(found.totals()).singleElement().satisfies(total -> {
            assertThat(total.weight()).isEqualByComparingTo(number(expected(), "poids_total"));
            assertThat(total.covered()).isEqualByComparingTo(number(expected(), "poids_couvert"));
        });
        assertThat(found.items().stream().filter(item -> !item.covered()))
                .extracting(item -> item.point().territory())
                .containsExactlyInAnyOrderElementsOf(
                        expected().getJsonArray("decouverts").getValuesAs(JsonString::getString));
    }

    /** The permanences that close in Montfermeil. */
    public static Set<String> closed() {
        return Set.copyOf(closing().getJsonArray("fermees").getValuesAs(JsonString::getString));
    }

    /** Without them people lose what the story says. */
    public static void without(Coverage before, Coverage after) {
        assertThat(after.totals().get(0).covered()).isEqualByComparingTo(number(closing(), "poids_couvert"));
        CoverageChange change = CoverageChange.between(before, after);
        assertThat(change.lost(DemandKind.POINT)).isEqualByComparingTo(number(closing(), "poids_perdu"));
        assertThat(change.gained()).isEmpty();
    }

    private static JsonObject closing() {
        return expected().getJsonObject("sans_les_permanences_de_montfermeil");
    }

    private static JsonObject expected() {
        return DeploymentStory.expected().getJsonObject("couverture");
    }

    private static BigDecimal number(JsonObject object, String name) {
        return object.getJsonNumber(name).bigDecimalValue();
    }
}
