package fr.maillage.web.deployment.siting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.siting.SitingResult;
import fr.maillage.deployment.siting.SitingSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The result of a siting is told in sentences. */
class SitingTellingTest {

    private static final List<SitingResult.Beyond> BEYOND = List.of(
            new SitingResult.Beyond(1000, 6500), new SitingResult.Beyond(1500, 3900), new SitingResult.Beyond(2000, 0));

    private static SitingResult.Chosen chosen(String name, double adds) {
        SitingSite site = new SitingSite("communes", name, name, name, 48.9, 2.5);
        return new SitingResult.Chosen(site, false, adds, adds, null, null);
    }

    private static SitingResult result(
            List<SitingResult.Chosen> chosen, List<SitingResult.Step> next, List<SitingResult.Beyond> beyond) {
        List<SitingResult.Step> curve = new ArrayList<>();
        chosen.forEach(one ->
                curve.add(new SitingResult.Step(curve.size() + 1, one.site().name(), true, one.adds(), one.adds())));
        curve.addAll(next);
        return new SitingResult(
                true, true, 3000, 3000, 9500, 12, 0, 0, 9, 0.1, chosen, List.of(), curve, beyond, List.of());
    }

    private static String told(SitingResult result, Locale locale) {
        return new SitingTelling(result, locale).answer().replaceAll("[\\u00a0\\u202f]", " ");
    }

    @Test
    void each_site_is_named_with_what_it_brings_and_then_who_has_none_near_and_farther() {
        SitingResult result =
                result(List.of(chosen("Noisy-le-Grand", 2600), chosen("Coubron", 400)), List.of(), BEYOND);

        assertThat(told(result, Locale.FRENCH))
                .isEqualTo(
                        "Le 1er : Noisy-le-Grand, +2 600 personnes ; le 2e : Coubron, +400 personnes ; au-delà, aucun"
                                + " site possible n'apporte personne : 6 500 personnes n'ont pas de site à moins de 1 000 m ;"
                                + " à 1 500 m, il en reste 3 900 ; à 2 000 m, il ne reste personne.");
    }

    @Test
    void sites_that_bring_nobody_are_no_answer() {
        assertThat(told(
                        result(List.of(chosen("A", 0), chosen("B", 0), chosen("C", 0)), List.of(), BEYOND),
                        Locale.FRENCH))
                .startsWith("Aucun site possible n'apporte personne : 6 500 personnes n'ont pas de site");
        assertThat(told(result(List.of(chosen("A", 50), chosen("B", 0)), List.of(), BEYOND), Locale.FRENCH))
                .startsWith("Le 1er : A, +50 personnes ; au-delà")
                .endsWith("Vous en demandiez 2 : un suffit.");
    }

    @Test
    void what_one_more_site_would_bring_is_said_where_it_brings_somebody() {
        SitingResult result =
                result(List.of(chosen("A", 50)), List.of(new SitingResult.Step(2, "B", false, 40, 90)), BEYOND);

        assertThat(told(result, Locale.FRENCH))
                .isEqualTo("Le 1er : A, +50 personnes ; un site de plus, B, apporterait 40 personnes.");
        assertThat(told(result, Locale.ENGLISH))
                .isEqualTo("The 1st: A, +50 people; one more site, B, would bring 40 people.");
    }

    @Test
    void of_many_sites_ten_are_named_and_the_others_counted() {
        List<SitingResult.Chosen> many = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            many.add(chosen("S" + i, 10));
        }
        assertThat(told(result(many, List.of(), List.of(new SitingResult.Beyond(1000, 0))), Locale.FRENCH))
                .contains("le 10e : S9, +10 personnes ; puis 2 autres, +20 personnes")
                .endsWith("tout le monde a un site à moins de 1 000 m.")
                .doesNotContain("S10");
    }
}
