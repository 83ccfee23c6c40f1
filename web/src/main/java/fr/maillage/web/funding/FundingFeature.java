package fr.maillage.web.funding;

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

/** Contracts with their envelopes, and who pays what. */
@ApplicationScoped
public class FundingFeature implements Feature {

    @Override
    public String name() {
        return "funding";
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(
                new NavEntry("line", NavGroup.PLAN, 45, "/funding/line/list.xhtml", Permission.READ),
                new NavEntry("cofunding", NavGroup.PLAN, 50, "/funding/cofunding/list.xhtml", Permission.READ),
                new NavEntry("contract", NavGroup.PLAN, 60, "/funding/contract/list.xhtml", Permission.READ),
                new NavEntry("extract", NavGroup.PLAN, 55, "/funding/extract/list.xhtml", Permission.EDIT_FUNDING)
                        .under("/funding/cofunding/list.xhtml"));
    }

    @Override
    public Map<String, String> entryOf() {
        return Map.of("/funding/plan/", "/funding/line/list.xhtml");
    }

    @Override
    public List<RecordPage> records() {
        return List.of(
                new RecordPage("funding.contract", "/funding/contract/detail.xhtml?id="),
                new RecordPage("funding.plan", "/funding/plan/detail.xhtml?id="));
    }

    @Override
    public List<HomeCard> homeCards() {
        return List.of(new HomeCard(NavGroup.PLAN, 20, "funding/home.xhtml"));
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/funding/", "argent");
    }

    @Override
    public Map<String, List<String>> words() {
        return Map.of(
                "/funding/contract/",
                List.of("contract", "envelope", "commitment"),
                "/funding/plan/",
                List.of("financing-plan", "in-kind", "envelope"),
                "/funding/line/",
                List.of("funding-line", "in-kind", "envelope"),
                "/funding/cofunding/",
                List.of("leverage", "axis"),
                "/funding/extract/",
                List.of("extract"));
    }

    @Override
    public List<GlossaryWord> glossary() {
        return List.of(
                new GlossaryWord("contract", 700),
                new GlossaryWord("envelope", 710),
                new GlossaryWord("commitment", 720),
                new GlossaryWord("financing-plan", 730),
                new GlossaryWord("funding-line", 735),
                new GlossaryWord("in-kind", 740),
                new GlossaryWord("leverage", 750),
                new GlossaryWord("extract", 760));
    }
}
