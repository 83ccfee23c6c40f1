package fr.maillage.diagnosis;

import fr.maillage.diagnosis.persistence.DiagnosisIndicatorQueries;
import fr.maillage.indicator.IndicatorCalculator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** What comes of what was said: findings adopted and how soon, irritants answered; see the registry of indicators. */
@ApplicationScoped
public class DiagnosisIndicators implements IndicatorCalculator {

    private static final String ADOPTED = "finding-adopted";
    private static final String DELAY = "finding-delay";
    private static final String ANSWERED = "irritant-answered";

    @Override
    public List<String> codes() {
        return List.of(ADOPTED, DELAY, ANSWERED);
    }

    @Override
    public String texts() {
        return "fr.maillage.diagnosis.indicators";
    }

    @Override
    public IndicatorQuery query(String code, long snapshotId, LocalDate date) {
        return switch (code) {
            case ADOPTED -> DiagnosisIndicatorQueries.adopted(snapshotId, date);
            case DELAY -> DiagnosisIndicatorQueries.delay(snapshotId, date);
            case ANSWERED -> DiagnosisIndicatorQueries.answered(snapshotId, date);
            default -> throw new IllegalArgumentException(code);
        };
    }

    @Override
    public IndicatorQuery presence(LocalDate date) {
        return DiagnosisIndicatorQueries.presence(date);
    }
}
