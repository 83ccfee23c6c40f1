package fr.maillage.place.search;

import fr.maillage.indicator.IndicatorCalculator;
import fr.maillage.place.persistence.PlaceIndicatorQueries;
import fr.maillage.place.persistence.PlaceTallyQueries;
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
    private static final String CONFIRMED_6 = "place-confirmed-6";
    private static final String CONFIRMED_12 = "place-confirmed-12";
    private static final String MEDIAN_AGE = "place-median-age";
    private static final String COMPLETENESS = "place-completeness";
    private static final String MISSING = "service-missing";
    private static final String BY_PUBLIC = "place-public";

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private PlaceFreshness freshness;

    @Override
    public List<String> codes() {
        return List.of(
                COUNT,
                PER_INHABITANT,
                UP_TO_DATE,
                EXACT,
                WITHOUT_PLACE,
                BY_SERVICE,
                CONFIRMED_6,
                CONFIRMED_12,
                MEDIAN_AGE,
                COMPLETENESS,
                MISSING,
                BY_PUBLIC);
    }

    @Override
    public String texts() {
        return "fr.maillage.place.search.indicators";
    }

    @Override
    public List<String> workTables() {
        return PlaceTallyQueries.TABLES;
    }

    @Override
    public List<IndicatorQuery> filling(String table, long snapshotId, LocalDate date) {
        return PlaceTallyQueries.filling(
                table, snapshotId, date, freshness.thresholds().bounds(date).watch());
    }

    @Override
    public IndicatorQuery query(String code, long snapshotId, LocalDate date) {
        return switch (code) {
            case COUNT -> PlaceIndicatorQueries.places(snapshotId, date);
            case PER_INHABITANT -> PlaceIndicatorQueries.placesPerInhabitant(snapshotId, date);
            case UP_TO_DATE -> PlaceIndicatorQueries.upToDate(snapshotId, date);
            case EXACT -> PlaceIndicatorQueries.exactPosition(snapshotId, date);
            case WITHOUT_PLACE -> PlaceIndicatorQueries.communesWithoutPlace(snapshotId, date);
            case BY_SERVICE -> PlaceIndicatorQueries.byService(snapshotId, date);
            case CONFIRMED_6 -> PlaceIndicatorQueries.confirmedIn6Months(snapshotId, date);
            case CONFIRMED_12 -> PlaceIndicatorQueries.confirmedIn12Months(snapshotId, date);
            case MEDIAN_AGE -> PlaceIndicatorQueries.medianAge(snapshotId, date);
            case COMPLETENESS -> PlaceIndicatorQueries.completeness(snapshotId, date);
            case MISSING -> PlaceIndicatorQueries.missingServices(snapshotId, date);
            case BY_PUBLIC -> PlaceIndicatorQueries.byPublic(snapshotId, date);
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
        Vocabulary list = BY_PUBLIC.equals(code) ? Vocabulary.PUBLIC : Vocabulary.SERVICE;
        if (List.of(BY_SERVICE, MISSING, BY_PUBLIC).contains(code)) {
            vocabularies.all().terms(list).stream()
                    .filter(VocabularyTerm::active)
                    .forEach(t -> labels.put(t.code(), t.label(locale.getLanguage())));
        }
        return labels;
    }
}
