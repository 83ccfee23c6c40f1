package fr.maillage.committee;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import fr.maillage.shared.ClockProducer;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import jakarta.json.Json;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A secretary does everything on the one screen of a gathering, by keyboard, and loses nothing that she types. */
class MeetingScreenJourney {

    private final String word = "m" + UUID.randomUUID().toString().substring(0, 8);
    private final Api program = Api.of("ept");

    @Test
    void a_secretary_notes_who_comes_decides_by_vote_and_gives_tasks_while_she_types() {
        String body = BodyListJourney.voting(program, "Groupe " + word, 60);
        for (String first : new String[] {"Amel", "Bo", "Chloé"}) {
            seat(body, first);
        }
        String action = made("/api/v1/actions", """
                {"title":"Le wifi %1$s","code":"A%1$s","kind":"serie-ateliers","territory":"com:93032","state":"idea"}
                """.formatted(word));
        String gathering = made("/api/v1/gatherings", """
                {"title":"Séance","body":"%s","heldOn":"%s","startsAt":"14:00","endsAt":"16:00","mode":"on-site"}
                """.formatted(
                        body.substring(body.lastIndexOf('/') + 1), ClockProducer.today(Clock.systemUTC())));
        made("/api/v1/agenda-items", """
                {"title":"Le wifi","gathering":"%s","duration":20,"links":["action:%s"]}
                """.formatted(gathering, action));
        String screen = "/committee/gathering/meeting.xhtml?id=" + gathering;
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open(screen);
            browser.isAccessible();
            assertThat(presence(page)).containsText("Aucun membre présent sur 3");
            assertThat(presence(page)).containsText("il en faut 2");

            text(page).fill("On hésite.");
            arrives(page, "amel");
            assertThat(page.getByText("présence notée")).isVisible();
            assertThat(presence(page)).containsText("Un membre présent sur 3");
            assertThat(text(page)).hasValue("On hésite.");
            withoutQuorum(browser);
            arrives(page, word);
            assertThat(presence(page)).containsText("Plusieurs membres répondent");
            arrives(page, "Bo " + word);
            assertThat(presence(page)).containsText("Quorum atteint (2)");

            text(page).fill("On hésite, puis on vote.");
            decide(page, "Le wifi est ouvert.", "2", "0");
            assertThat(page.getByText("La décision D-")).isVisible();
            assertThat(item(page)).containsText("Le wifi est ouvert.");
            assertThat(item(page)).containsText("2 pour, 0 contre");
            assertThat(text(page)).hasValue("On hésite, puis on vote.");
            assertThat(Api.json(program.get("/api/v1/actions/" + action)).getString("state"))
                    .isEqualTo("planned");
            browser.isAccessible();

            decide(page, "Le wifi est payant.", "1", "1");
            assertThat(page.getByText("Le vote n'adopte rien")).isVisible();
            assertThat(item(page).locator("ul.m-values").first()).not().containsText("payant");
            assertThat(text(page)).containsText("pas adopté (1 pour, 1 contre");
            giveAndCarryOver(page);
            browser.isAccessible();
            withoutNetwork(browser);
        }
        try (Browser browser = Browser.signedIn("ept", Browser.NARROW)) {
            Page page = browser.open(screen);
            press(item(page).getByText("Prendre une décision"));
            press(item(page).getByText("Confier une tâche"));
            browser.isAccessible();
            browser.fitsTheWindow();
        }
    }

    private static void withoutQuorum(Browser browser) {
        Page page = browser.page();
        decide(page, "Le wifi est ouvert.", "1", "0");
        assertThat(item(page)).containsText("Membres présents : 1 sur 3");
        assertThat(form(page, "Prendre une décision").locator("textarea")).hasValue("Le wifi est ouvert.");
        assertThat(text(page)).hasValue("On hésite.");
        browser.isAccessible();
    }

    private void giveAndCarryOver(Page page) {
        press(item(page).getByText("Confier une tâche"));
        Locator task = form(page, "Confier une tâche");
        task.getByLabel("Tâche").fill("Chercher un devis");
        task.getByLabel("Responsable").selectOption("Amel " + word);
        task.getByLabel("Échéance").fill("2099-01-31");
        press(button(task, "Enregistrer la tâche"));
        assertThat(page.getByText("La tâche « Chercher un devis » est enregistrée."))
                .isVisible();
        assertThat(item(page)).containsText("Amel " + word);
        press(button(item(page), "Reporter à la prochaine séance"));
        assertThat(page.getByText("Le point est reporté")).isVisible();
        assertThat(button(item(page), "Ne plus reporter")).isVisible();
    }

    /** The page stays, with all that stands on it. */
    private static void withoutNetwork(Browser browser) {
        Page page = browser.page();
        page.context().setOffline(true);
        text(page).fill("Fin.");
        decide(page, "Fin de la séance.", "2", "0");
        assertThat(form(page, "Prendre une décision")).containsText("rien n'est perdu");
        assertThat(text(page)).hasValue("Fin.");
        page.context().setOffline(false);
        press(button(form(page, "Prendre une décision"), "Enregistrer la décision"));
        assertThat(item(page)).containsText("Fin de la séance.");
        assertThat(text(page)).hasValue("Fin.");
    }

    private static void decide(Page page, String text, String yes, String no) {
        Locator form = form(page, "Prendre une décision");
        if (!form.isVisible()) {
            press(item(page).getByText("Prendre une décision"));
        }
        form.locator("textarea").fill(text);
        form.getByLabel("Mode de décision").selectOption("vote");
        form.getByLabel("Pour").fill(yes);
        form.getByLabel("Contre").fill(no);
        if (text.equals("Le wifi est ouvert.")) {
            form.getByLabel("Le wifi").selectOption(new SelectOption().setLabel("Action approuvée"));
        }
        press(button(form, "Enregistrer la décision"));
    }

    private static void arrives(Page page, String name) {
        page.getByLabel("Arrivée").fill(name);
        page.getByLabel("Arrivée").press("Enter");
    }

    private void seat(String body, String first) {
        String person = PersonPages.resident("ept", first + " " + word);
        HttpResponse<String> seated = program.send(
                "POST",
                body + "/members",
                Json.createObjectBuilder().add("person", person).build().toString());
        assertThat(seated.statusCode()).as(seated.body()).isEqualTo(201);
    }

    private String made(String path, String json) {
        return Api.json(program.send("POST", path, json)).getString("id");
    }

    private static Locator presence(Page page) {
        return page.locator("#presence");
    }

    private static Locator item(Page page) {
        return page.locator("#meeting > li").nth(1);
    }

    private static Locator text(Page page) {
        return item(page).getByLabel("Échanges");
    }

    private static Locator form(Page page, String called) {
        return item(page).locator("form[aria-label='" + called + "']");
    }

    private static Locator button(Locator within, String called) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(called).setExact(true));
    }

    private static void press(Locator control) {
        control.first().focus();
        control.first().press("Enter");
    }
}
