package fr.maillage.deployment.scenario;

import fr.maillage.deployment.persistence.ScenarioLinkRepository;
import fr.maillage.record.link.LinkTarget;
import fr.maillage.record.link.RecordTargets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scenarios that other records name. They have no codes: files name one by its title, or by the file that it came in, which
 * is the only one that was submitted on the territory.
 */
@ApplicationScoped
public class ScenarioTargets extends RecordTargets {

    private static final String FILE = ".csv";

    /** For the proxy only. */
    protected ScenarioTargets() {}

    @Inject
    public ScenarioTargets(ScenarioLinkRepository records) {
        super(records, Set.of("scenario"));
    }

    @Override
    public Map<String, LinkTarget> byCode(String territory, Collection<String> codes) {
        Map<String, LinkTarget> found = new HashMap<>(super.byCode(territory, codes));
        List<String> files = codes.stream()
                .filter(code -> code.endsWith(FILE) && !found.containsKey(code))
                .toList();
        if (territory == null || files.isEmpty()) {
            return found;
        }
        List<LinkTarget> submitted = inside(territory, "r.submitted_on is not null", 2);
        if (submitted.size() == 1) {
            files.forEach(file -> found.put(file, submitted.get(0)));
        }
        return found;
    }
}
