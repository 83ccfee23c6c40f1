package fr.maillage.record;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** By keyboard: several records are changed or archived at once, and put back. */
class SeveralJourney {

    private static final String LIST = "/diagnosis/irritant/list.xhtml";

    private final String word = "plusieurs" + UUID.randomUUID().toString().substring(0, 6);

    private void enter(String subject) {
        Api.json(Api.of("ept").send("POST", "/api/v1/irritants", """
            {"subject":"%s %s","territory":"com:93032","description":"Il ferme avant l'heure.",
             "administration":"Caisse (essai)","sentOn":"2026-03-02","state":"waiting"}
            """.formatted(subject, word)));
    }

    private void entered() {
        enter("Guichet fermé");
        enter("Formulaire perdu");
        enter("Code trop court");
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .press("Enter");
    }

    @Test
    void ticked_rows_are_changed_together_and_put_back_but_for_what_a_colleague_changed_since() {
        entered();
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open(LIST + "?q=" + word + "&sort=subject&dir=asc");
            page.locator("[data-ticks=one]").first().focus();
            page.keyboard().press("Space");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Space");
            assertThat(page.locator("[data-ticked]")).containsText("Lignes cochées : 2");
            browser.isAccessible();
            page.locator("#field").selectOption("administration");
            press(page, "Continuer");

            assertThat(page.locator("tbody tr")).hasCount(2);
            assertThat(page.locator("tbody")).containsText("Sera changée");
            browser.isAccessible();
            page.locator("#administration").fill("Préfecture (essai)");
            press(page, "Changer ces 2 lignes");
            assertThat(page.locator("main")).containsText("2 lignes sont changées");
            assertThat(page.locator("main")).containsText("Nouvelle valeur : Préfecture (essai)");
            browser.isAccessible();

            String first = page.locator("tbody .m-row-name")
                    .first()
                    .getAttribute("href")
                    .split("id=")[1];
            HttpResponse<String> read = Api.of("ept").get("/api/v1/irritants/" + first);
            assertThat(Api.of("ept")
                            .send(
                                    "PUT",
                                    "/api/v1/irritants/" + first,
                                    read.body().replace("Préfecture (essai)", "Mairie (essai)"),
                                    "If-Match",
                                    Api.etag(read))
                            .statusCode())
                    .isEqualTo(200);

            press(page, "Tout remettre comme avant");
            assertThat(page.locator("main")).containsText("une est laissée telle quelle");
            assertThat(page.locator("tbody")).containsText("Caisse (essai)");
            browser.isAccessible();
            browser.hasNoErrors();
        }
        assertThat(Api.json(Api.of("ept").get("/api/v1/irritants?q=" + word)).toString())
                .contains("Mairie (essai)")
                .doesNotContain("Préfecture (essai)");
    }

    @Test
    void rows_that_were_ticked_on_two_pages_are_archived_for_a_reason_and_come_back() {
        entered();
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open(LIST + "?q=" + word + "&size=2");
            page.locator("[data-ticks=all]").press("Space");
            page.locator(".m-pager [rel=next]").press("Enter");
            assertThat(page.locator("[data-ticked]")).containsText("Lignes cochées : 2, dont 2 sur d'autres pages");
            page.locator("[data-ticks=one]").first().press("Space");
            assertThat(page.locator("[data-ticked]")).containsText("Lignes cochées : 3, dont 2 sur d'autres pages");
            browser.isAccessible();
            press(page, "Archiver…");

            assertThat(page.locator("tbody tr")).hasCount(3);
            press(page, "Archiver ces 3 lignes");
            assertThat(page.locator("main")).containsText("Motif");
            browser.isAccessible();
            page.locator("#reason").fill("Essai terminé");
            press(page, "Archiver ces 3 lignes");
            assertThat(page.locator("main")).containsText("3 lignes sont archivées");
            browser.isAccessible();
            browser.fitsTheWindow();
            press(page, "Tout remettre comme avant");
            assertThat(page.locator("main")).containsText("3 lignes sont remises comme avant");
            browser.open(LIST + "?q=" + word);
            assertThat(page.locator("tbody tr")).hasCount(3);
            assertThat(page.locator("[data-ticks=one]:checked")).hasCount(0);
            browser.hasNoErrors();
        }
    }

    @Test
    void all_that_an_address_names_are_taken_and_it_is_said_when_they_have_become_more() {
        entered();
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            Page page = browser.open(LIST + "?q=" + word + "&size=2");
            page.getByLabel("Les 3 lignes de cette liste").press("Space");
            enter("Arrivé entre-temps");
            page.locator("#field").selectOption("administration");
            press(page, "Continuer");
            assertThat(page.locator("main"))
                    .containsText(
                            "La liste comptait 3 lignes quand vous l'avez consultée, elle en compte maintenant 4");
            assertThat(page.locator("tbody tr")).hasCount(4);
            browser.isAccessible();
            browser.fitsTheWindow();
            browser.hasNoErrors();
        }
    }

    @Test
    void a_cell_is_changed_in_its_place_and_the_second_of_two_editors_sees_what_the_first_wrote() {
        entered();
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open(LIST + "?q=" + word + "&sort=subject&dir=asc");
            Locator row = page.locator("tbody tr").first();
            Locator cell = row.locator("[data-cell][href*='field=administration']");
            Locator input = row.locator("#administration");
            cell.press("F2");
            assertThat(input).hasValue("Caisse (essai)");
            assertThat(input).isFocused();
            browser.isAccessible();
            input.press("Escape");
            assertThat(input).hasCount(0);
            assertThat(cell).isFocused();

            cell.press("Enter");
            input.fill("Mairie (essai)");
            input.press("Enter");
            assertThat(page.locator("#notices")).containsText("est changée");
            assertThat(cell).containsText("Mairie (essai)");
            assertThat(cell).isFocused();
            assertThat(page.locator("tbody tr")).hasCount(3);

            cell.press("F2");
            assertThat(input).hasValue("Mairie (essai)");
            String id = row.locator(".m-row-name").getAttribute("href").split("id=")[1];
            HttpResponse<String> read = Api.of("ept").get("/api/v1/irritants/" + id);
            Api.of("ept")
                    .send(
                            "PUT",
                            "/api/v1/irritants/" + id,
                            read.body().replace("Mairie (essai)", "Conseil (essai)"),
                            "If-Match",
                            Api.etag(read));
            input.fill("Préfecture (essai)");
            input.press("Enter");
            assertThat(page.locator("#notices")).containsText("n'est pas changée");
            assertThat(page.locator("#notices")).containsText("Valeur actuelle : Conseil (essai)");
            assertThat(cell).containsText("Conseil (essai)");
            browser.isAccessible();
            browser.hasNoErrors();
        }
    }

    /** Twelve actions of one actor, and another actor. */
    private void planned() {
        for (String name : new String[] {"Avant", "Après"}) {
            Api.json(Api.of("ept").send("POST", "/api/v1/actors", """
                {"name":"%s %s","type":"association","territory":"com:93032"}
                """.formatted(name, word)));
        }
        for (int i = 1; i <= 12; i++) {
            Api.json(Api.of("ept").send("POST", "/api/v1/actions", """
                {"code":"%s-%d","title":"Action %s %d","kind":"guide","territory":"com:93032","lead":"Avant %s"}
                """.formatted(word.substring(9), i, word, i, word)));
        }
    }

    @Test
    void twelve_actions_get_another_lead_and_go_back_to_the_one_before() {
        planned();
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/plan/action/list.xhtml?q=" + word);
            assertThat(page.locator("tbody tr")).hasCount(12);
            assertThat(page.locator(".m-facets")).containsText("Avant " + word);
            page.locator("[data-ticks=all]").press("Space");
            assertThat(page.locator("[data-ticked]")).containsText("Lignes cochées : 12");
            page.locator("#field").selectOption("lead");
            press(page, "Continuer");
            page.locator("#lead_input").fill("Après " + word);
            page.keyboard().press("Escape");
            press(page, "Changer ces 12 lignes");
            assertThat(page.locator("main")).containsText("12 lignes sont changées");
            assertThat(page.locator("main")).containsText("Nouvelle valeur : Après " + word);
            assertThat(page.locator("tbody")).containsText("Avant " + word);
            press(page, "Tout remettre comme avant");
            assertThat(page.locator("main")).containsText("12 lignes sont remises comme avant");
            browser.isAccessible();
            browser.hasNoErrors();
        }
    }
}
