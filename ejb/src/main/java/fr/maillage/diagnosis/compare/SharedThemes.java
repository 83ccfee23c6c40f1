package fr.maillage.diagnosis.compare;

import fr.maillage.diagnosis.persistence.PublishedCountsRepository;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.diagnosis.theme.ThemeTree;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How many themes professionals and residents share, by territory, as the published comparison tells it. */
@ApplicationScoped
public class SharedThemes {

    private static final double THRESHOLD = SideBySideFilter.STANDARD_THRESHOLD / 100.0;

    @Inject
    private PublishedCountsRepository counts;

    @Inject
    private SmallCells smallCells;

    @Inject
    private ThemeService themes;

    /**
     * The themes of a territory.
     *
     * @param shared those of the class {@link Agreement#SHARED}
     * @param compared those whose class is told
     */
    public record Shared(int shared, int compared) {}

    /**
     * The themes of each territory of which both sides said something, in six statements whatever their number; empty
     * where not even the number of residents is told. A theme of which some count is not told is left out.
     */
    public Map<Long, Optional<Shared>> of(LocalDate day) {
        Nesting nesting = smallCells.nesting(day);
        Map<Long, HiddenCells> hidden = smallCells.hidden(nesting, day);
        Map<Long, List<Row>> spoken = byPlace(counts.themes(nesting.territories(), day));
        Map<Long, List<Row>> proposed = byPlace(counts.proposals(nesting.territories(), day));
        ThemeTree tree = themes.tree();
        return counts.sides(nesting.territories(), day).stream()
                .filter(row -> row.number("professionals") > 0 && row.number("residents") > 0)
                .collect(Collectors.toMap(
                        row -> row.number("place"),
                        row -> shared(
                                SideBySidePolicy.compare(
                                        SideBySideCounter.counted(
                                                tree,
                                                spoken.getOrDefault(row.number("place"), List.of()),
                                                proposed.getOrDefault(row.number("place"), List.of())),
                                        (int) row.number("professionals"),
                                        (int) row.number("residents"),
                                        THRESHOLD),
                                hidden.getOrDefault(row.number("place"), HiddenCells.NONE))));
    }

    private static Optional<Shared> shared(SideBySide comparison, HiddenCells hidden) {
        if (hidden.hidesAll()) {
            return Optional.empty();
        }
        List<Agreement> told = new ArrayList<>();
        for (ComparedTheme theme : comparison.themes()) {
            if (theme.agreement() != null && !hidden.touches(theme.counts().theme())) {
                told.add(theme.agreement());
            }
        }
        int shared = (int) told.stream().filter(Agreement.SHARED::equals).count();
        return Optional.of(new Shared(shared, told.size()));
    }

    private static Map<Long, List<Row>> byPlace(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.number("place")));
    }
}
