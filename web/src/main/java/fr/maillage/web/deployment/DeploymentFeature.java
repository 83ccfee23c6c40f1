package fr.maillage.web.deployment;

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

/** Posts of conseillers numériques, and the calendar of their ends. */
@ApplicationScoped
public class DeploymentFeature implements Feature {

    @Override
    public String name() {
        return "deployment";
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(
                new NavEntry("post", NavGroup.ADVISERS, 10, "/deployment/post/list.xhtml", Permission.READ),
                new NavEntry("host", NavGroup.ADVISERS, 11, "/deployment/host/list.xhtml", Permission.READ)
                        .under("/deployment/post/list.xhtml"),
                new NavEntry("postfile", NavGroup.ADVISERS, 12, "/deployment/postfile/index.xhtml", Permission.READ)
                        .under("/deployment/post/list.xhtml"),
                new NavEntry("dropin", NavGroup.ADVISERS, 15, "/deployment/dropin/list.xhtml", Permission.READ),
                new NavEntry("calendar", NavGroup.ADVISERS, 20, "/deployment/calendar/index.xhtml", Permission.READ),
                new NavEntry("coverage", NavGroup.ADVISERS, 30, "/deployment/coverage/index.xhtml", Permission.READ),
                new NavEntry("scenario", NavGroup.ADVISERS, 40, "/deployment/scenario/list.xhtml", Permission.READ),
                new NavEntry("siting", NavGroup.ADVISERS, 50, "/deployment/siting/index.xhtml", Permission.READ)
                        .under("/deployment/scenario/list.xhtml"),
                new NavEntry("activity", NavGroup.ADVISERS, 60, "/deployment/activity/index.xhtml", Permission.READ),
                new NavEntry("desk", NavGroup.ADVISERS, 70, "/deployment/desk/index.xhtml", Permission.READ)
                        .under("/deployment/activity/index.xhtml"));
    }

    @Override
    public List<RecordPage> records() {
        return List.of(
                new RecordPage("deployment.post", "/deployment/post/detail.xhtml?id="),
                new RecordPage("deployment.dropin", "/deployment/dropin/detail.xhtml?id="),
                new RecordPage("deployment.scenario", "/deployment/scenario/detail.xhtml?id="),
                RecordPage.none("deployment.host"),
                RecordPage.none("deployment.target"),
                RecordPage.none("deployment.parameter"),
                RecordPage.none("deployment.activity"),
                RecordPage.none("deployment.desk"),
                RecordPage.none("deployment.feed"),
                RecordPage.none("deployment.coverage-point"),
                new RecordPage("deployment.siting", "/deployment/siting/detail.xhtml?id="));
    }

    @Override
    public List<HomeCard> homeCards() {
        return List.of(
                new HomeCard(NavGroup.TODAY, 14, "deployment/awaited.xhtml"),
                new HomeCard(NavGroup.ADVISERS, 10, "deployment/home.xhtml"));
    }

    @Override
    public Map<String, String> guide() {
        return Map.of("/deployment/", "deployer");
    }

    @Override
    public Map<String, List<String>> words() {
        return Map.of(
                "/deployment/post/",
                List.of("post", "host", "assignment", "cnfs"),
                "/deployment/host/",
                List.of("host", "post"),
                "/deployment/postfile/",
                List.of("post", "host"),
                "/deployment/dropin/",
                List.of("dropin", "cnfs"),
                "/deployment/calendar/",
                List.of("post", "host"),
                "/deployment/scenario/",
                List.of("scenario", "opinion", "post", "host"),
                "/deployment/coverage/",
                List.of("coverage", "qpv", "iris"));
    }

    @Override
    public List<GlossaryWord> glossary() {
        return List.of(
                new GlossaryWord("post", 800),
                new GlossaryWord("host", 810),
                new GlossaryWord("assignment", 820),
                new GlossaryWord("dropin", 830),
                new GlossaryWord("coverage", 850),
                new GlossaryWord("scenario", 860),
                new GlossaryWord("opinion", 870));
    }
}
