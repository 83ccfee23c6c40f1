package fr.maillage.web.notification;

import fr.maillage.identity.Permission;
import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.GlossaryWord;
import fr.maillage.web.shared.feature.NavEntry;
import fr.maillage.web.shared.feature.NavGroup;
import fr.maillage.web.shared.feature.RecordPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Messages sent and waiting. */
@ApplicationScoped
public class NotificationFeature implements Feature {

    @Override
    public String name() {
        return "notification";
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(new NavEntry(NavGroup.COMMITTEE, 61, "/notification/list.xhtml", Permission.EDIT_ACTORS)
                .under("/mailing/list.xhtml"));
    }

    @Override
    public List<RecordPage> records() {
        return List.of(RecordPage.none("message"));
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/notification/", "messages");
    }

    @Override
    public Map<String, List<String>> words() {
        return Map.of("/notification/", List.of("refusal"));
    }

    @Override
    public List<GlossaryWord> glossary() {
        return List.of(new GlossaryWord("refusal", 190));
    }
}
