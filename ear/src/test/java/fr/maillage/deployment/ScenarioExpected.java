package fr.maillage.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.scenario.OpinionKind;
import fr.maillage.deployment.scenario.ScenarioSummary;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Map;
import java.util.TreeMap;

/** The scenario of the story as it must come out, and the opinions on it. */
public final class ScenarioExpected {

    private static final Map<String, String> CODES = Map.of(
            "garder", "keep",
            "ouvrir", "open",
            "déplacer", "move",
            "fermer", "close",
            "favorable", "favourable",
            "favorable avec réserves", "reserved",
            "défavorable", "unfavourable");

    private ScenarioExpected() {}

    /** Posts and costs after the scenario are those of the story. */
    public static void lines(ScenarioSummary summary) {
        JsonObject expected = DeploymentStory.expected().getJsonObject("scenario");

        assertThat(summary.lines()).hasSize(expected.getInt("lignes"));
        assertThat(summary.byProposal()).isEqualTo(numbers(expected.getJsonObject("par_proposition"), ""));
        assertThat(summary.places()).isEqualTo(numbers(expected.getJsonObject("postes_apres"), "com:"));
        assertThat(summary.total()).isEqualTo(expected.getInt("total_apres"));
        assertThat(summary.inPlan()).isEqualTo(expected.getInt("dans_les_dix_apres"));
        assertThat(summary.gap()).isEqualTo(expected.getInt("ecart_apres"));
        Map<String, String> costs = new TreeMap<>();
        summary.costs().forEach((payer, amount) -> costs.put(payer, amount.toPlainString()));
        assertThat(costs).isEqualTo(texts(expected.getJsonObject("cout_annuel_par_payeur")));
    }

    /** Opinions are those of the story: the last one counts, the first one measures the delay. */
    public static void opinions(ScenarioSummary summary) {
        JsonObject expected = DeploymentStory.expected().getJsonObject("avis");

        assertThat(summary.scenario().submittedOn()).isEqualTo(expected.getString("soumis_le"));
        Map<String, String> latest = new TreeMap<>();
        summary.latest().forEach((line, kind) -> latest.put(line, kind.code()));
        assertThat(latest).isEqualTo(texts(expected.getJsonObject("derniers")));
        Map<String, Long> counts = new TreeMap<>();
        for (OpinionKind kind : OpinionKind.values()) {
            counts.put(kind.code(), summary.counts().get(kind));
        }
        assertThat(counts).isEqualTo(numbers(expected.getJsonObject("decompte"), ""));
        assertThat(summary.pending()).isEqualTo(expected.getInt("en_attente"));
        assertThat(summary.delays()).isEqualTo(numbers(expected.getJsonObject("delai_du_premier_avis_jours"), ""));
        assertThat(summary.meanDelay())
                .isEqualByComparingTo(
                        expected.getJsonNumber("delai_moyen_jours").bigDecimalValue());
        assertThat(summary.recorded()).isEqualTo(expected.getInt("avis_enregistres"));
    }

    private static Map<String, Long> numbers(JsonObject said, String prefix) {
        Map<String, Long> numbers = new TreeMap<>();
        said.forEach(
                (key, value) -> numbers.put(prefix + CODES.getOrDefault(key, key), ((JsonNumber) value).longValue()));
        return numbers;
    }

    private static Map<String, String> texts(JsonObject said) {
        Map<String, String> texts = new TreeMap<>();
        said.forEach((key, value) -> {
            String text = ((JsonString) value).getString();
            texts.put(key, CODES.getOrDefault(text, text));
        });
        return texts;
    }
}
