package fr.maillage.plan.chain;

import fr.maillage.diagnosis.finding.FindingTrail;
import fr.maillage.diagnosis.finding.FindingTrail.Found;
import fr.maillage.funding.extract.UnmatchedFiles;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.FrameLineRef;
import fr.maillage.plan.FrameLines;
import fr.maillage.plan.chain.ChainParts.Action;
import fr.maillage.plan.chain.ChainParts.Indicator;
import fr.maillage.plan.chain.ChainParts.Objective;
import fr.maillage.plan.persistence.ChainDecisionRepository;
import fr.maillage.plan.persistence.ChainRepository;
import fr.maillage.plan.persistence.FrameLineRepository;
import fr.maillage.plan.scheme.LineLevel;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Consequences of what was said: statements, findings, objectives, actions and indicators of a territory, and what was
 * decided about them. Reading takes
 * READ; words are told to those who may read them, and money without an action to those who keep it.
 */
@Stateless
public class ChainService {

    /** As much as a code or an identifier has. */
    private static final int LONGEST = 100;

    @Inject
    private ChainRepository actions;

    @Inject
    private ChainDecisionRepository decisions;

    @Inject
    private FrameLineRepository frames;

    @Inject
    private FrameLines lines;

    @Inject
    private FindingTrail findings;

    @Inject
    private UnmatchedFiles files;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The chain of a territory, in a dozen statements whatever its size.
     *
     * @param territory a code; null or blank for the committee's territory
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory
     */
    public EvidenceChain of(String territory) {
        return ChainPolicy.of(parts(territory));
    }

    /**
     * One thread of that chain: at most a node of each kind.
     *
     * @param through the identifier of a node, or the code that only it has
     * @throws Problem as for {@link #of}; NOT_FOUND where no node, or more than one, is called so
     */
    public EvidenceChain thread(String territory, String through) {
        EvidenceChain whole = of(territory);
        EvidenceChain thread = through.length() > LONGEST ? EvidenceChain.NONE : ThreadPolicy.of(whole, through);
        if (thread.nodes().isEmpty()) {
            throw Problem.notFound("through", through.length() > LONGEST ? through.substring(0, LONGEST) : through);
        }
        return thread;
    }

    private ChainParts parts(String territory) {
        caller.require(Permission.READ);
        TerritoryView where =
                territory == null || territory.isBlank() ? territories.committee() : territories.required(territory);
        LocalDate today = ClockProducer.today(clock);
        List<Action> acting = actions.actions(where.id(), today);
        List<UUID> cited = acting.stream()
                .flatMap(action -> action.findings().stream())
                .distinct()
                .toList();
        List<Found> found = findings.of(where.id(), cited);
        List<Objective> objectives = objectives(where.id(), today, acting);
        List<Indicator> indicators =
                actions.indicators(acting.stream().map(Action::key).toList());
        Set<UUID> named = Stream.of(
                        found.stream().map(Found::id),
                        objectives.stream().map(Objective::frame),
                        acting.stream().map(Action::id),
                        indicators.stream().map(Indicator::id))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
        return new ChainParts(found, objectives, acting, indicators, files.inside(where.id()), decisions.about(named));
    }

    /** The objectives of the frames of the territory, and what else its actions serve. */
    private List<Objective> objectives(long territory, LocalDate today, Collection<Action> acting) {
        Map<Long, FrameLineRef> known = new LinkedHashMap<>();
        frames.objectives(territory, today).forEach(line -> known.put(line.key(), line));
        List<Long> others = acting.stream()
                .flatMap(action -> action.lines().stream())
                .filter(line -> !known.containsKey(line))
                .distinct()
                .toList();
        known.putAll(lines.byKeys(others));
        List<FrameLineRef> all = new ArrayList<>(known.values());
        return all.stream()
                .map(line -> new Objective(
                        line.key(), line.id(), line.code(), line.label(), line.frame(), line.level() == LineLevel.AXIS))
                .toList();
    }
}
