package fr.maillage.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.calendar.DeployedPost;
import fr.maillage.deployment.calendar.Deployment;
import fr.maillage.deployment.calendar.QuarterEnds;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The posts of the story as they must come out on 31 January 2026. */
public final class DeploymentExpected {

    private DeploymentExpected() {}

    /** Hosts and posts are as many as the story says. */
    public static void posts(Deployment summary) {
        JsonObject expected = DeploymentStory.expected().getJsonObject("postes");

        assertThat(summary.hosts()).hasSize(expected.getInt("hotes"));
        assertThat(summary.kept()).hasSize(expected.getInt("postes"));
        assertThat(summary.places()).isEqualTo(counts(expected.getJsonObject("par_commune")));
        assertThat(summary.places()).hasSize(expected.getInt("communes")).doesNotContainKey("com:93077");
        assertThat(summary.stateAmount()).isEqualByComparingTo(amount(expected, "etat_investi"));
        assertThat(summary.agreed()).isEqualByComparingTo(amount(expected, "total_conventionne"));
        assertThat(summary.paid()).isEqualByComparingTo(amount(expected, "total_verse"));
        assertThat(summary.posts().stream().filter(DeployedPost::bonus)).hasSize(expected.getInt("bonifies"));
        assertThat(summary.hostsWithoutPost()).isEmpty();
        assertThat(summary.postsWithoutHost()).isEmpty();
    }

    /** The target is missed by as many posts as the story says. */
    public static void target(Deployment summary) {
        JsonObject expected = DeploymentStory.expected().getJsonObject("cible");

        assertThat(summary.target()).isEqualTo(expected.getInt("total"));
        assertThat(summary.targets()).hasSize(expected.getInt("communes"));
        assertThat(summary.inPlan()).isEqualTo(expected.getInt("postes_dans_les_dix"));
        assertThat(summary.target() - summary.inPlan()).isEqualTo(expected.getInt("ecart"));
        assertThat(summary.outsidePlan()).isEqualTo(counts(expected.getJsonObject("hors_plan")));
        expected.getJsonObject("par_commune")
                .forEach((insee, said) -> assertThat(summary.targets())
                        .filteredOn(t -> t.commune().equals("com:" + insee))
                        .singleElement()
                        .satisfies(t -> assertThat(t.target())
                                .isEqualTo(said.asJsonObject().getInt("cible"))));
    }

    /** Conventions end in the quarters of the story, and cost what it says. */
    public static void ends(Deployment summary) {
        JsonObject expected = DeploymentStory.expected().getJsonObject("fins_par_trimestre");
        List<QuarterEnds> ends = summary.conventionEnds();

        assertThat(ends).extracting(e -> e.quarter().code()).containsExactlyElementsOf(expected.keySet());
        for (QuarterEnds quarter : ends) {
            JsonObject said = expected.getJsonObject(quarter.quarter().code());
            assertThat(quarter.posts()).hasSize(said.getInt("postes"));
            assertThat(quarter.yearlyCost()).isEqualTo(said.getString("cout_annuel"));
            assertThat(quarter.places()).isEqualTo(counts(said.getJsonObject("communes")));
        }
        assertThat(summary.yearlyCost())
                .isEqualTo(DeploymentStory.expected().getString("cout_annuel_de_tous_les_postes"));
    }

    private static BigDecimal amount(JsonObject said, String name) {
        return said.getJsonNumber(name).bigDecimalValue();
    }

    private static Map<String, Long> counts(JsonObject said) {
        return said.keySet().stream()
                .collect(Collectors.toMap(
                        insee -> "com:" + insee, insee -> (long) said.getInt(insee), (a, b) -> a, TreeMap::new));
    }
}
