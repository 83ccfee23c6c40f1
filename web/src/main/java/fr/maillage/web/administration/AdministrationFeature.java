package fr.maillage.web.administration;

import fr.maillage.identity.Permission;
import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.NavEntry;
import fr.maillage.web.shared.feature.NavGroup;
import fr.maillage.web.shared.feature.RecordPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The settings. */
@ApplicationScoped
public class AdministrationFeature implements Feature {

    @Override
    public String name() {
        return "administration";
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(new NavEntry(NavGroup.SIDE, 50, "/administration/index.xhtml", Permission.MANAGE_REFERENCE));
    }

    @Override
    public List<RecordPage> records() {
        return List.of(RecordPage.none("branding"), RecordPage.none("person-file"), RecordPage.none("retention"));
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/administration/", "regler");
    }
}
