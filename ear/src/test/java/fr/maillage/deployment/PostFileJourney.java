package fr.maillage.deployment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.ProductServer;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Changes between two national files of posts, read on the page, by keyboard and on a telephone, and by programs. */
class PostFileJourney {

    private static final String PAGE = "/deployment/postfile/index.xhtml";
    private static final String CHANGES = "/api/v1/post-files/changes";
    private static final String HEAD = "ID Poste,Structure,Statut,Fin de convention,Total conventionné,Total versé,"
            + "Date du fichier,Territoire\n";

    /** Of days on which no other test imports. */
    private static final String OLDER = "31/01/2098";

    private static final String NEWER = "31/03/2098";

    private static final String CODE =
            "F" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    private static final Api OFFICER = Api.of("departement");

    @BeforeAll
    static void two_files_are_taken() {
        String shipped = OFFICER.get("/api/v1/mappings/posts").body();
        String mapping = "fichiers-" + CODE.toLowerCase(Locale.ROOT);
        String json = shipped.replaceFirst("\"name\"\\s*:\\s*\"posts\"", "\"name\":\"" + mapping + "\"")
                .replaceFirst(
                        "\"fields\"\\s*:\\s*\\[",
                        "\"fields\":[" + field("takenOn", "Date du fichier") + "," + field("territory", "Territoire")
                                + ",");
        HttpResponse<String> made = OFFICER.send("POST", "/api/v1/mappings", json);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        take(mapping, row(1, "Occupé", "50000", OLDER), row(2, "Vacant", "0", OLDER), row(3, "Vacant", "0", OLDER));
        take(mapping, row(1, "Vacant", "75000", NEWER), row(2, "Vacant", "0", NEWER), row(4, "Vacant", "0", NEWER));
    }

    private static String field(String field, String column) {
        return "{\"field\":\"" + field + "\",\"transform\":\"copy\",\"columns\":[\"" + column + "\"]}";
    }

    private static String row(int number, String state, String paid, String day) {
        return CODE + number + ",Structure d'essai (fictive)," + state + ",06/10/2098,97500," + paid + "," + day
                + ",com:93032\n";
    }

    private static void take(String mapping, String... rows) {
        HttpResponse<String> started = OFFICER.sendForm(
                "/api/v1/imports",
                Map.of(
                        "file",
                        HEAD + String.join("", rows),
                        "profile",
                        mapping,
                        "dryRun",
                        "false",
                        "confirmChanges",
                        "true"));
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        String run = "/api/v1/jobs/" + Api.json(started).getString("id");
        ProductServer.await(
                "the import",
                Duration.ofMinutes(1),
                () -> "COMPLETED".equals(Api.json(OFFICER.get(run)).getString("status")));
        assertThat(Api.json(OFFICER.get(run)).getInt("rejected"))
                .as(OFFICER.get(run).body())
                .isZero();
    }

    @Test
    void an_officer_reads_what_changed_and_goes_to_the_post_by_keyboard() {
        try (Browser browser = Browser.signedIn("departement", Browser.WIDE)) {
            Page page = browser.open(PAGE);
            assertThat(page.locator("[id=compared]"))
                    .containsText("Fichier du 31/03/2098, comparé à celui du 31/01/2098");
            Locator changed = page.locator("[id=posts] tr:has(a:text-is('" + CODE + "1'))");
            assertThat(changed.locator("del:has-text('Occupé')")).isVisible();
            assertThat(changed.locator("ins:has-text('Vacant')")).isVisible();
            assertThat(page.locator("[id=posts] tr:has(a:text-is('" + CODE + "4'))"))
                    .containsText("Nouveau");
            assertThat(page.locator("[id=posts] tr:has(a:text-is('" + CODE + "3'))"))
                    .containsText("Disparu");
            assertThat(page.locator("[id=posts]")).not().containsText(CODE + "2");
            browser.isAccessible();
            browser.fitsTheWindow();

            page.locator("[id=state]").focus();
            page.keyboard().type("Inch");
            page.locator("form.m-filters button").focus();
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("state=unchanged"));
            assertThat(page.locator("[id=posts]")).containsText(CODE + "2");
            page.locator("[id=posts] a:text-is('" + CODE + "2')").press("Enter");
            assertThat(page.locator("h1")).containsText(CODE + "2");
        }
    }

    @Test
    void members_read_it_on_a_telephone_and_nonsense_in_the_address_still_shows_it() {
        try (Browser browser = Browser.signedIn("membre", Browser.NARROW)) {
            Page page = browser.open(PAGE + "?file=rien&before=42&state=perdu&page=-1");
            assertThat(page.locator("[id=posts]")).containsText(CODE + "1");
            browser.isAccessible();
            browser.fitsTheWindow();
        }
    }

    @Test
    void programs_read_the_files_and_what_changed_and_nonsense_is_refused() {
        JsonObject told = Api.json(OFFICER.get(CHANGES + "?territory=com:93032"));
        assertThat(told.getJsonObject("file").getString("takenOn")).isEqualTo("2098-03-31");
        assertThat(told.getJsonObject("before").getString("takenOn")).isEqualTo("2098-01-31");
        assertThat(told.getJsonObject("counts").getInt("unchanged")).isEqualTo(1);
        assertThat(told.getJsonArray("items").getValuesAs(JsonObject.class))
                .extracting(item -> item.getString("code") + " " + item.getString("state"))
                .containsExactly(CODE + "4 new", CODE + "1 changed", CODE + "3 gone");
        assertThat(told.getJsonArray("items")
                        .getJsonObject(1)
                        .getJsonArray("changes")
                        .getValuesAs(JsonObject.class))
                .extracting(change -> change.getString("field"))
                .containsExactly("state", "paid");
        assertThat(Api.json(OFFICER.get("/api/v1/post-files"))
                        .getJsonArray("items")
                        .getValuesAs(JsonObject.class))
                .extracting(file -> file.getString("takenOn"))
                .contains("2098-03-31", "2098-01-31");
        assertThat(told.getJsonObject("counts").keySet()).containsExactly("changed", "gone", "new", "unchanged");

        assertThat(OFFICER.get(CHANGES + ".csv?territory=com:93032").body())
                .contains(CODE + "1", "Modifié", "Total versé", "50000", "75000", "Disparu");
        assertThat(OFFICER.get(CHANGES + "?file=rien").statusCode()).isEqualTo(422);
        assertThat(OFFICER.get(CHANGES + "?state=perdu").statusCode()).isEqualTo(422);
        assertThat(OFFICER.get(CHANGES + "?size=0").statusCode()).isEqualTo(422);
        assertThat(OFFICER.get(CHANGES + "?territory=com:00000").statusCode()).isEqualTo(404);
        assertThat(OFFICER.get(CHANGES + "?before=" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(OFFICER.get("/api/v1/post-files/changes.pdf").statusCode()).isEqualTo(404);
    }
}
