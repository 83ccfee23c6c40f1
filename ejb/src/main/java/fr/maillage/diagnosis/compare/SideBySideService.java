package fr.maillage.diagnosis.compare;

import fr.maillage.diagnosis.persistence.SideBySideRepository;
import fr.maillage.diagnosis.persistence.SideBySideRepository.Said;
import fr.maillage.diagnosis.release.ReleaseService;
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
import java.util.List;
import java.util.Optional;

/** Statements of professionals and residents, set side by side. */
@Stateless
public class SideBySideService {

    private static final int PERCENT = 100;

    @Inject
    private SideBySideRepository counts;

    @Inject
    private SideBySideCounter counter;

    @Inject
    private PublishedComparison published;

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
     * <p>Who holds no COLLECT on the territory reads counts of residents as they were released ({@link ReleaseService}), not
     * as they stand.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ on the territory, and without COLLECT for anything but a
     *     département, EPT, EPCI or commune as a whole; NOT_FOUND for an unknown one; INVALID for
     *     an unknown public, days in the wrong order, or a threshold that is not from 1 to 100
     */
    public SideBySide compare(SideBySideFilter filter) {
        caller.require(Permission.READ);
        check(filter);
        TerritoryView territory = territory(filter);
        caller.require(Permission.READ, territory.id());
        if (caller.may(Permission.COLLECT, territory.id())) {
            return live(filter, territory);
        }
        if (filter.finer() || !ReleaseService.PUBLISHED.contains(territory.kind())) {
            throw Problem.denied("diagnosis-finer");
        }
        return released(territory, filter.percent());
    }

    /**
     * The comparison of a territory as anybody may read it, whoever asks; for what is kept and handed on.
     *
     * @return empty for a kind of territory of which counts are not published
     * @throws Problem UNAUTHENTICATED or DENIED without READ on the territory
     */
    public Optional<SideBySide> published(TerritoryView territory) {
        caller.require(Permission.READ, territory.id());
        return ReleaseService.PUBLISHED.contains(territory.kind())
                ? Optional.of(released(territory, SideBySideFilter.STANDARD_THRESHOLD))
                : Optional.empty();
    }

    private SideBySide released(TerritoryView territory, int percent) {
        return published
                .of(List.of(territory.id()), percent / (double) PERCENT, ClockProducer.today(clock))
                .get(territory.id());
    }

    private SideBySide live(SideBySideFilter filter, TerritoryView territory) {
        Said said = counts.said(filter, territory.id(), ClockProducer.today(clock));
        Row sides = counts.sides(said);
        return SideBySidePolicy.compare(
                counter.counted(said),
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
}
