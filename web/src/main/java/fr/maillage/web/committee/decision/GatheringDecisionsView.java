package fr.maillage.web.committee.decision;

import fr.maillage.committee.decision.DecisionList;
import fr.maillage.committee.decision.DecisionView;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.Identifiers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Decisions of a gathering, on its page. */
@Named
@RequestScoped
public class GatheringDecisionsView {

    private static final int SHOWN = 50;

    @Inject
    private DecisionList decisions;

    private final Map<UUID, Page<DecisionView>> known = new HashMap<>();
    private final Map<String, List<DecisionView>> doubts = new HashMap<>();

    /** The first decisions of a gathering by their numbers, and how many there are. */
    public Page<DecisionView> of(UUID gathering) {
        return known.computeIfAbsent(
                gathering, id -> decisions.page(DecisionList.of(id), new PageRequest(0, SHOWN, "number", true)));
    }

    /**
     * The first votes of a gathering that would not be valid as attendance is noted now, by their numbers.
     *
     * @param gathering its identifier, also as text
     */
    public List<DecisionView> doubted(Object gathering) {
        return doubts.computeIfAbsent(
                gathering.toString(),
                id -> decisions
                        .page(
                                DecisionList.doubted(Identifiers.of("committee.gathering", id)),
                                new PageRequest(0, SHOWN, "number", true))
                        .items());
    }
}
