package fr.maillage.plan;

import fr.maillage.indicator.IndicatorCalculator;
import fr.maillage.indicator.IndicatorTexts;
import fr.maillage.plan.persistence.FrameLineRepository;
import fr.maillage.plan.persistence.PlanIndicatorQueries;
import fr.maillage.plan.persistence.PlanTallyQueries;
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

/** Progress and reach of actions, money that others add to the EPT's euro, and breaks of the chain; see the registry. */
@ApplicationScoped
public class PlanIndicators implements IndicatorCalculator {

    private static final String STATES = "action-count";
    private static final String AXES = "action-axis";
    private static final String LATE = "action-late";
    private static final String PROGRESS = "action-progress";
    private static final String REACHED = "people-reached";
    private static final String HOLES = "chain-hole";
    private static final String LEVERAGE = "action-leverage";

    /** Bundle of the names for values of dimensions that the code itself knows. */
    private static final String VALUES = "fr.maillage.plan.values";

    /** The values of dimensions that the code itself knows, in their order, by indicator. */
    private static final Map<String, List<String>> KNOWN = Map.of(
            STATES,
            List.of("idea", "planned", "running", "done", "suspended", "abandoned"),
            HOLES,
            List.of(
                    "finding-without-action",
                    "action-without-evidence",
                    "objective-without-indicator",
                    "indicator-never-measured"));

    @Inject
    private FrameLineRepository lines;

    @Inject
    private VocabularyService vocabularies;

    @Override
    public List<String> codes() {
        return List.of(STATES, AXES, LATE, PROGRESS, REACHED, HOLES, LEVERAGE);
    }

    @Override
    public List<String> workTables() {
        return List.of(PlanTallyQueries.TALLY);
    }

    @Override
    public List<IndicatorQuery> filling(String table, long snapshotId, LocalDate date) {
        return PlanTallyQueries.filling(snapshotId, date);
    }

    @Override
    public String texts() {
        return "fr.maillage.plan.indicators";
    }

    @Override
    public IndicatorQuery query(String code, long snapshotId, LocalDate date) {
        return switch (code) {
            case STATES -> PlanIndicatorQueries.states(snapshotId, date);
            case AXES -> PlanIndicatorQueries.axes(snapshotId, date);
            case LATE -> PlanIndicatorQueries.late(snapshotId, date);
            case PROGRESS -> PlanIndicatorQueries.progress(snapshotId, date);
            case REACHED -> PlanIndicatorQueries.reached(snapshotId, date);
            case HOLES -> PlanIndicatorQueries.holes(snapshotId, date);
            case LEVERAGE -> PlanIndicatorQueries.leverage(snapshotId, date);
            default -> throw new IllegalArgumentException(code);
        };
    }

    @Override
    public IndicatorQuery presence(LocalDate date) {
        return PlanTallyQueries.presence(date);
    }

    @Override
    public Map<String, String> dimensionLabels(String code, Locale locale) {
        Map<String, String> labels = new LinkedHashMap<>();
        switch (code) {
            case AXES -> labels.putAll(lines.axes());
            case REACHED ->
                vocabularies.all().terms(Vocabulary.AUDIENCE).stream()
                        .filter(VocabularyTerm::active)
                        .forEach(term -> labels.put(term.code(), term.label(locale.getLanguage())));
            default -> labels.putAll(IndicatorTexts.values(VALUES, code, KNOWN.getOrDefault(code, List.of()), locale));
        }
        return labels;
    }
}
