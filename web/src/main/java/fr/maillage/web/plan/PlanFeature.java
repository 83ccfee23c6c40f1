package fr.maillage.web.plan;

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

/** Schemes and other frames, and what answers to them. */
@ApplicationScoped
public class PlanFeature implements Feature {

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(
                new NavEntry("frame", NavGroup.PLAN, 10, "/plan/frame/list.xhtml", Permission.READ),
                new NavEntry("action", NavGroup.PLAN, 20, "/plan/action/list.xhtml", Permission.READ),
                new NavEntry("chain", NavGroup.PLAN, 30, "/plan/chain/index.xhtml", Permission.READ));
    }

    @Override
    public Map<String, String> entryOf() {
        return Map.of("/plan/request/", "/plan/action/list.xhtml", "/plan/measure/", "/administration/index.xhtml");
    }

    @Override
    public List<RecordPage> records() {
        return List.of(
                new RecordPage("plan.frame", "/plan/frame/detail.xhtml?id="),
                new RecordPage("plan.action", "/plan/action/detail.xhtml?id="),
                RecordPage.none("plan.measure"),
                RecordPage.none("plan.kind"),
                RecordPage.none("plan-reminder"));
    }

    @Override
    public List<HomeCard> homeCards() {
        return List.of(new HomeCard(NavGroup.PLAN, 10, "plan/home.xhtml"));
    }

    @Override
    public Map<String, String> guide() {
        return Map.of(
                "/plan/",
                "schema",
                "/plan/action/",
                "actions",
                "/plan/request/",
                "actions",
                "/plan/measure/",
                "regler",
                "/plan/chain/",
                "fil");
    }

    @Override
    public Map<String, List<String>> words() {
        return Map.of(
                "/plan/frame/",
                List.of("frame", "scheme", "axis", "deliberation"),
                "/plan/action/",
                List.of("action", "milestone", "result", "portfolio"),
                "/plan/chain/",
                List.of("evidence-chain"));
    }

    @Override
    public List<GlossaryWord> glossary() {
        return List.of(
                new GlossaryWord("frame", 500),
                new GlossaryWord("scheme", 510),
                new GlossaryWord("axis", 520),
                new GlossaryWord("deliberation", 530),
                new GlossaryWord("action", 540),
                new GlossaryWord("milestone", 550),
                new GlossaryWord("result", 555),
                new GlossaryWord("evidence-chain", 557),
                new GlossaryWord("portfolio", 560));
    }
}
