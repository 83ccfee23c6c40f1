package fr.maillage.diagnosis;

import fr.maillage.diagnosis.persistence.DiagnosisIndicatorQueries;
import fr.maillage.indicator.IndicatorCalculator;
import fr.maillage.indicator.IndicatorReasons;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.vocabulary.VocabularyTerm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whom the diagnosis met, what both sides share, and what comes of what was said: findings adopted and how soon, irritants
 * answered; see the registry of indicators.
 */
@ApplicationScoped
public class DiagnosisIndicators implements IndicatorCalculator {

    private static final String ADOPTED = "finding-adopted";
    private static final String DELAY = "finding-delay";
    private static final String ANSWERED = "irritant-answered";

    @Inject
    private DiagnosisTally tally;

    @Inject
    private VocabularyService vocabularies;

    @Override
    public List<String> codes() {
        return List.of(ADOPTED, DELAY, ANSWERED, DiagnosisTally.MET, DiagnosisTally.SURVEYED, DiagnosisTally.SHARED);
    }

    @Override
    public List<String> workTables() {
        return List.of(DiagnosisIndicatorQueries.TALLY);
    }

    @Override
    public List<IndicatorQuery> filling(String table, long snapshotId, LocalDate date) {
        return DiagnosisIndicatorQueries.filling(snapshotId, tally.of(date));
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
            case DiagnosisTally.MET, DiagnosisTally.SURVEYED ->
                DiagnosisIndicatorQueries.told(code, IndicatorReasons.TOO_FEW, snapshotId);
            case DiagnosisTally.SHARED -> DiagnosisIndicatorQueries.told(code, IndicatorReasons.ONE_SIDE, snapshotId);
            default -> throw new IllegalArgumentException(code);
        };
    }

    @Override
    public IndicatorQuery presence(LocalDate date) {
        return DiagnosisIndicatorQueries.presence(date);
    }

    @Override
    public Map<String, String> dimensionLabels(String code, Locale locale) {
        Map<String, String> labels = new LinkedHashMap<>();
        if (DiagnosisTally.SURVEYED.equals(code)) {
            vocabularies.all().terms(Vocabulary.AUDIENCE).stream()
                    .filter(VocabularyTerm::active)
                    .forEach(term -> labels.put(term.code(), term.label(locale.getLanguage())));
        }
        return labels;
    }
}
