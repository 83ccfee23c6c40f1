package fr.maillage.diagnosis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.ProductServer;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** An officer sees what would be published about residents, publishes it, and a member reads it. */
class ReleaseJourney {

    private static final String TOWN = "com:93045";

    private static void sevenSaidSomething(String commune, String insee) {
        Api officer = Api.of("departement");
        String tag = UUID.randomUUID().toString().substring(0, 8);
        StringBuilder file = new StringBuilder("code;repondant;mode;date;commune;insee;tranche_age;equipement;"
                + "aisance_francais;situation;prenom_modifie;age_publie;nature;themes;publics;polarite;texte\n");
        for (int i = 1; i <= 7; i++) {
            file.append("%1$sH0%2$d;%1$sR%2$d;micro-trottoir;2026-02-01;%3$s;%4$s;25-39;;;;;;constat;demarches;;"
                            .formatted(tag, i, commune, insee))
                    .append("négative;Le guichet est loin, disent les habitants.\n");
        }
        String started = Api.json(officer.sendForm(
                        "/api/v1/imports",
                        Map.of("profile", "statements-residents", "dryRun", "false", "file", file.toString())))
                .getString("id");
        ProductServer.await(
                "the statements",
                Duration.ofMinutes(1),
                () -> officer.get("/api/v1/jobs/" + started).body().contains("\"COMPLETED\""));
    }

    private static int released(String town) {
        HttpResponse<String> answer =
                Api.of("departement").send("POST", "/api/v1/diagnosis/editions", "{\"territory\":\"" + town + "\"}");
        if (answer.statusCode() == 201) {
            Assertions.assertThat(Api.path(answer)).isEqualTo("/api/v1/diagnosis/editions?territory=" + town);
        }
        return answer.statusCode();
    }

    @Test
    void of_two_releases_at_once_one_counts_everybody_and_the_other_nobody() {
        sevenSaidSomething("Bagnolet", "93006");
        List<CompletableFuture<Integer>> both = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> released("com:93006")))
                .limit(2)
                .toList();
        Assertions.assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(201, 409);
        Assertions.assertThat(Api.of("membre")
                        .get("/api/v1/diagnosis/side-by-side?territory=com:93006")
                        .body())
                .contains("\"respondents\":7");
    }

    @Test
    void what_is_shown_before_is_told_after_and_to_members_only_then() {
        sevenSaidSomething("Les Lilas", "93045");
        String comparison = "/api/v1/diagnosis/side-by-side?territory=" + TOWN;
        Assertions.assertThat(Api.of("membre").get(comparison).body())
                .contains("\"live\":false")
                .doesNotContain("\"respondents\":7");
        try (Browser browser = Browser.signedIn("departement", Browser.NARROW)) {
            Page page = browser.open("/diagnosis/release/index.xhtml?territory=" + TOWN);
            assertThat(page.locator("main")).containsText("7 habitants attendent d'être comptés");
            browser.isAccessible();
            browser.fitsTheWindow();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publier les chiffres de 7 habitants"))
                    .press("Enter");
            assertThat(page.locator("main")).containsText("Publié : 7 habitants");
            assertThat(page.locator("main")).containsText("Moins de cinq habitants attendent");
            browser.isAccessible();
        }
        Assertions.assertThat(Api.of("membre").get(comparison).body())
                .contains("\"respondents\":7", "\"live\":false", "\"releasedOn\"");
        Assertions.assertThat(released(TOWN)).isEqualTo(409);
        Api.refused(Api.of("departement").send("POST", "/api/v1/diagnosis/editions", "{}"), 422);
        Api.refused(Api.of("membre").get(comparison + "&foo=1"), 422);
        Assertions.assertThat(Api.of("membre")
                        .get("/api/v1/diagnosis/editions?territory=" + TOWN)
                        .body())
                .contains("\"number\":1", "\"people\":7");
    }
}
