package fr.maillage.web.deployment.activity;

import fr.maillage.deployment.activity.ActivityDimension;
import fr.maillage.deployment.activity.ActivityPart;
import fr.maillage.told.ToldCount;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.TermLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Names of the values by which activities are counted, in the reader's language; months that an address means. */
@Named("activityLabels")
@RequestScoped
public class ActivityLabels {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    @Inject
    private TermLabels terms;

    /** Of several terms that are told together, one after the other. */
    public String name(ActivityDimension dimension, ActivityPart part) {
        return together(
                part.code(),
                code -> dimension == ActivityDimension.THEME
                        ? terms.label(Vocabulary.MEDIATION_THEME.code(), code)
                        : Messages.text("deployment.activity." + dimension.code() + "." + code));
    }

    /**
     * Names some terms that are told together.
     *
     * @param code of each, between plus signs
     */
    public static String together(String code, UnaryOperator<String> name) {
        return ToldCount.terms(code).stream().map(name).collect(Collectors.joining(", "));
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
