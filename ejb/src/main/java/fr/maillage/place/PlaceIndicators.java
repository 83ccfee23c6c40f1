package fr.maillage.place;

import fr.maillage.indicator.IndicatorCalculator;
import fr.maillage.place.persistence.PlaceIndicatorQueries;
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

/** Computes the indicators on places; what each means is in the registry (table {@code indicator_definition}). */
@ApplicationScoped
public class PlaceIndicators implements IndicatorCalculator {

    private static final String COUNT = "place-count";
    private static final String PER_INHABITANT = "place-per-10000";
    private static final String UP_TO_DATE = "place-fresh-share";
    private static final String EXACT = "place-exact-share";
    private static final String WITHOUT_PLACE = "commune-without-place";
    private static final String BY_SERVICE = "place-service";

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private PlaceFreshness freshness;

    @Override
    public List<String> codes() {
        return List.of(COUNT, PER_INHABITANT, UP_TO_DATE, EXACT, WITHOUT_PLACE, BY_SERVICE);
    }

    @Override
    public IndicatorQuery query(String code, long snapshotId, LocalDate date) {
        return switch (code) {
            case COUNT -> PlaceIndicatorQueries.places(snapshotId, date);
            case PER_INHABITANT -> PlaceIndicatorQueries.placesPerInhabitant(snapshotId, date);
            case UP_TO_DATE ->
                PlaceIndicatorQueries.upToDate(
                        snapshotId, date, freshness.thresholds().bounds(date).watch());
            case EXACT -> PlaceIndicatorQueries.exactPosition(snapshotId, date);
            case WITHOUT_PLACE -> PlaceIndicatorQueries.communesWithoutPlace(snapshotId, date);
            case BY_SERVICE -> PlaceIndicatorQueries.byService(snapshotId, date);
            default -> throw new IllegalArgumentException("No indicator on places: " + code);
        };
    }

    @Override
    public IndicatorQuery presence(LocalDate date) {
        return PlaceIndicatorQueries.communesWithPlace();
    }

    @Override
    public Map<String, String> dimensionLabels(String code, Locale locale) {
        Map<String, String> labels = new LinkedHashMap<>();
        if (BY_SERVICE.equals(code)) {
            vocabularies.all().terms(Vocabulary.SERVICE).stream()
                    .filter(VocabularyTerm::active)
                    .forEach(t -> labels.put(t.code(), t.label(locale.getLanguage())));
        }
        return labels;
    }
}
