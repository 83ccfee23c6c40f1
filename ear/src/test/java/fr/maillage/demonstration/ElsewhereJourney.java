package fr.maillage.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.PageSession;
import fr.maillage.testing.ProductServer;
import java.net.URI;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The demonstration of a committee that works elsewhere: in Gironde, the story happens in Bordeaux Métropole. */
@Tag("long")
class ElsewhereJourney {

    @Test
    void a_committee_of_another_departement_finds_the_story_in_communes_of_its_own() {
        try (ProductServer server = new ProductServer(
                        ProductServer.provisioned(), ProductServer.freshFolder("elsewhere"))
                .with("MAILLAGE_TERRITORY", "dep:33")
                .with("MAILLAGE_DEMO", "true")
                .start()) {
            URI root = server.uri("/");
            SoftAssertions softly = new SoftAssertions();
            for (String login : List.of("departement", "ept")) {
                ShownPages pages = ShownPages.of(PageSession.signedIn(root, login, ShownPages.password(login)));
                for (String path : pages.navigation()) {
                    softly.assertThat(pages.empty(path))
                            .as("%s for %s", path, login)
                            .isEmpty();
                }
                String actions = pages.text("/plan/action/list.xhtml");
                softly.assertThat(actions).contains("AC02").doesNotContain("Rosny", "Noisy-le-Grand");
                softly.assertThat(pages.text("/place/list.xhtml"))
                        .contains("Bordeaux")
                        .doesNotContain("Montfermeil");
            }
            softly.assertAll();
            assertThat(server.console()).contains("The story of the demonstration was loaded");
        }
    }
}
