package fr.maillage.report;

import fr.maillage.indicator.IndicatorDefinition;
import fr.maillage.indicator.IndicatorReading;
import fr.maillage.indicator.IndicatorReasons;
import java.math.BigDecimal;

/** Puts readings of indicators into the values of a report. */
public final class IndicatorCells {

    private IndicatorCells() {}

    /** Gives the format of an indicator's figures. */
    public static ValueFormat format(IndicatorDefinition definition) {
        if (definition.perCent()) {
            return ValueFormat.SHARE;
        }
        return switch (definition.decimals()) {
            case 0 -> ValueFormat.INTEGER;
            case 1 -> ValueFormat.DECIMAL;
            default -> ValueFormat.FINE_DECIMAL;
        };
    }

    /** The unit beside the figure; empty where the figure carries it. */
    public static String unit(IndicatorDefinition definition, ReportTexts texts) {
        return definition.perCent() ? "" : definition.words(texts.locale()).unit();
    }

    /** The figure, or why there is none. */
    public static ReportValue value(IndicatorDefinition definition, IndicatorReading reading, ReportTexts texts) {
        if (reading == null) {
            return ReportValue.missing(texts.get("value.not-measured"));
        }
        if (!reading.computable()) {
            return ReportValue.missing(IndicatorReasons.text(reading.reason(), texts.locale()));
        }
        return ReportValue.number(amount(definition, reading.value()));
    }

    /** In tables the reason would fill the cell: the method section has it. */
    public static ReportValue shortValue(IndicatorDefinition definition, IndicatorReading reading, ReportTexts texts) {
        return reading == null || !reading.computable()
                ? ReportValue.missing(texts.get("value.not-computable"))
                : ReportValue.number(amount(definition, reading.value()));
    }

    private static BigDecimal amount(IndicatorDefinition definition, BigDecimal value) {
        return definition.perCent() ? value.movePointLeft(2) : value;
    }
}
