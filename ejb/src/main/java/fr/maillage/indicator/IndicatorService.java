package fr.maillage.indicator;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.indicator.persistence.DefinitionRepository;
import fr.maillage.indicator.persistence.ReadingRepository;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the registry and the snapshots. Figures are aggregates without personal data, so whoever may read the
 * back-office somewhere may read and compare every territory.
 */
@Stateless
public class IndicatorService {

    /** The longest series, in snapshots. */
    public static final int MAX_SERIES = 1000;

    /** The most territories that one call reads. */
    public static final int MAX_TERRITORIES = 2000;

    @Inject
    private DefinitionRepository definitions;

    @Inject
    private ReadingRepository readings;

    @Inject
    @Any
    private Instance<IndicatorCalculator> calculators;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** All definitions, in the order in which to show them. */
    public List<IndicatorDefinition> definitions() {
        caller.require(Permission.READ);
        return definitions.all().stream()
                .map(DefinitionRepository.Entry::definition)
                .toList();
    }

    /**
     * One definition.
     *
     * @throws Problem NOT_FOUND when no indicator has that code
     */
    public IndicatorDefinition definition(String code) {
        caller.require(Permission.READ);
        return entry(code).definition();
    }

    /** The day of the latest complete snapshot; empty before the first. */
    public Optional<LocalDate> latestDate() {
        caller.require(Permission.READ);
        return readings.latestDate();
    }

    /** The moment that the latest complete snapshot shows; what was written later is not in it. Empty before the first. */
    public Optional<OffsetDateTime> latestMoment() {
        caller.require(Permission.READ);
        return readings.latestMoment();
    }

    /**
     * The latest readings of a territory, one per indicator in the order of the definitions, each with the figure of
     * the snapshot before.
     *
     * @return empty before the first snapshot, or when the territory does not exist
     */
    public List<IndicatorReading> readings(long territoryId) {
        return readings(List.of(territoryId)).getOrDefault(territoryId, List.of());
    }

    /**
     * The latest readings of several territories with one query.
     *
     * @param territoryIds at most {@value #MAX_TERRITORIES}
     * @return by territory, one per indicator in the order of the definitions; territories that do not exist are left
     *     out
     * @throws Problem INVALID when more territories are asked for
     */
    public Map<Long, List<IndicatorReading>> readings(Collection<Long> territoryIds) {
        caller.require(Permission.READ);
        if (territoryIds.size() > MAX_TERRITORIES) {
            throw Problem.invalid(
                    "territory", "too-many", String.valueOf(territoryIds.size()), String.valueOf(MAX_TERRITORIES));
        }
        if (territoryIds.isEmpty()) {
            return Map.of();
        }
        ReadingAssembler assembler =
                new ReadingAssembler(definitions.all(), readings.territories(territoryIds), this::dimensionCodes);
        return assembler.latest(readings.latest(territoryIds, 2));
    }

    /**
     * The latest reading of one indicator for several territories, with one query.
     *
     * @param code the indicator
     * @param territoryIds at most {@value #MAX_TERRITORIES}
     * @return by territory; empty before the first snapshot; territories that do not exist are left out
     * @throws Problem NOT_FOUND for an unknown indicator
     */
    public Map<Long, IndicatorReading> readingsFor(String code, Collection<Long> territoryIds) {
        caller.require(Permission.READ);
        entry(code);
        return ReadingAssembler.only(code, readings(territoryIds));
    }

    /**
     * The readings of an indicator for a territory, one per snapshot, oldest first.
     *
     * @param code the indicator
     * @param territoryId the territory
     * @param from first day, included; null for a year before the last
     * @param to last day, included; null for today
     * @return at most the last {@value #MAX_SERIES}; empty when the territory does not exist
     * @throws Problem NOT_FOUND for an unknown indicator
     */
    public List<IndicatorReading> series(String code, long territoryId, LocalDate from, LocalDate to) {
        caller.require(Permission.READ);
        DefinitionRepository.Entry entry = entry(code);
        LocalDate last = to == null ? ClockProducer.today(clock) : to;
        LocalDate first = from == null ? last.minusYears(1) : from;
        ReadingAssembler assembler =
                new ReadingAssembler(List.of(entry), readings.territories(List.of(territoryId)), this::dimensionCodes);
        return assembler.series(territoryId, readings.series(territoryId, first, last, MAX_SERIES));
    }

    /**
     * Gives the labels of the values of an indicator's dimension, in the order in which to show them.
     *
     * @param code the indicator
     * @param locale French unless its language is English
     * @return label by dimension code; empty where the indicator has no dimension
     */
    public Map<String, String> dimensionLabels(String code, Locale locale) {
        caller.require(Permission.READ);
        for (IndicatorCalculator calculator : calculators) {
            if (calculator.codes().contains(code)) {
                return calculator.dimensionLabels(code, locale);
            }
        }
        return Map.of();
    }

    /**
     * The readings of a territory in the last snapshots, of all indicators at once.
     *
     * @param until the day of the last snapshot that counts
     * @param snapshots how many at most, at least one
     * @return the oldest first, each knowing the one before; empty when the territory does not exist
     */
    public List<IndicatorReading> lately(long territoryId, LocalDate until, int snapshots) {
        caller.require(Permission.READ);
        ReadingAssembler assembler = new ReadingAssembler(
                definitions.all(), readings.territories(List.of(territoryId)), this::dimensionCodes);
        return assembler.series(territoryId, readings.series(territoryId, LocalDate.EPOCH, until, snapshots));
    }

    private Set<String> dimensionCodes(String code) {
        return dimensionLabels(code, Locale.FRENCH).keySet();
    }

    private DefinitionRepository.Entry entry(String code) {
        return definitions.all().stream()
                .filter(e -> e.definition().code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("indicator", code));
    }
}
