package fr.maillage.plan.action;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.ActionRef;
import fr.maillage.plan.ActionRefs;
import fr.maillage.record.link.LinkTarget;
import fr.maillage.record.link.LinkTargets;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Actions as others name them. */
@ApplicationScoped
class ActionTargets implements LinkTargets {

    @Inject
    private ActionRefs actions;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Override
    public String kind() {
        return "action";
    }

    @Override
    public Set<String> words() {
        return Set.of("action");
    }

    @Override
    public Map<String, LinkTarget> byCode(String territory, Collection<String> codes) {
        caller.require(Permission.READ);
        Map<String, LinkTarget> found = new HashMap<>();
        actions.coded(codes, territories.required(territory).id())
                .forEach((code, action) -> found.put(code, target(action)));
        return found;
    }

    @Override
    public Map<UUID, LinkTarget> byId(Collection<UUID> ids) {
        caller.require(Permission.READ);
        Map<UUID, LinkTarget> found = new HashMap<>();
        actions.byIds(ids).forEach((id, action) -> found.put(id, target(action)));
        return found;
    }

    @Override
    public List<LinkTarget> suggest(String territory, String words, int limit) {
        caller.require(Permission.READ);
        return actions.suggested(words, limit).stream()
                .map(ActionTargets::target)
                .toList();
    }

    private static LinkTarget target(ActionRef action) {
        return new LinkTarget(new RecordRef("action", action.id()), action.code(), action.title(), action.archived());
    }
}
