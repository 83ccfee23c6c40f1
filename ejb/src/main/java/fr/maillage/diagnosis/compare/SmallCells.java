package fr.maillage.diagnosis.compare;

import fr.maillage.diagnosis.persistence.PublishedCountsRepository;
import fr.maillage.diagnosis.persistence.SideBySideRepository;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.SmallCellPolicy;
import fr.maillage.shared.database.Row;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The counts of residents that are not published of a territory: small ones, and those by which a small one of another
 * commune, EPT or EPCI could be worked out from that of the territory around.
 */
@ApplicationScoped
public class SmallCells {

    /** The territories of which counts are published at all; others could be subtracted from each other at will. */
    public static final Set<TerritoryKind> PUBLISHED =
            EnumSet.of(TerritoryKind.DEPARTMENT, TerritoryKind.EPT, TerritoryKind.EPCI, TerritoryKind.COMMUNE);

    @Inject
    private SideBySideRepository counts;

    @Inject
    private PublishedCountsRepository published;

    @Inject
    private Clock clock;

    /** What is not told of a territory, in one statement and one more for each level from it upwards. */
    public HiddenCells hidden(TerritoryView territory) {
        LocalDate today = ClockProducer.today(clock);
        return hidden(territory.id(), nesting(today), parts -> cells(parts, today), new HashMap<>());
    }

    /** What is not told of each territory in which residents said something, in two statements. */
    Map<Long, HiddenCells> hidden(Nesting nesting, LocalDate day) {
        Map<String, Map<Long, Integer>> all = cells(nesting.territories(), day);
        Map<Long, HiddenCells> known = new HashMap<>();
        nesting.territories().forEach(id -> hidden(id, nesting, parts -> some(all, parts), known));
        return known;
    }

    /** How the territories lie in each other in which residents said something. */
    Nesting nesting(LocalDate day) {
        return new Nesting(published.links(day).stream()
                .map(row -> new Nesting.Link(
                        row.number("outer_id"),
                        TerritoryKind.valueOf(row.text("outer_kind")),
                        row.number("inner_id"),
                        TerritoryKind.valueOf(row.text("inner_kind"))))
                .toList());
    }

    /** How many residents of each of some territories said something, by cell. */
    private interface Cells {
        Map<String, Map<Long, Integer>> of(Collection<Long> parts);
    }

    /** What is not told of a territory; works it out for all that lie beside it, too. */
    private static HiddenCells hidden(long territory, Nesting nesting, Cells cells, Map<Long, HiddenCells> known) {
        HiddenCells before = known.get(territory);
        if (before != null) {
            return before;
        }
        Optional<Long> around = nesting.around(territory);
        HiddenCells above =
                around.map(whole -> hidden(whole, nesting, cells, known)).orElse(HiddenCells.NONE);
        List<Long> parts = nesting.beside(territory);
        Map<Long, Set<String>> hidden = new HashMap<>();
        parts.forEach(part -> hidden.put(part, new HashSet<>()));
        cells.of(parts).forEach((cell, byPart) -> {
            boolean told = !above.cells().contains(cell) && !above.hidesAll();
            byPart.forEach((part, units) -> {
                if (SmallCellPolicy.small(units)) {
                    hidden.get(part).add(cell);
                }
            });
            if (around.isPresent()) {
                SmallCellPolicy.hidden(byPart, told)
                        .forEach(part -> hidden.get(part).add(cell));
            }
        });
        hidden.forEach((part, found) -> known.put(part, new HiddenCells(found)));
        return known.get(territory);
    }

    private Map<String, Map<Long, Integer>> cells(Collection<Long> parts, LocalDate day) {
        Map<String, Map<Long, Integer>> cells = new HashMap<>();
        for (Row row : counts.parts(parts, day)) {
            String cell = row.has("theme") ? HiddenCells.cell(row.text("theme"), row.text("what")) : HiddenCells.ALL;
            cells.computeIfAbsent(cell, k -> new HashMap<>()).put(row.number("part"), (int) row.number("units"));
        }
        return cells;
    }

    private static Map<String, Map<Long, Integer>> some(Map<String, Map<Long, Integer>> cells, Collection<Long> parts) {
        Map<String, Map<Long, Integer>> some = new HashMap<>();
        cells.forEach((cell, byPart) -> {
            Map<Long, Integer> found = new HashMap<>();
            parts.forEach(part -> {
                Integer units = byPart.get(part);
                if (units != null) {
                    found.put(part, units);
                }
            });
            if (!found.isEmpty()) {
                some.put(cell, found);
            }
        });
        return some;
    }
}
