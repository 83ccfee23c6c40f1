package fr.maillage.report.supply;

import fr.maillage.indicator.IndicatorReading;
import fr.maillage.indicator.IndicatorReading.DimensionValue;
import fr.maillage.place.core.Freshness;
import fr.maillage.report.ReportTexts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says the figures in plain sentences; what cannot be computed is not said here but beside its figure. */
final class SupplySentences {

    private final ReportTexts texts;
    private final SupplyFigures figures;
    private final LocalDate today;

    /** @param today the day of what is read from the records, not from the snapshot */
    SupplySentences(ReportTexts texts, SupplyFigures figures, LocalDate today) {
        this.texts = texts;
        this.figures = figures;
        this.today = today;
    }

    List<String> all() {
        List<String> sentences = new ArrayList<>();
        places(sentences);
        communes(sentences);
        freshness(sentences);
        services(sentences);
        return sentences;
    }

    private void places(List<String> sentences) {
        if (!figures.computable(SupplyFigures.PLACES)) {
            return;
        }
        IndicatorReading places = figures.readings().get(SupplyFigures.PLACES);
        String sentence = figures.computable(SupplyFigures.PER_INHABITANT)
                        && places.value().signum() > 0
                ? texts.get(
                        "offer.sentence.places-per-inhabitant",
                        places.value(),
                        figures.readings().get(SupplyFigures.PER_INHABITANT).value())
                : texts.get("offer.sentence.places", places.value());
        BigDecimal change = places.change();
        if (change != null) {
            sentence += " "
                    + texts.get(
                            change.signum() == 0
                                    ? "offer.sentence.same"
                                    : change.signum() > 0 ? "offer.sentence.more" : "offer.sentence.fewer",
                            change.abs(),
                            texts.day(places.previous().date()));
        }
        sentences.add(sentence);
    }

    private void communes(List<String> sentences) {
        if (!figures.computable(SupplyFigures.WITHOUT_PLACE)) {
            return;
        }
        IndicatorReading without = figures.readings().get(SupplyFigures.WITHOUT_PLACE);
        // Of a single commune, the number of places has said it already.
        if (without.denominator() != null && without.denominator().compareTo(BigDecimal.ONE) > 0) {
            sentences.add(texts.get("offer.sentence.communes", without.value(), without.denominator()));
        }
    }

    private void freshness(List<String> sentences) {
        if (figures.placesToday() == 0) {
            return;
        }
        sentences.add(texts.get(
                "offer.sentence.freshness",
                figures.freshness().get(Freshness.UP_TO_DATE),
                figures.placesToday(),
                figures.thresholds().watchMonths(),
                figures.freshness().get(Freshness.TO_UPDATE),
                figures.thresholds().updateMonths(),
                texts.day(today)));
    }

    private void services(List<String> sentences) {
        if (!figures.computable(SupplyFigures.BY_SERVICE)
                || figures.serviceLabels().isEmpty()) {
            return;
        }
        Map<String, BigDecimal> counts = counts();
        String most = figures.serviceLabels().keySet().stream()
                .max(Comparator.comparing((String code) -> counts.getOrDefault(code, BigDecimal.ZERO)))
                .orElseThrow();
        BigDecimal places = counts.getOrDefault(most, BigDecimal.ZERO);
        if (places.signum() == 0) {
            return;
        }
        sentences.add(
                texts.get("offer.sentence.service", figures.serviceLabels().get(most), places));
        List<String> nowhere = figures.serviceLabels().entrySet().stream()
                .filter(e -> counts.getOrDefault(e.getKey(), BigDecimal.ZERO).signum() == 0)
                .map(Map.Entry::getValue)
                .toList();
        if (!nowhere.isEmpty()) {
            sentences.add(
                    texts.get("offer.sentence.nowhere", nowhere.size(), String.join(texts.get("list.and"), nowhere)));
        }
    }

    private Map<String, BigDecimal> counts() {
        Map<String, DimensionValue> values = figures.readings().get(SupplyFigures.BY_SERVICE).dimensions().stream()
                .collect(Collectors.toMap(DimensionValue::dimension, Function.identity()));
        return values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().value()));
    }
}
