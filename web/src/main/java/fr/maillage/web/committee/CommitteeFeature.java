package fr.maillage.web.committee;

import fr.maillage.identity.Permission;
import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.GlossaryWord;
import fr.maillage.web.shared.feature.NavEntry;
import fr.maillage.web.shared.feature.NavGroup;
import fr.maillage.web.shared.feature.RecordPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The committee: its bodies and their gatherings. */
@ApplicationScoped
public class CommitteeFeature implements Feature {

    @Override
    public String name() {
        return "committee";
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(
                new NavEntry("calendar", NavGroup.DECIDE, 3, "/committee/calendar/index.xhtml", Permission.READ),
                new NavEntry("gatherings", NavGroup.DECIDE, 5, "/committee/gathering/list.xhtml", Permission.READ),
                new NavEntry("bodies", NavGroup.DECIDE, 7, "/committee/body/list.xhtml", Permission.READ));
    }

    @Override
    public List<RecordPage> records() {
        return List.of(
                new RecordPage("committee.body", "/committee/body/detail.xhtml?id="),
                new RecordPage("committee.gathering", "/committee/gathering/detail.xhtml?id="),
                RecordPage.none("committee.feed"));
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/committee/", "seances");
    }

    @Override
    public Map<String, List<String>> words() {
        return Map.of("/committee/", List.of("body", "gathering", "group", "perimeter"));
    }

    @Override
    public List<GlossaryWord> glossary() {
        return List.of(
                new GlossaryWord("body", 102), new GlossaryWord("gathering", 104), new GlossaryWord("group", 106));
    }
}
