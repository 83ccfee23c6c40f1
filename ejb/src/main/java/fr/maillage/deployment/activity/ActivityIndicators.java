package fr.maillage.deployment.activity;

import fr.maillage.deployment.persistence.ActivityIndicatorQueries;
import fr.maillage.indicator.IndicatorCalculator;
import fr.maillage.indicator.IndicatorTexts;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whom advisers helped with what, and the share that was sent on; see the registry of indicators. */
@ApplicationScoped
public class ActivityIndicators implements IndicatorCalculator {

    private static final String THEMES = "support-theme";
    private static final String REDIRECTED = "support-redirected";

    @Inject
    private VocabularyService vocabularies;

    @Override
    public List<String> codes() {
        return List.of(THEMES, REDIRECTED);
    }

    @Override
    public String texts() {
        return "fr.maillage.deployment.activity.indicators";
    }

    @Override
    public IndicatorQuery query(String code, long snapshotId, LocalDate date) {
        return switch (code) {
            case THEMES -> ActivityIndicatorQueries.themes(snapshotId, date);
            case REDIRECTED -> ActivityIndicatorQueries.redirected(snapshotId, date);
            default -> throw new IllegalArgumentException(code);
        };
    }

    @Override
    public IndicatorQuery presence(LocalDate date) {
        return ActivityIndicatorQueries.presence();
    }

    @Override
    public Map<String, String> dimensionLabels(String code, Locale locale) {
        Map<String, String> labels = new LinkedHashMap<>();
        if (THEMES.equals(code)) {
            vocabularies
                    .all()
                    .terms(Vocabulary.MEDIATION_THEME)
                    .forEach(term -> labels.put(term.code(), term.label(locale.getLanguage())));
            labels.putAll(IndicatorTexts.values(texts(), THEMES, List.of(ActivityDimension.UNKNOWN), locale));
        }
        return labels;
    }
}
