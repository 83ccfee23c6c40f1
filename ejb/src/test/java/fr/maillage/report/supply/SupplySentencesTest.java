package fr.maillage.report.supply;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.indicator.IndicatorReading;
import fr.maillage.indicator.IndicatorReading.DimensionValue;
import fr.maillage.indicator.IndicatorReading.Previous;
import fr.maillage.place.core.Freshness;
import fr.maillage.place.search.FreshnessThresholds;
import fr.maillage.report.ReportTexts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SupplySentencesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final Map<String, IndicatorReading> readings = new HashMap<>();
    private final Map<Freshness, Long> freshness = new HashMap<>(
            Map.of(Freshness.UP_TO_DATE, 0L, Freshness.TO_WATCH, 0L, Freshness.TO_CHECK, 0L, Freshness.TO_UPDATE, 0L));
    private final Map<String, String> services = new LinkedHashMap<>();

    @Test
    void the_places_are_told_with_their_rate() {
        reading("place-count", "44", null, null);
        reading("place-per-10000", "0.265789", null, null);

        assertThat(french())
                .containsExactly("44 lieux de médiation numérique sont recensés, soit 0,27 pour 10 000 habitants.");
    }

    @Test
    void a_single_place_is_told_in_the_singular() {
        reading("place-count", "1", null, null);

        assertThat(french()).containsExactly("Un lieu de médiation numérique est recensé.");
        assertThat(english()).containsExactly("One digital help place is recorded.");
    }

    @Test
    void no_place_is_told_without_a_rate() {
        reading("place-count", "0", null, null);
        reading("place-per-10000", "0", null, null);

        assertThat(french()).containsExactly("Aucun lieu de médiation numérique n’est recensé.");
    }

    @Test
    void the_change_since_the_snapshot_before_is_told() {
        reading("place-count", "44", null, new Previous(LocalDate.of(2026, 10, 1), new BigDecimal("43")));

        assertThat(french().get(0)).endsWith("C’est un lieu de plus qu’au relevé du 1 octobre 2026.");
    }

    @Test
    void a_decrease_and_no_change_are_told_too() {
        reading("place-count", "44", null, new Previous(DAY.minusDays(1), new BigDecimal("46")));
        assertThat(french().get(0)).contains("C’est 2 lieux de moins");

        reading("place-count", "44", null, new Previous(DAY.minusDays(1), new BigDecimal("44")));
        assertThat(french().get(0)).contains("Ce nombre n’a pas changé");
    }

    @Test
    void communes_without_a_place_are_told_out_of_all() {
        reading("commune-without-place", "27", "39", null);

        assertThat(french()).containsExactly("27 communes sur 39 n’ont aucun lieu recensé.");
    }

    @Test
    void of_a_single_commune_nothing_is_said_about_communes() {
        reading("commune-without-place", "1", "1", null);

        assertThat(french()).isEmpty();
    }

    @Test
    void freshness_is_told_with_the_thresholds_in_force() {
        freshness.put(Freshness.UP_TO_DATE, 1L);
        freshness.put(Freshness.TO_UPDATE, 3L);

        assertThat(french())
                .containsExactly(
                        "Au 24 novembre 2026, une fiche est à jour (moins de 6 mois) sur 4\u00a0; 3 sont périmées (18 mois et plus, ou date inconnue).");
    }

    @Test
    void the_most_offered_service_and_those_offered_nowhere_are_told() {
        services.put("a", "Démarches");
        services.put("b", "Équipement");
        services.put("c", "Entreprise");
        readings.put(
                "place-service",
                new IndicatorReading(
                        "place-service",
                        1,
                        DAY,
                        new BigDecimal("5"),
                        new BigDecimal("5"),
                        null,
                        null,
                        List.of(
                                new DimensionValue("a", new BigDecimal("2")),
                                new DimensionValue("b", new BigDecimal("4"))),
                        null));

        assertThat(french())
                .containsExactly(
                        "Le service le plus proposé est «\u00a0Équipement\u00a0», dans 4 lieux.",
                        "Un service du schéma national n’est proposé par aucun lieu\u00a0: Entreprise.");
    }

    @Test
    void what_cannot_be_computed_makes_no_sentence() {
        readings.put(
                "place-count",
                new IndicatorReading("place-count", 1, DAY, null, null, null, "no-outlines", List.of(), null));

        assertThat(french()).isEmpty();
    }

    private void reading(String code, String value, String denominator, Previous previous) {
        readings.put(
                code,
                new IndicatorReading(
                        code,
                        1,
                        DAY,
                        new BigDecimal(value),
                        new BigDecimal(value),
                        denominator == null ? null : new BigDecimal(denominator),
                        null,
                        List.of(),
                        previous));
    }

    private List<String> french() {
        return sentences(Locale.FRENCH);
    }

    private List<String> english() {
        return sentences(Locale.ENGLISH);
    }

    private List<String> sentences(Locale locale) {
        return new SupplySentences(
                        new ReportTexts(locale),
                        new SupplyFigures(List.of(), readings, services, freshness, FreshnessThresholds.NATIONAL),
                        DAY)
                .all();
    }
}
