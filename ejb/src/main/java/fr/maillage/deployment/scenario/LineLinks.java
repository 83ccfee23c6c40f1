package fr.maillage.deployment.scenario;

import fr.maillage.deployment.persistence.LineLinkRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.link.LinkTarget;
import fr.maillage.record.link.LinkTargets;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PlainText;
import fr.maillage.territory.TerritoryService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The lines of scenarios as others name them. */
@ApplicationScoped
class LineLinks implements LinkTargets {

    static final String KIND = "scenario-line";

    @Inject
    private LineLinkRepository lines;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<String> words() {
        return Set.of("scenario", "ligne");
    }

    @Override
    public Map<String, LinkTarget> byCode(String territory, Collection<String> codes) {
        caller.require(Permission.READ);
        Map<String, LinkTarget> found = new HashMap<>();
        Set<String> several = new HashSet<>();
        lines.coded(territories.required(territory).id(), ClockProducer.today(clock), codes)
                .forEach(line -> {
                    if (found.put(line.code(), line) != null) {
                        several.add(line.code());
                    }
                });
        found.keySet().removeAll(several);
        return found;
    }

    @Override
    public Map<UUID, LinkTarget> byId(Collection<UUID> ids) {
        caller.require(Permission.READ);
        Map<UUID, LinkTarget> found = new HashMap<>();
        lines.byId(ids).forEach(line -> found.put(line.ref().id(), line));
        return found;
    }

    @Override
    public List<LinkTarget> suggest(String territory, String words, int limit) {
        caller.require(Permission.READ);
        return lines.suggested(
                territories.required(territory).id(), ClockProducer.today(clock), PlainText.words(words), limit);
    }
}
