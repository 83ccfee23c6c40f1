package fr.maillage.diagnosis.compare;

import fr.maillage.diagnosis.persistence.PublishedCountsRepository;
import fr.maillage.diagnosis.release.Attribute;
import fr.maillage.diagnosis.release.Released;
import fr.maillage.diagnosis.release.Told;
import fr.maillage.diagnosis.release.ToldCounts;
import fr.maillage.diagnosis.statement.Nature;
import fr.maillage.diagnosis.theme.ThemeKind;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.diagnosis.theme.ThemeTree;
import fr.maillage.diagnosis.theme.ThemeView;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets side by side what anybody may read: groups of professionals as they stand, residents as they were released. */
@ApplicationScoped
public class PublishedComparison {

    @Inject
    private PublishedCountsRepository groups;

    @Inject
    private Released released;

    @Inject
    private ThemeService themes;

    /**
     * The comparison of each of some territories, in five statements for a thousand of them.
     *
     * @param threshold from 0 to 1
     */
    Map<Long, SideBySide> of(Collection<Long> places, double threshold, LocalDate day) {
        ThemeTree tree = themes.tree();
        Map<Long, ToldCounts> told = released.of(places, day);
        Map<Long, List<Row>> spoken = byPlace(groups.themes(places, day));
        Map<Long, List<Row>> proposed = byPlace(groups.proposals(places, day));
        Map<Long, Integer> sides = groups.sides(places, day).stream()
                .collect(Collectors.toMap(row -> row.number("place"), row -> (int) row.number("professionals")));
        Map<Long, SideBySide> comparisons = new HashMap<>();
        places.forEach(place -> comparisons.put(
                place,
                comparison(
                        SideBySideCounter.counted(
                                tree, spoken.getOrDefault(place, List.of()), proposed.getOrDefault(place, List.of())),
                        sides.getOrDefault(place, 0),
                        new Voices(told.get(place), tree),
                        threshold)));
        return comparisons;
    }

    private static Map<Long, List<Row>> byPlace(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.number("place")));
    }

    private static SideBySide comparison(List<ThemeCounts> spoken, int groups, Voices residents, double threshold) {
        Map<String, ThemeVoices> professionals =
                spoken.stream().collect(Collectors.toMap(ThemeCounts::theme, ThemeCounts::professionals));
        List<ThemeCounts> counts = new ArrayList<>();
        Set<String> hidden = new HashSet<>();
        for (ThemeView theme : residents.tree().below(null)) {
            ThemeVoices said = residents.about(theme);
            if (professionals.containsKey(theme.code())
                    || said.observing() + said.needing() + said.proposing() > 0
                    || !said.proposals().isEmpty()) {
                counts.add(new ThemeCounts(
                        theme.code(), professionals.getOrDefault(theme.code(), ThemeVoices.NONE), said));
                hidden.addAll(residents.hidden(theme));
            }
        }
        Optional<Integer> people = residents.told().people();
        if (people.isEmpty()) {
            hidden.add(HiddenCells.ALL);
        }
        return SideBySidePolicy.compare(counts, groups, people.orElse(0), threshold)
                .released(new HiddenCells(hidden), residents.told().day());
    }

    /** Residents of a territory as they were released. */
    private record Voices(ToldCounts told, ThemeTree tree) {

        /** Who proposed anything stands beside each proposal, and is told of the same residents as these. */
        private Optional<Told> count(Nature nature, ThemeView theme) {
            return told.count(Attribute.said(nature.code(), theme.key()))
                    .filter(count -> nature != Nature.PROPOSAL || ofAll(count));
        }

        /** Told of all residents who are told, or not at all: proposals are ranked among each other. */
        private Optional<Integer> proposing(ThemeView proposal) {
            return told.count(Attribute.proposed(proposal.key()))
                    .filter(this::ofAll)
                    .map(Told::count);
        }

        private boolean ofAll(Told count) {
            return count.people() == told.people().orElse(-1);
        }

        private List<ThemeView> proposals(ThemeView theme) {
            List<ThemeView> proposals = new ArrayList<>();
            for (ThemeView below : tree.below(theme)) {
                if (below.kind() == ThemeKind.PROPOSAL) {
                    proposals.add(below);
                }
                proposals.addAll(proposals(below));
            }
            return proposals;
        }

        ThemeVoices about(ThemeView theme) {
            Map<Nature, Integer> units = new EnumMap<>(Nature.class);
            Map<Nature, Integer> of = new EnumMap<>(Nature.class);
            for (Nature nature : Nature.values()) {
                Optional<Told> count = count(nature, theme);
                units.put(nature, count.map(Told::count).orElse(0));
                of.put(nature, count.map(Told::people).orElse(0));
            }
            Map<String, Integer> proposals = new HashMap<>();
            for (ThemeView proposal : proposals(theme)) {
                int proposing = proposing(proposal).orElse(0);
                if (proposing > 0) {
                    proposals.put(proposal.code(), proposing);
                }
            }
            return new ThemeVoices(
                    units.get(Nature.OBSERVATION),
                    units.get(Nature.NEED),
                    units.get(Nature.PROPOSAL),
                    told.sign(Attribute.said(Nature.OBSERVATION.code(), theme.key()), theme.key()),
                    proposals,
                    of);
        }

        Set<String> hidden(ThemeView theme) {
            Set<String> hidden = new HashSet<>();
            for (Nature nature : Nature.values()) {
                if (count(nature, theme).isEmpty()) {
                    hidden.add(HiddenCells.cell(theme.code(), nature.code()));
                }
            }
            for (ThemeView proposal : proposals(theme)) {
                if (proposing(proposal).isEmpty()) {
                    hidden.add(HiddenCells.cell(theme.code(), proposal.code()));
                }
            }
            return hidden;
        }
    }
}
