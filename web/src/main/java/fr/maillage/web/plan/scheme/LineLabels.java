package fr.maillage.web.plan.scheme;

import fr.maillage.plan.LineField;
import fr.maillage.plan.scheme.FrameLine;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Names of what a version says of a line in the page's language. */
@Named("lineLabels")
@RequestScoped
public class LineLabels extends RecordLabels<LineField> {

    @Inject
    private Texts texts;

    public LineLabels() {
        super(LineField.class, "plan.line");
    }

    /** A target is written as the language writes numbers. */
    @Override
    public String text(String key, String stored) {
        return LineField.TARGET.key().equals(key) && stored != null && !stored.isEmpty()
                ? number(stored, Messages.currentLocale())
                : super.text(key, stored);
    }

    /** A target as a language writes it; null for null. */
    static String number(String stored, Locale locale) {
        return stored == null ? null : NumberFormat.getInstance(locale).format(new BigDecimal(stored));
    }

    /** Its code with its words. */
    public String title(FrameLine line) {
        return line.code() + " · " + line.label();
    }

    /** Gives its aim: figure, unit and day; empty where it says none. */
    public String aim(FrameLine line) {
        if (line.target() == null) {
            return line.due() == null ? "" : texts.of("plan.line.by", texts.date(line.due()));
        }
        String figure = text(LineField.TARGET.key(), line.values().text(LineField.TARGET))
                + (line.unit() == null ? "" : " " + line.unit());
        return line.due() == null
                ? texts.of("plan.line.aim", figure)
                : texts.of("plan.line.aim.by", figure, texts.date(line.due()));
    }

    /** For whom it is; empty where it says nobody. */
    public String publics(FrameLine line) {
        return joined(line.values(), LineField.PUBLICS.key());
    }
}
