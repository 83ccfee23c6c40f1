package fr.maillage.diagnosis.compare;

import fr.maillage.diagnosis.persistence.SideBySideRepository;
import fr.maillage.diagnosis.persistence.SideBySideRepository.Said;
import fr.maillage.diagnosis.statement.Nature;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.diagnosis.theme.ThemeTree;
import fr.maillage.diagnosis.theme.ThemeView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.database.Row;
import fr.maillage.territory.CallerTerritories;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What professionals and residents said, set side by side. */
@Stateless
public class SideBySideService {

    private static final int PERCENT = 100;

    @Inject
    private SideBySideRepository counts;

    @Inject
    private ThemeService themes;

    @Inject
    private TerritoryService territories;

    @Inject
    private CallerTerritories own;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Compares both sides, in four statements. The unit is a group of a gathering or a respondent, never a statement: one
     * raises a theme that left at least one observation about it or a finer theme. Needs and proposals are counted apart.
     * Shares are of all units of the side that left a statement in the selection, whatever else they spoke of. Classes
     * and ranks are those of {@link SideBySidePolicy}.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ on the territory; NOT_FOUND for an unknown one; INVALID for
     *     an unknown public, days in the wrong order, or a threshold that is not from 1 to 100
     */
    public SideBySide compare(SideBySideFilter filter) {
        caller.require(Permission.READ);
        check(filter);
        TerritoryView territory = territory(filter);
        caller.require(Permission.READ, territory.id());
        LocalDate today = LocalDate.now(clock.withZone(ClockProducer.PARIS));
        Said said = counts.said(filter, territory.id(), today);
        Row sides = counts.sides(said);
        ThemeTree tree = themes.tree();
        List<ThemeCounts> spoken = counted(said, tree);
        return SideBySidePolicy.compare(
                spoken,
                (int) sides.number("professionals"),
                (int) sides.number("residents"),
                filter.percent() / (double) PERCENT);
    }

    private TerritoryView territory(SideBySideFilter filter) {
        return filter.territory() == null || filter.territory().isBlank()
                ? own.readable().stream().findFirst().orElseThrow(() -> Problem.denied("denied"))
                : territories.required(filter.territory());
    }

    private void check(SideBySideFilter filter) {
        if (filter.percent() < 1 || filter.percent() > PERCENT) {
            throw Problem.invalid("threshold", "diagnosis-threshold", String.valueOf(filter.percent()), "1", "100");
        }
        if (filter.audience() != null
                && !filter.audience().isBlank()
                && vocabularies
                        .all()
                        .find(Vocabulary.AUDIENCE, filter.audience())
                        .isEmpty()) {
            throw Problem.invalid("public", "unknown-value", filter.audience());
        }
        if (filter.from() != null && filter.until() != null && filter.until().isBefore(filter.from())) {
            throw Problem.invalid(
                    "until", "diagnosis-dates-swapped", filter.until().toString());
        }
    }

    private List<ThemeCounts> counted(Said said, ThemeTree tree) {
        Map<Voices, ThemeVoices> voices = new HashMap<>();
        Set<Long> spoken = new HashSet<>();
        for (Row row : counts.themes(said)) {
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
        Map<Voices, Map<String, Integer>> proposals = new HashMap<>();
        for (Row row : counts.proposals(said)) {
            proposals
                    .computeIfAbsent(Voices.of(row), k -> new HashMap<>())
                    .put(tree.find(row.number("proposal")).orElseThrow().code(), (int) row.number("units"));
        }
        return spoken.stream()
                .map(theme -> {
                    ThemeView found = tree.find(theme).orElseThrow();
                    return new ThemeCounts(
                            found.code(),
                            side(new Voices(theme, false), voices, proposals),
                            side(new Voices(theme, true), voices, proposals));
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
