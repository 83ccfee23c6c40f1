package fr.maillage.opendata;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Open data as a visitor and as a program meet them. */
class OpenDataJourney {

    private static final String FILE = "/open-data/lieux-mediation-numerique.";

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json", "geojson"})
    void a_file_says_whose_it_is_and_is_not_sent_twice(String extension) {
        HttpResponse<String> first = Api.visitor().get(FILE + extension);
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again =
                Api.visitor().send("GET", FILE + extension, null, "If-None-Match", "\"other\", W/" + tag);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().allValues("Link"))
                .anyMatch(l -> l.contains("rel=\"license\"") && l.contains("etalab"))
                .anyMatch(l -> l.contains("rel=\"author\"") && l.contains("title*=UTF-8''"));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void head_tells_what_get_would_send() {
        HttpResponse<String> head = Api.visitor().send("HEAD", FILE + "csv", null);
        HttpResponse<String> get = Api.visitor().get(FILE + "csv");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String name : List.of("Content-Length", "Content-Type", "ETag")) {
            assertThat(head.headers().firstValue(name))
                    .as(name)
                    .isPresent()
                    .isEqualTo(get.headers().firstValue(name));
        }
    }

    @Test
    void a_program_that_can_unpack_gets_less() {
        HttpResponse<String> packed =
                Api.visitor().send("GET", FILE + "csv", null, "Accept-Encoding", "br, gzip;q=0.5");
        HttpResponse<String> plain = Api.visitor().send("GET", FILE + "csv", null, "Accept-Encoding", "gzip;q=0");

        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(packed.headers().firstValue("ETag"))
                .isNotEqualTo(plain.headers().firstValue("ETag"));
    }

    @Test
    void what_does_not_exist_is_told_to_programs_as_such() {
        HttpResponse<String> answer = Api.visitor().get(FILE + "csv?territory=com:00000");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.WIDE, Browser.NARROW})
    void a_visitor_finds_the_files_and_what_they_mean(int width) {
        try (Browser browser = Browser.visitor(width)) {
            Page page = browser.open("/");
            page.getByRole(AriaRole.CONTENTINFO)
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Données ouvertes"))
                    .click();
            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Dictionnaire des données"))
                    .waitFor();
            page.getByText("9 valeurs").click();
            assertThat(page.getByText("Aide aux démarches administratives")).isVisible();
            browser.isAccessible();
            browser.fitsTheWindow();

            Download csv = page.waitForDownload(
                    () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Télécharger en CSV"))
                            .click());

            assertThat(csv.suggestedFilename()).isEqualTo("lieux-mediation-numerique.csv");
            browser.hasNoErrors();
        }
    }
}
