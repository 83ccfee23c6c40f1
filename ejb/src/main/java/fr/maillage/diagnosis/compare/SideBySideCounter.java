package fr.maillage.diagnosis.compare;

import fr.maillage.diagnosis.persistence.SideBySideRepository;
import fr.maillage.diagnosis.persistence.SideBySideRepository.Said;
import fr.maillage.diagnosis.statement.Nature;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.diagnosis.theme.ThemeTree;
import fr.maillage.diagnosis.theme.ThemeView;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts theme by theme who said something, in three statements. */
@ApplicationScoped
class SideBySideCounter {

    @Inject
    private SideBySideRepository counts;

    @Inject
    private ThemeService themes;

    List<ThemeCounts> counted(Said said) {
        return counted(themes.tree(), counts.themes(said), counts.proposals(said));
    }

    /**
     * Counts rows theme by theme.
     *
     * @param themes with {@code theme}, {@code resident}, {@code nature}, {@code units} and {@code polarity}
     * @param proposals with {@code theme}, {@code proposal}, {@code resident} and {@code units}
     */
    static List<ThemeCounts> counted(ThemeTree tree, List<Row> themes, List<Row> proposals) {
        Map<Voices, ThemeVoices> voices = new HashMap<>();
        Set<Long> spoken = new HashSet<>();
        for (Row row : themes) {
            Voices key = Voices.of(row);
            spoken.add(key.theme());
            int units = (int) row.number("units");
            ThemeVoices before = voices.getOrDefault(key, ThemeVoices.NONE);
            voices.put(
                    key,
                    switch (Nature.byCode(row.text("nature")).orElseThrow()) {
                        case OBSERVATION ->
                            new ThemeVoices(
                                    units, before.needing(), before.proposing(), row.number("polarity"), Map.of());
                        case NEED ->
                            new ThemeVoices(before.observing(), units, before.proposing(), before.polarity(), Map.of());
                        case PROPOSAL ->
                            new ThemeVoices(before.observing(), before.needing(), units, before.polarity(), Map.of());
                    });
        }
        Map<Voices, Map<String, Integer>> proposed = new HashMap<>();
        for (Row row : proposals) {
            proposed.computeIfAbsent(Voices.of(row), k -> new HashMap<>())
                    .put(tree.find(row.number("proposal")).orElseThrow().code(), (int) row.number("units"));
        }
        return spoken.stream()
                .map(theme -> {
                    ThemeView found = tree.find(theme).orElseThrow();
                    return new ThemeCounts(
                            found.code(),
                            side(new Voices(theme, false), voices, proposed),
                            side(new Voices(theme, true), voices, proposed));
                })
                .toList();
    }

    private static ThemeVoices side(
            Voices key, Map<Voices, ThemeVoices> voices, Map<Voices, Map<String, Integer>> proposals) {
        ThemeVoices side = voices.getOrDefault(key, ThemeVoices.NONE);
        return new ThemeVoices(
                side.observing(),
                side.needing(),
                side.proposing(),
                side.polarity(),
                proposals.getOrDefault(key, Map.of()));
    }

    /** A side's voices about a theme. */
    private record Voices(long theme, boolean residents) {
        static Voices of(Row row) {
            return new Voices(row.number("theme"), row.number("resident") == 1);
        }
    }
}
