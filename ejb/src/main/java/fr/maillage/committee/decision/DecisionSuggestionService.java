package fr.maillage.committee.decision;

import fr.maillage.committee.model.Decision;
import fr.maillage.committee.persistence.DecisionEffectRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.link.LinkTarget;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Suggests records that decisions are likely about, so that one that names nothing is linked in one step. */
@Stateless
public class DecisionSuggestionService {

    private static final int MOST = 5;

    @Inject
    private DecisionLifecycle lifecycle;

    @Inject
    private DecisionEffectRepository rows;

    @Inject
    private EffectDesk desk;

    @Inject
    private NamedRecords records;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    /**
     * Records that a decision is likely about and does not name yet: those of its item of the agenda, then those that its text
     * calls by
     * a code.
     *
     * @return five at most; none for who may not name them, and for a decision that is archived or withdrawn
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public List<LinkTarget> of(UUID id) {
        caller.require(Permission.READ);
        Decision decision = lifecycle.find(id);
        if (!lifecycle.open(decision)) {
            return List.of();
        }
        List<RecordRef> named = desk.named(decision);
        List<RecordRef> discussed = rows.ofItem(decision.id());
        Map<RecordRef, LinkTarget> known = records.byRef(discussed);
        List<LinkTarget> likely = new ArrayList<>(
                discussed.stream().map(known::get).filter(Objects::nonNull).toList());
        String territory = territories
                .byId(decision.territoryId())
                .map(TerritoryView::code)
                .orElseThrow();
        likely.addAll(records.mentioned(territory, decision.text()));
        return likely.stream()
                .filter(target -> !target.archived() && !named.contains(target.ref()))
                .distinct()
                .limit(MOST)
                .toList();
    }
}
