package fr.maillage.indicator;

import fr.maillage.indicator.IndicatorReading.DimensionValue;
import fr.maillage.indicator.model.AbsencePolicy;
import fr.maillage.indicator.persistence.DefinitionRepository.Entry;
import fr.maillage.indicator.persistence.ReadingRepository.Place;
import fr.maillage.indicator.persistence.ReadingRepository.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes readings of stored values, and of their absence. */
class ReadingAssembler {

    private static final Set<String> FROM_OUTLINES = Set.of("QPV", "IRIS");

    private final List<Entry> entries;
    private final Map<Long, Place> territories;

    private final Map<String, Set<String>> dimensions = new HashMap<>();

    /**
     * @param dimensionCodes the values of an indicator's dimension in the order in which to show them, by its code
     */
    ReadingAssembler(List<Entry> entries, Map<Long, Place> territories, Function<String, Set<String>> dimensionCodes) {
        this.entries = entries;
        this.territories = territories;
        for (Entry entry : entries) {
            IndicatorDefinition definition = entry.definition();
            dimensions.put(
                    definition.code(),
                    definition.dimension() == null ? Set.of() : dimensionCodes.apply(definition.code()));
        }
    }

    /** The readings at the last date of the values, each knowing the one before. */
    Map<Long, List<IndicatorReading>> latest(List<Value> values) {
        TreeMap<LocalDate, Map<Long, List<Value>>> byDate = byDateAndTerritory(values);
        Map<Long, List<IndicatorReading>> result = new LinkedHashMap<>();
        if (byDate.isEmpty()) {
            return result;
        }
        LocalDate last = byDate.lastKey();
        LocalDate before = byDate.lowerKey(last);
        for (Place territory : territories.values()) {
            Map<String, IndicatorReading> earlier =
                    before == null ? Map.of() : at(before, territory, byDate.get(before));
            List<IndicatorReading> now = at(last, territory, byDate.get(last)).values().stream()
                    .map(r -> r.since(earlier.get(r.indicator())))
                    .toList();
            result.put(territory.id(), now);
        }
        return result;
    }

    /** The readings of a territory at each date, oldest first, each knowing the one before. */
    List<IndicatorReading> series(long territoryId, List<Value> values) {
        Place territory = territories.get(territoryId);
        List<IndicatorReading> result = new ArrayList<>();
        if (territory == null) {
            return result;
        }
        Map<String, IndicatorReading> last = new HashMap<>();
        byDateAndTerritory(values)
                .forEach((date, byTerritory) -> at(date, territory, byTerritory)
                        .values()
                        .forEach(r -> result.add(r.since(last.put(r.indicator(), r)))));
        return result;
    }

    static Map<Long, IndicatorReading> only(String code, Map<Long, List<IndicatorReading>> readings) {
        Map<Long, IndicatorReading> result = new LinkedHashMap<>();
        readings.forEach((territory, all) -> all.stream()
                .filter(r -> r.indicator().equals(code))
                .findFirst()
                .ifPresent(r -> result.put(territory, r)));
        return result;
    }

    private static TreeMap<LocalDate, Map<Long, List<Value>>> byDateAndTerritory(List<Value> values) {
        TreeMap<LocalDate, Map<Long, List<Value>>> result = new TreeMap<>();
        for (Value value : values) {
            Map<Long, List<Value>> ofDate = result.computeIfAbsent(value.date(), d -> new HashMap<>());
            if (value.territoryId() != null) {
                ofDate.computeIfAbsent(value.territoryId(), t -> new ArrayList<>())
                        .add(value);
            }
        }
        return result;
    }

    private Map<String, IndicatorReading> at(LocalDate date, Place territory, Map<Long, List<Value>> byTerritory) {
        List<Value> values = byTerritory.get(territory.id());
        Map<String, IndicatorReading> result = new LinkedHashMap<>();
        for (Entry entry : entries) {
            String code = entry.definition().code();
            IndicatorReading reading = values == null
                    ? absent(date, territory, entry)
                    : stored(
                            date,
                            territory,
                            entry,
                            values.stream()
                                    .filter(v -> v.indicator().equals(code))
                                    .toList());
            // A snapshot made before the indicator was defined says nothing about it.
            if (reading != null) {
                result.put(code, reading);
            }
        }
        return result;
    }

    private IndicatorReading stored(LocalDate date, Place territory, Entry entry, List<Value> values) {
        Value whole =
                values.stream().filter(v -> v.dimension().isEmpty()).findFirst().orElse(null);
        if (whole == null) {
            return null;
        }
        return new IndicatorReading(
                entry.definition().code(),
                territory.id(),
                date,
                plain(whole.figure()),
                plain(whole.numerator()),
                plain(whole.denominator()),
                whole.reason(),
                whole.reason() == null ? dimensions(entry, values) : List.of(),
                null);
    }

    /** The values of the dimension: one that is not stored counted nothing, or is left out where it was not told. */
    private List<DimensionValue> dimensions(Entry entry, List<Value> values) {
        Map<String, DimensionValue> figures = new LinkedHashMap<>();
        dimensions
                .get(entry.definition().code())
                .forEach(d -> figures.put(d, entry.told() ? null : new DimensionValue(d, BigDecimal.ZERO, null)));
        values.stream()
                .filter(v -> !v.dimension().isEmpty())
                .forEach(v -> figures.put(
                        v.dimension(), new DimensionValue(v.dimension(), plain(v.figure()), plain(v.denominator()))));
        return figures.values().stream().filter(Objects::nonNull).toList();
    }

    private IndicatorReading absent(LocalDate date, Place territory, Entry entry) {
        String reason = entry.whenAbsent()
                .reason(FROM_OUTLINES.contains(territory.kind()), territory.population(), entry.absentReason());
        BigDecimal zero = reason == null ? BigDecimal.ZERO : null;
        BigDecimal inhabitants = reason == null && entry.whenAbsent() == AbsencePolicy.ZERO_IF_POPULATED
                ? BigDecimal.valueOf(territory.population())
                : null;
        String code = entry.definition().code();
        return new IndicatorReading(
                code,
                territory.id(),
                date,
                zero,
                zero,
                inhabitants,
                reason,
                reason == null ? dimensions(entry, List.of()) : List.of(),
                null);
    }

    /** Without the zeros that the column's scale adds; never in exponents. */
    private static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
