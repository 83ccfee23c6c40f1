package fr.maillage.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.activity.Activity;
import fr.maillage.deployment.activity.ActivityDimension;
import fr.maillage.deployment.activity.ActivityPart;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The activity of the story as it must come out. */
public final class ActivityExpected {

    private static final Map<String, String> AGES = Map.of(
            "18 - 24 ans",
            "18-24",
            "25 - 39 ans",
            "25-39",
            "40 - 59 ans",
            "40-59",
            "60 - 69 ans",
            "60-69",
            "70 ans et plus",
            "70-plus");

    private ActivityExpected() {}

    /** Figures are those of the story. */
    public static void figures(Activity found, Vocabularies vocabularies) {
        JsonObject said = DeploymentStory.expected().getJsonObject("activite");

        assertThat(found.activities()).isEqualTo(said.getInt("activites"));
        assertThat(found.supports()).isEqualTo(said.getInt("accompagnements"));
        assertThat(found.inWorkshops()).isEqualTo(said.getInt("participants_aux_ateliers"));
        assertThat(found.redirected()).isEqualTo(said.getInt("reorientes"));
        assertThat(found.by(ActivityDimension.KIND))
                .extracting(ActivityPart::activities)
                .containsExactly((long) said.getJsonObject("par_type").getInt("Accompagnement individuel"), (long)
                        said.getJsonObject("par_type").getInt("Atelier collectif"));
        assertThat(supports(found.months(), month -> month)).isEqualTo(counts(said.getJsonObject("par_mois")));
        assertThat(supports(found.communes(), code -> code.substring("com:".length())))
                .isEqualTo(counts(said.getJsonObject("par_commune")));
        assertThat(supports(
                        found.by(ActivityDimension.THEME),
                        code -> vocabularies.label(Vocabulary.MEDIATION_THEME, code, "fr")))
                .isEqualTo(counts(said.getJsonObject("par_thematique")));
        assertThat(supports(found.by(ActivityDimension.AGE), ActivityExpected::age))
                .isEqualTo(counts(said.getJsonObject("ages_des_accompagnements_individuels")));
        assertThat(found.redirectedShare()).isBetween(11.1, 11.2);
    }

    static Map<String, Long> supports(Collection<ActivityPart> parts, Function<String, String> name) {
        return parts.stream().collect(Collectors.toMap(part -> name.apply(part.code()), ActivityPart::supports));
    }

    private static Map<String, Long> counts(JsonObject said) {
        return said.keySet().stream().collect(Collectors.toMap(key -> key, key -> (long) said.getInt(key)));
    }

    private static String age(String code) {
        return AGES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(code);
    }
}
