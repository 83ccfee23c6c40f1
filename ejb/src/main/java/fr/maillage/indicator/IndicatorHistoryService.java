package fr.maillage.indicator;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.indicator.persistence.DefinitionRepository;
import fr.maillage.indicator.persistence.DefinitionRepository.Entry;
import fr.maillage.indicator.persistence.SnapshotRepository;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.setting.Settings;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Makes snapshots of days that are over, for a base that begins with what happened before it: the figures are computed
 * as those of the night are, from what the base holds with its days. What carries no day, such as how many places there
 * are, is counted as it stands when the snapshot is made. It covers the committee's territory, what contains it, and
 * perimeters: elsewhere, nothing has happened in such a base.
 */
@Stateless
public class IndicatorHistoryService {

    @Inject
    private DefinitionRepository definitions;

    @Inject
    private SnapshotRepository snapshots;

    @Inject
    @Any
    private Instance<IndicatorCalculator> calculators;

    @Inject
    private Settings settings;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Makes the snapshot of a day, in the caller's transaction; in the place of the day's former one, where there is one.
     *
     * @param day today or before
     * @return how many values it holds
     * @throws Problem UNAUTHENTICATED or DENIED without RUN_JOBS; INVALID for a day to come
     */
    public long compile(LocalDate day) {
        caller.require(Permission.RUN_JOBS);
        if (day.isAfter(ClockProducer.today(clock))) {
            throw Problem.invalid("day", "future-date", day.toString());
        }
        snapshots.flush();
        long id = snapshots.open(UUID.randomUUID(), day, now());
        snapshots.fillOwnScope(id, day, settings.committeeTerritory());
        Map<String, IndicatorCalculator> byCode = new HashMap<>();
        calculators.forEach(calculator -> calculator.codes().forEach(code -> byCode.put(code, calculator)));
        List<IndicatorDefinition> computed = definitions.all().stream()
                .map(Entry::definition)
                .filter(definition -> byCode.containsKey(definition.code()))
                .toList();
        long stored = 0;
        for (IndicatorDefinition definition : computed) {
            IndicatorCalculator calculator = byCode.get(definition.code());
            stored += snapshots.fill(id, definition, calculator.query(definition.code(), id, day));
        }
        snapshots.publish(id, day, now());
        snapshots.putTogether();
        return stored;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)).truncatedTo(ChronoUnit.MICROS);
    }
}
