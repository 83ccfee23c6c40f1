package fr.maillage.web.committee;

import fr.maillage.identity.Permission;
import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.GlossaryWord;
import fr.maillage.web.shared.feature.HomeCard;
import fr.maillage.web.shared.feature.NavEntry;
import fr.maillage.web.shared.feature.NavGroup;
import fr.maillage.web.shared.feature.RecordPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The committee: its bodies, their gatherings, what they decided and who does it. */
@ApplicationScoped
public class CommitteeFeature implements Feature {

    @Override
    public String name() {
        return "committee";
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(
                new NavEntry("calendar", NavGroup.COMMITTEE, 10, "/committee/calendar/index.xhtml", Permission.READ),
                new NavEntry("gatherings", NavGroup.COMMITTEE, 20, "/committee/gathering/list.xhtml", Permission.READ),
                new NavEntry("decisions", NavGroup.COMMITTEE, 30, "/committee/decision/list.xhtml", Permission.READ),
                new NavEntry("tasks", NavGroup.COMMITTEE, 40, "/committee/task/list.xhtml", Permission.READ),
                new NavEntry("bodies", NavGroup.COMMITTEE, 50, "/committee/body/list.xhtml", Permission.READ),
                new NavEntry(
                                "renewals",
                                NavGroup.COMMITTEE,
                                52,
                                "/committee/renewal/list.xhtml",
                                Permission.READ_CONTACTS)
                        .under("/committee/body/list.xhtml"));
    }

    @Override
    public List<RecordPage> records() {
        return List.of(
                new RecordPage("committee.body", "/committee/body/detail.xhtml?id="),
                new RecordPage("committee.gathering", "/committee/gathering/detail.xhtml?id="),
                new RecordPage("committee.item", "/committee/item/detail.xhtml?id="),
                new RecordPage("committee.paper", "/committee/paper/detail.xhtml?id="),
                new RecordPage("committee.task", "/committee/task/detail.xhtml?id="),
                new RecordPage("committee.decision", "/committee/decision/detail.xhtml?id="),
                RecordPage.none("committee.feed"));
    }

    @Override
    public List<HomeCard> homeCards() {
        return List.of(new HomeCard(NavGroup.TODAY, 15, "committee/member.xhtml"));
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/committee/", "seances", "/committee/decision/", "decisions");
    }

    @Override
    public Map<String, List<String>> words() {
        return Map.of(
                "/committee/",
                List.of("body", "gathering", "group", "item", "mandate", "minutes", "pack", "perimeter", "task"),
                "/committee/decision/",
                List.of("decision", "body", "gathering"));
    }

    @Override
    public List<GlossaryWord> glossary() {
        return List.of(
                new GlossaryWord("body", 101),
                new GlossaryWord("gathering", 102),
                new GlossaryWord("group", 103),
                new GlossaryWord("item", 104),
                new GlossaryWord("decision", 105),
                new GlossaryWord("task", 106),
                new GlossaryWord("mandate", 107),
                new GlossaryWord("minutes", 108),
                new GlossaryWord("pack", 109));
    }
}
