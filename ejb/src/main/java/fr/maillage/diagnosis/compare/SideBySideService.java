package fr.maillage.diagnosis.compare;

import fr.maillage.diagnosis.persistence.SideBySideRepository;
import fr.maillage.diagnosis.persistence.SideBySideRepository.Said;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.SmallCellPolicy;
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
import java.util.Optional;

/** What professionals and residents said, set side by side. */
@Stateless
public class SideBySideService {

    private static final int PERCENT = 100;

    @Inject
    private SideBySideRepository counts;

    @Inject
    private SideBySideCounter counter;

    @Inject
    private SmallCells smallCells;

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
     * <p>Who holds no COLLECT on the territory is not told counts of fewer than five residents, nor what they could be worked
     * out from ({@link SmallCellPolicy}).
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
        LocalDate today = ClockProducer.today(clock);
        return compare(filter, territory, today, hidden(filter, territory));
    }

    /**
     * The comparison of a territory as anybody may read it, whoever asks; for what is kept and handed on.
     *
     * @return empty for a kind of territory of which counts are not published
     * @throws Problem UNAUTHENTICATED or DENIED without READ on the territory
     */
    public Optional<SideBySide> published(TerritoryView territory) {
        caller.require(Permission.READ, territory.id());
        if (!SmallCells.PUBLISHED.contains(territory.kind())) {
            return Optional.empty();
        }
        SideBySideFilter whole = new SideBySideFilter(territory.code(), null, null, null, null, null);
        LocalDate today = ClockProducer.today(clock);
        return Optional.of(compare(whole, territory, today, smallCells.hidden(territory)));
    }

    private SideBySide compare(SideBySideFilter filter, TerritoryView territory, LocalDate today, HiddenCells hidden) {
        Said said = counts.said(filter, territory.id(), today);
        Row sides = counts.sides(said);
        return SideBySidePolicy.compare(
                        counter.counted(said),
                        (int) sides.number("professionals"),
                        (int) sides.number("residents"),
                        filter.percent() / (double) PERCENT)
                .hiding(hidden);
    }

    /** What a reader is not told who may not read the words themselves; she chooses a territory and nothing finer. */
    private HiddenCells hidden(SideBySideFilter filter, TerritoryView territory) {
        if (caller.may(Permission.COLLECT, territory.id())) {
            return HiddenCells.NONE;
        }
        if (filter.finer() || !SmallCells.PUBLISHED.contains(territory.kind())) {
            throw Problem.denied("diagnosis-finer");
        }
        return smallCells.hidden(territory);
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
