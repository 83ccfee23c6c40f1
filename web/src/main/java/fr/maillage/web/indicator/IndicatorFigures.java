package fr.maillage.web.indicator;

import fr.maillage.indicator.IndicatorDefinition;
import fr.maillage.indicator.IndicatorReading;
import fr.maillage.indicator.IndicatorReasons;
import fr.maillage.web.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Figures of indicators as a page writes them, in its language. */
@Named("figures")
@ApplicationScoped
public class IndicatorFigures {

    @Inject
    private Texts texts;

    /** The definition in the page's language. */
    public IndicatorDefinition.Words words(IndicatorDefinition definition) {
        return definition.words(locale());
    }

    /** The figure without its unit; empty where there is none. */
    public String value(IndicatorDefinition definition, BigDecimal value) {
        return value == null ? "" : texts.decimal(rounded(definition, value), definition.decimals());
    }

    /** A value of a dimension with what it is out of; in words where it is not told. */
    public String part(IndicatorDefinition definition, IndicatorTrend.Part part) {
        if (part.value() == null) {
            return texts.of("indicator.part.untold");
        }
        String value = value(definition, part.value());
        return part.denominator() == null ? value : texts.of("indicator.outof", value, count(part.denominator()));
    }

    /** A numerator or denominator: a count. */
    public String count(BigDecimal value) {
        return texts.decimal(value, 0);
    }

    /** Why a reading is not computable; empty where it is. */
    public String reason(IndicatorReading reading) {
        return reading.computable() ? "" : IndicatorReasons.text(reading.reason(), locale());
    }

    /** Tells in words how a reading differs from the one before; empty where either has no figure. */
    public String change(IndicatorDefinition definition, IndicatorReading reading) {
        if (reading.change() == null) {
            return "";
        }
        // Figures shown must add up: the difference of the rounded figures.
        BigDecimal change = rounded(definition, reading.value())
                .subtract(rounded(definition, reading.previous().value()));
        String since = texts.date(reading.previous().date());
        if (change.signum() == 0) {
            return texts.of("indicator.change.none", since);
        }
        String amount = texts.decimal(change.abs(), definition.decimals());
        return texts.of(change.signum() > 0 ? "indicator.change.up" : "indicator.change.down", amount, since);
    }

    /** Tells if the change is {@code good}, {@code bad} or {@code neutral}, by the definition's direction. */
    public String tendency(IndicatorDefinition definition, IndicatorReading reading) {
        int sign = reading.change() == null ? 0 : reading.change().signum();
        int wanted = switch (definition.direction()) {
            case UP -> 1;
            case DOWN -> -1;
            case NEUTRAL -> 0;
        };
        if (sign * wanted == 0) {
            return "neutral";
        }
        return sign == wanted ? "good" : "bad";
    }

    static BigDecimal rounded(IndicatorDefinition definition, BigDecimal value) {
        return value.setScale(definition.decimals(), RoundingMode.HALF_UP);
    }

    static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
