package fr.maillage.deployment.desk;

import fr.maillage.deployment.persistence.DeskIndicatorQueries;
import fr.maillage.indicator.IndicatorCalculator;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** With which needs people left desks unanswered; see the registry of indicators. */
@ApplicationScoped
public class DeskIndicators implements IndicatorCalculator {

    private static final String UNMET = "unmet-need";

    @Inject
    private VocabularyService vocabularies;

    @Override
    public List<String> codes() {
        return List.of(UNMET);
    }

    @Override
    public String texts() {
        return "fr.maillage.deployment.desk.indicators";
    }

    @Override
    public IndicatorQuery query(String code, long snapshotId, LocalDate date) {
        if (!UNMET.equals(code)) {
            throw new IllegalArgumentException(code);
        }
        return DeskIndicatorQueries.unmet(snapshotId, date);
    }

    @Override
    public IndicatorQuery presence(LocalDate date) {
        return DeskIndicatorQueries.presence();
    }

    @Override
    public Map<String, String> dimensionLabels(String code, Locale locale) {
        Map<String, String> labels = new LinkedHashMap<>();
        vocabularies
                .all()
                .terms(Vocabulary.NEED)
                .forEach(term -> labels.put(term.code(), term.label(locale.getLanguage())));
        return labels;
    }
}
