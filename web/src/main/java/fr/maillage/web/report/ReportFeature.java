package fr.maillage.web.report;

import fr.maillage.identity.Permission;
import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.NavEntry;
import fr.maillage.web.shared.feature.NavGroup;
import fr.maillage.web.shared.feature.RecordPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Reports. */
@ApplicationScoped
public class ReportFeature implements Feature {

    @Override
    public String name() {
        return "report";
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(new NavEntry(NavGroup.TERRITORY, 61, "/report/list.xhtml", Permission.READ)
                .under("/indicator/list.xhtml"));
    }

    @Override
    public List<RecordPage> records() {
        return List.of(RecordPage.none("report"));
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/report/", "rapport");
    }

    @Override
    public Map<String, List<String>> words() {
        return Map.of("/report/", List.of("snapshot", "perimeter"));
    }
}
