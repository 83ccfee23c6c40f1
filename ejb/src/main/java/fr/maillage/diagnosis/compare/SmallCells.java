package fr.maillage.diagnosis.compare;

import fr.maillage.diagnosis.model.SmallCellPolicy;
import fr.maillage.diagnosis.persistence.SideBySideRepository;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.database.Row;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The counts of residents that are not published of a territory: small ones, and those by which a small one of another
 * commune, EPT or EPCI could be worked out from that of the territory around.
 */
@ApplicationScoped
public class SmallCells {

    /** The territories of which counts are published at all; others could be subtracted from each other at will. */
    public static final Set<TerritoryKind> PUBLISHED =
            EnumSet.of(TerritoryKind.DEPARTMENT, TerritoryKind.EPT, TerritoryKind.EPCI, TerritoryKind.COMMUNE);

    /** What lies between communes and their département. */
    static final Set<TerritoryKind> BETWEEN = EnumSet.of(TerritoryKind.EPT, TerritoryKind.EPCI);

    @Inject
    private SideBySideRepository counts;

    @Inject
    private TerritoryService territories;

    @Inject
    private Clock clock;

    /** What is not told of a territory, in two statements for each level above it. */
    public HiddenCells hidden(TerritoryView territory) {
        Optional<TerritoryView> around = around(territory);
        HiddenCells above = around.map(this::hidden).orElse(HiddenCells.NONE);
        List<TerritoryView> parts = around.map(a -> parts(a, territory)).orElse(List.of(territory));
        Map<String, Map<Long, Integer>> cells = cells(parts);
        Set<String> hidden = new HashSet<>();
        cells.forEach((cell, byPart) -> {
            boolean small = SmallCellPolicy.small(byPart.getOrDefault(territory.id(), 0));
            boolean told = !above.cells().contains(cell) && !above.hidesAll();
            if (small
                    || around.isPresent()
                            && SmallCellPolicy.hidden(byPart, told).contains(territory.id())) {
                hidden.add(cell);
            }
        });
        return new HiddenCells(hidden);
    }

    /** The territory of which the counts of one are a part: an EPT's or EPCI's for a commune, else a département's. */
    Optional<TerritoryView> around(TerritoryView territory) {
        List<TerritoryView> containing = territories.containing(territory.id());
        Stream<TerritoryView> between = territory.kind() == TerritoryKind.COMMUNE
                ? containing.stream().filter(t -> BETWEEN.contains(t.kind()))
                : Stream.empty();
        return between.findFirst()
                .or(() -> territory.kind() == TerritoryKind.DEPARTMENT
                        ? Optional.empty()
                        : containing.stream()
                                .filter(t -> t.kind() == TerritoryKind.DEPARTMENT)
                                .findFirst());
    }

    private List<TerritoryView> parts(TerritoryView around, TerritoryView one) {
        if (one.kind() == TerritoryKind.COMMUNE) {
            return territories.within(around.id(), TerritoryKind.COMMUNE);
        }
        List<TerritoryView> parts = new ArrayList<>();
        BETWEEN.forEach(kind -> parts.addAll(territories.within(around.id(), kind)));
        return parts;
    }

    /** How many residents of each part said something, by cell. */
    private Map<String, Map<Long, Integer>> cells(List<TerritoryView> parts) {
        LocalDate today = ClockProducer.today(clock);
        Map<String, Map<Long, Integer>> cells = new HashMap<>();
        for (Row row : counts.parts(parts.stream().map(TerritoryView::id).toList(), today)) {
            String cell = row.has("theme") ? HiddenCells.cell(row.text("theme"), row.text("what")) : HiddenCells.ALL;
            cells.computeIfAbsent(cell, k -> new HashMap<>()).put(row.number("part"), (int) row.number("units"));
        }
        return cells;
    }
}
