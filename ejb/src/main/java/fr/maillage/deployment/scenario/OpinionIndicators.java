package fr.maillage.deployment.scenario;

import fr.maillage.deployment.persistence.OpinionIndicatorQueries;
import fr.maillage.indicator.IndicatorCalculator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Number of lines that await an opinion of the prefecture, and their waiting time; see the registry of indicators. */
@ApplicationScoped
public class OpinionIndicators implements IndicatorCalculator {

    private static final String AWAITED = "opinion-awaited";
    private static final String AGE = "opinion-age";

    @Override
    public List<String> codes() {
        return List.of(AWAITED, AGE);
    }

    @Override
    public String texts() {
        return "fr.maillage.deployment.scenario.indicators";
    }

    @Override
    public IndicatorQuery query(String code, long snapshotId, LocalDate date) {
        return switch (code) {
            case AWAITED -> OpinionIndicatorQueries.awaited(snapshotId, date);
            case AGE -> OpinionIndicatorQueries.age(snapshotId, date);
            default -> throw new IllegalArgumentException(code);
        };
    }

    @Override
    public IndicatorQuery presence(LocalDate date) {
        return OpinionIndicatorQueries.presence();
    }
}
