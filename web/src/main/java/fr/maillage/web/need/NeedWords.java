package fr.maillage.web.need;

import fr.maillage.need.NeedIndicator;
import fr.maillage.need.NeedSummary;
import fr.maillage.need.NeedUnit;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Locale;

/** Indicators of needs as a page writes them: a score with its scale, never as a rate; what is not known, never as zero. */
@Named
@ApplicationScoped
public class NeedWords {

    /** Prefix that the address of the map has before the code of one. */
    public static final String LAYER = "need.";

    @Inject
    private Texts texts;

    /** Names it in the page's language. */
    public String name(NeedIndicator indicator) {
        return indicator.name(Messages.currentLocale());
    }

    /** Names the unit of its values. */
    public String unit(NeedIndicator indicator) {
        return unit(indicator, Messages.currentLocale());
    }

    /** The same in a language. */
    static String unit(NeedIndicator indicator, Locale locale) {
        String key = "need.unit." + indicator.unit().code();
        return indicator.unit() == NeedUnit.SCORE
                ? Messages.format(locale, key, indicator.low(), indicator.high())
                : Messages.text(locale, key);
    }

    /** Who measured it, and of when. */
    public String origin(NeedIndicator indicator) {
        return texts.of("need.origin", indicator.source(), String.valueOf(indicator.year()));
    }

    /** A value without its unit; the words for none where there is none. */
    public String value(NeedIndicator indicator, BigDecimal value) {
        return value == null
                ? unknown()
                : texts.decimal(indicator.shown(value), indicator.unit().decimals());
    }

    /** Tells in words what is known of a territory: its own value, or the median of its communes, with their number. */
    public String summary(NeedSummary summary) {
        NeedIndicator indicator = summary.indicator();
        if (summary.own() != null || summary.median() == null) {
            return summary.own() == null
                    ? unknown()
                    : texts.of("need.of.own", value(indicator, summary.own()), unit(indicator));
        }
        return texts.of(
                "need.of.median",
                value(indicator, summary.median()),
                unit(indicator),
                summary.known(),
                summary.communes());
    }

    /** Gives the words where there is no value. */
    public String unknown() {
        return texts.of("need.unknown");
    }
}
