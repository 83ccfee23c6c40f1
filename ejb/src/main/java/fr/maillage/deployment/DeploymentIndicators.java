package fr.maillage.deployment;

import fr.maillage.deployment.persistence.PostIndicatorQueries;
import fr.maillage.deployment.persistence.ReachIndicatorQueries;
import fr.maillage.indicator.IndicatorCalculator;
import fr.maillage.indicator.IndicatorTexts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Indicators of posts, of those that end soon, of advisers, and of people who have help within reach; see the registry. */
@ApplicationScoped
public class DeploymentIndicators implements IndicatorCalculator {

    private static final String STATES = "post-count";
    private static final String ENDING = "post-ending";
    private static final String ADVISERS = "adviser-per-10000";
    private static final String HOURS = "dropin-hours-per-10000";
    private static final String REACH = "reach-share";

    private static final String VALUES = "fr.maillage.deployment.values";

    @Override
    public List<String> codes() {
        return List.of(STATES, ENDING, ADVISERS, HOURS, REACH);
    }

    @Override
    public String texts() {
        return "fr.maillage.deployment.indicators";
    }

    @Override
    public IndicatorQuery query(String code, long snapshotId, LocalDate date) {
        return switch (code) {
            case STATES -> PostIndicatorQueries.states(snapshotId, date);
            case ENDING -> PostIndicatorQueries.ending(snapshotId, date);
            case ADVISERS -> PostIndicatorQueries.advisers(snapshotId, date);
            case HOURS -> PostIndicatorQueries.hours(snapshotId, date);
            case REACH -> ReachIndicatorQueries.reached(snapshotId, date);
            default -> throw new IllegalArgumentException(code);
        };
    }

    @Override
    public IndicatorQuery presence(LocalDate date) {
        return PostIndicatorQueries.presence(date);
    }

    @Override
    public Map<String, String> dimensionLabels(String code, Locale locale) {
        return STATES.equals(code)
                ? IndicatorTexts.values(VALUES, code, List.of("occupied", "vacant", "returned"), locale)
                : Map.of();
    }
}
