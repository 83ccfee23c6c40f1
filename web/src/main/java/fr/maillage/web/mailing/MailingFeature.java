package fr.maillage.web.mailing;

import fr.maillage.identity.Permission;
import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.NavEntry;
import fr.maillage.web.shared.feature.NavGroup;
import fr.maillage.web.shared.feature.RecordPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Contact lists and what is written to them. */
@ApplicationScoped
public class MailingFeature implements Feature {

    @Override
    public String name() {
        return "mailing";
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(new NavEntry(NavGroup.COMMITTEE, 60, "/mailing/list.xhtml", Permission.READ_CONTACTS));
    }

    @Override
    public List<RecordPage> records() {
        return List.of(new RecordPage("contact-list", "/mailing/detail.xhtml?id="));
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/mailing/", "listes");
    }
}
