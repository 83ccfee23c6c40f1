package fr.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.InsideEar;
import fr.maillage.testing.PageSession;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The server of these tests has two features more than the product: one that announces itself, one that throws. */
@Tag("embedded")
@InsideEar
class FeatureIT {

    @Test
    void a_feature_in_a_jar_of_its_own_is_in_the_navigation_on_the_first_page_and_in_the_glossary() {
        assertThat(page("/home/territory.xhtml"))
                .contains("href=\"/planted/list.xhtml\"")
                .contains(">Plantations</a>");
        assertThat(page("/home.xhtml"))
                .containsSubsequence(
                        "aria-labelledby=\"awaits\"",
                        "<p class=\"planted-card\">Plantations</p>",
                        "aria-labelledby=\"territory\"");
        assertThat(page("/help/glossary.xhtml")).contains("plantation").contains("Ce qu'un essai ajoute.");
    }

    @Test
    void a_feature_that_throws_is_missing_and_takes_no_page_of_the_others_down() {
        for (String path : List.of("/home.xhtml", "/place/list.xhtml", "/offer/list.xhtml", "/audit/list.xhtml")) {
            assertThat(page(path))
                    .contains("href=\"/home/territory.xhtml\"")
                    .contains("href=\"/administration/index.xhtml\"")
                    .doesNotContain("/failing/")
                    .doesNotContain("???");
        }
        assertThat(page("/home/territory.xhtml"))
                .contains("href=\"/place/list.xhtml\"")
                .doesNotContain("/failing/");
        assertThat(page("/help/glossary.xhtml")).contains("offre de service").doesNotContain("???");
    }

    private static String page(String path) {
        HttpResponse<String> answer = PageSession.signedIn(
                        URI.create("http://localhost:" + System.getProperty("jboss.http.port") + "/"),
                        "admin",
                        System.getProperty("MAILLAGE_ADMIN_PASSWORD"))
                .get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
