package fr.maillage.committee;

import static fr.maillage.testing.Keys.button;
import static fr.maillage.testing.Keys.link;
import static fr.maillage.testing.Keys.press;

import com.microsoft.playwright.Page;
import fr.maillage.shared.ClockProducer;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of a gathering, as journeys fill it. */
final class GatheringForm {

    private static final Pattern ID = Pattern.compile("id=([0-9a-f-]+)");

    private GatheringForm() {}

    /**
     * Creates one at 14:00 in a room and by video, from the page of its body.
     *
     * @param day of it, as {@link #day} writes it
     * @param place null for none
     * @return its identifier
     */
    static String create(Page page, String day, String place) {
        press(link(page, "Créer une séance"));
        page.waitForURL(url -> url.contains("/committee/gathering/edit.xhtml"));
        page.getByLabel("Intitulé").fill("Les freins");
        page.locator("#heldOn").fill(day);
        page.locator("#startsAt").fill("14:00");
        page.locator("#mode").selectOption("both");
        if (place != null) {
            page.getByLabel("Lieu").fill(place);
        }
        save(page);
        Matcher id = ID.matcher(page.url());
        if (!id.find()) {
            throw new AssertionError("No identifier in " + page.url());
        }
        return id.group(1);
    }

    /** Changes a field of the one whose page is open. */
    static void change(Page page, String field, String value) {
        press(link(page, "Modifier"));
        page.waitForURL(url -> url.contains("/committee/gathering/edit.xhtml"));
        page.locator(field).fill(value);
        save(page);
    }

    /** A day so many days ahead. */
    static String day(int ahead) {
        return ClockProducer.today(Clock.systemUTC()).plusDays(ahead).toString();
    }

    private static void save(Page page) {
        press(button(page, "Enregistrer"));
        page.waitForURL(url -> url.contains("/committee/gathering/detail.xhtml"));
    }
}
