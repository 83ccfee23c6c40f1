package fr.maillage.diagnosis.release;

import fr.maillage.diagnosis.persistence.ReleasedRepository;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts of residents as anybody may read them, whoever asks: those that were released, and sums of them. */
@ApplicationScoped
public class Released {

    @Inject
    private ReleasedRepository released;

    /** Tells what was told of a territory until a day, in one statement. */
    public ToldCounts of(long territory, LocalDate until) {
        return of(List.of(territory), until).get(territory);
    }

    /** Tells what was told of each of some territories until a day, in one statement for a thousand. */
    public Map<Long, ToldCounts> of(Collection<Long> territories, LocalDate until) {
        Map<Long, List<Row>> parts =
                released.parts(territories, until).stream().collect(Collectors.groupingBy(row -> row.number("place")));
        Map<Long, ToldCounts> counts = new HashMap<>();
        territories.forEach(id -> counts.put(id, new ToldCounts(parts.getOrDefault(id, List.of()))));
        return counts;
    }

    /** The keys of the territories of which something may be told: where somebody was counted until a day. */
    public List<Long> places(LocalDate until) {
        return released.places(until).stream()
                .map(row -> row.number("place"))
                .sorted()
                .toList();
    }
}
