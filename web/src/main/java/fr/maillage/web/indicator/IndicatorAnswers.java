package fr.maillage.web.indicator;

import fr.maillage.indicator.IndicatorDefinition;
import fr.maillage.indicator.IndicatorReading;
import fr.maillage.indicator.IndicatorReasons;
import fr.maillage.territory.TerritoryView;
import jakarta.json.bind.annotation.JsonbNillable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Answers of the API on indicators. */
final class IndicatorAnswers {

    private IndicatorAnswers() {}

    /** A territory as the API names it. */
    public record Territory(String code, String name) {
        static Territory of(TerritoryView view) {
            return new Territory(view.code(), view.name());
        }
    }

    /** A value of an indicator's dimension; without a value where it is not told, without a denominator where it has none. */
    public record Dimension(String code, String name, BigDecimal value, BigDecimal denominator) {}

    /**
     * A reading. Where it is not computable, value, numerator and denominator are null, which is not zero, and the
     * reason says why.
     */
    @JsonbNillable
    public record Reading(
            String code,
            String name,
            String unit,
            BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator,
            boolean computable,
            String reason,
            String reasonText,
            LocalDate date,
            List<Dimension> dimensions) {}

    /** The latest snapshot of a territory; no date and no item before the first one. */
    @JsonbNillable
    public record Latest(Territory territory, LocalDate date, int total, List<Reading> items) {}

    /** The definition in words. */
    @JsonbNillable
    public record Definition(
            String formula, String source, String numerator, String denominator, String notComputable) {
        static Definition of(IndicatorDefinition.Words words) {
            return new Definition(
                    words.formula(), words.source(), words.numerator(), words.denominator(), words.notComputable());
        }
    }

    /** An indicator of a territory over time, oldest first. */
    @JsonbNillable
    public record Series(
            String code,
            String name,
            String unit,
            Definition definition,
            Territory territory,
            int total,
            List<Reading> items) {}

    static Reading of(
            IndicatorDefinition definition, IndicatorReading reading, Map<String, String> labels, Locale locale) {
        IndicatorDefinition.Words words = definition.words(locale);
        return new Reading(
                definition.code(),
                words.name(),
                words.unit(),
                rounded(reading.value(), definition.decimals()),
                reading.numerator(),
                reading.denominator(),
                reading.computable(),
                reading.reason(),
                reading.computable() ? null : IndicatorReasons.text(reading.reason(), locale),
                reading.date(),
                reading.dimensions().stream()
                        .map(d -> new Dimension(
                                d.dimension(),
                                labels.getOrDefault(d.dimension(), d.dimension()),
                                rounded(d.value(), definition.decimals()),
                                d.denominator()))
                        .toList());
    }

    private static BigDecimal rounded(BigDecimal value, int decimals) {
        return value == null ? null : value.setScale(decimals, RoundingMode.HALF_UP);
    }
}
