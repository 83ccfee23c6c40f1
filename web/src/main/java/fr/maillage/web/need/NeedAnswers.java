package fr.maillage.web.need;

import fr.maillage.need.NeedIndicator;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryView;
import jakarta.json.bind.annotation.JsonbNillable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Answers of the API on indicators of needs. */
final class NeedAnswers {

    private NeedAnswers() {}

    /** An indicator. The ends of the scale are those of a score; other units have none. */
    @JsonbNillable
    public record NeedDescription(
            String code,
            String name,
            String unit,
            String unitText,
            BigDecimal low,
            BigDecimal high,
            String source,
            int year,
            boolean higherWorse) {}

    /** An indicator with how many territories of each kind have a value. */
    public record NeedListed(NeedDescription indicator, Map<TerritoryKind, Long> known) {}

    /** All indicators. */
    public record NeedIndicators(int total, List<NeedListed> items) {}

    /** A territory as the API names it. */
    public record NeedTerritory(String code, String name) {
        static NeedTerritory of(TerritoryView view) {
            return new NeedTerritory(view.code(), view.name());
        }
    }

    /** A territory with its value; null where it is not known, which is not zero. */
    @JsonbNillable
    public record NeedValue(NeedTerritory territory, BigDecimal value) {}

    /** The values of an indicator: that of a territory, and those of its parts. */
    @JsonbNillable
    public record NeedValues(
            NeedDescription indicator,
            NeedTerritory territory,
            BigDecimal value,
            int total,
            long known,
            List<NeedValue> items) {}

    static NeedDescription of(NeedIndicator indicator, String name, String unit) {
        return new NeedDescription(
                indicator.code(),
                name,
                indicator.unit().code(),
                unit,
                plain(indicator.low()),
                plain(indicator.high()),
                indicator.source(),
                indicator.year(),
                indicator.higherWorse());
    }

    static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
