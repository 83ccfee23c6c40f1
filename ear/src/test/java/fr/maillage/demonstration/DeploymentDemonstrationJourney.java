package fr.maillage.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.PageSession;
import fr.maillage.testing.ProductServer;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contents found under "Déployer" in the demonstration, by each of those who work with it. */
class DeploymentDemonstrationJourney {

    private static final String HERE = "?territory=ept:200058790";

    /** Parts of the story that each page shows. */
    private static final Map<String, String> PAGES = Map.of(
            "/deployment/post/list.xhtml?q=9101",
            "Maison commune de la Place (fictif)",
            "/deployment/host/list.xhtml?q=Sorbiers",
            "Fédération des Sorbiers (fictif)",
            "/deployment/postfile/index.xhtml",
            "<table",
            "/deployment/dropin/list.xhtml?q=GP01",
            "Maison des services de la place (fictif)",
            "/deployment/calendar/index.xhtml" + HERE,
            "9104",
            "/deployment/coverage/index.xhtml" + HERE,
            "D01",
            "/deployment/scenario/list.xhtml?q=conventions",
            "Après la fin des conventions (démonstration)",
            "/deployment/siting/index.xhtml",
            "Dix permanences à garder (démonstration)",
            "/deployment/activity/index.xhtml" + HERE,
            "Montfermeil",
            "/deployment/desk/index.xhtml" + HERE,
            "Clichy-sous-Bois");

    @ParameterizedTest
    @ValueSource(strings = {"departement", "ept", "prefecture", "conseiller"})
    void every_page_has_content(String login) {
        PageSession session = PageSession.signedIn(login, ProductServer.DEMONSTRATION_PASSWORD);
        PAGES.forEach((page, shown) -> {
            HttpResponse<String> answer = session.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            String main = answer.body().substring(answer.body().indexOf("<main"));
            assertThat(main).as(page).contains(shown);
        });
    }
}
