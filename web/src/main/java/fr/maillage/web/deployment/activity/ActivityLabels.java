package fr.maillage.web.deployment.activity;

import fr.maillage.deployment.activity.ActivityDimension;
import fr.maillage.deployment.activity.ActivityPart;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.TermLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** How the values that activities are counted by are called in the reader's language; which months an address means. */
@Named("activityLabels")
@RequestScoped
public class ActivityLabels {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    @Inject
    private TermLabels terms;

    public String name(ActivityDimension dimension, ActivityPart part) {
        return dimension == ActivityDimension.THEME
                ? terms.label(Vocabulary.MEDIATION_THEME.code(), part.code())
                : Messages.text("deployment.activity." + dimension.code() + "." + part.code());
    }

    /** A month such as 2026-01; empty for what is none of these centuries. */
    public static Optional<YearMonth> month(String text) {
        try {
            YearMonth month = YearMonth.parse(text);
            return Optional.of(month).filter(m -> m.getYear() >= FIRST_YEAR && m.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
