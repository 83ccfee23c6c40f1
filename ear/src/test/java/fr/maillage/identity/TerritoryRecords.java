package fr.maillage.identity;

import com.microsoft.playwright.Page;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places and people of a commune, which the administrator enters for tests of routes. */
final class TerritoryRecords {

    static final Spot GAGNY = new Spot("com:93032", "93032", "93220");
    static final Spot BOBIGNY = new Spot("com:93008", "93008", "93000");

    private static final Pattern CONTACT = Pattern.compile("contact\\.xhtml\\?actor=[0-9a-f-]+&amp;id=([0-9a-f-]+)");

    private static final Map<Spot, Person> PERSONS = new HashMap<>();

    private static final Map<Spot, String> SHOWN = new HashMap<>();

    private static Api admin;

    private TerritoryRecords() {}

    /** A commune, with what an address of a place in it needs. */
    record Spot(String territory, String insee, String postalCode) {}

    /** Somebody who works for an actor of a commune, is on a list, and was written to. */
    record Person(String actor, String contact, String list, String word) {}

    static synchronized Person person(Spot spot) {
        return PERSONS.computeIfAbsent(spot, TerritoryRecords::entered);
    }

    private static Person entered(Spot spot) {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        String actor = made(
                "/api/v1/actors",
                Json.createObjectBuilder()
                        .add("name", "Acteur " + word)
                        .add("type", "association")
                        .add("territory", spot.territory()));
        String list = made(
                "/api/v1/contact-lists",
                Json.createObjectBuilder()
                        .add("name", "Liste " + word)
                        .add("territory", spot.territory())
                        .add("text", word));
        try (Browser browser = Browser.signedIn("admin", Browser.WIDE)) {
            Page page = browser.open("/actor/contact.xhtml?actor=" + actor);
            page.getByLabel("Nom").fill("Personne Essai");
            page.getByLabel("Courriel").fill(mail(word));
            page.locator("#save").click();
            page.waitForURL("**/actor/detail.xhtml?id=*");
            Matcher contact = CONTACT.matcher(page.content());
            if (!contact.find()) {
                throw new AssertionError("The page names no contact");
            }
            page = browser.open("/mailing/write.xhtml?id=" + list);
            page.getByLabel("Objet").fill("Réunion");
            page.locator("#text").fill("Bonjour");
            page.getByText("Aperçu").click();
            page.getByText("Envoyer").click();
            page.waitForURL("**/mailing/detail.xhtml?id=*");
            return new Person(actor, contact.group(1), list, word);
        }
    }

    private static String made(String path, JsonObjectBuilder record) {
        HttpResponse<String> created =
                administrator().send("POST", path, record.build().toString());
        if (created.statusCode() != 201) {
            throw new AssertionError(created.body());
        }
        return Api.json(created).getString("id");
    }

    static String mail(String word) {
        return "joindre@" + word + ".example";
    }

    /** A place that nobody changes. */
    static synchronized String shown(Spot spot) {
        return SHOWN.computeIfAbsent(spot, TerritoryRecords::place);
    }

    /** A place of one's own. */
    static String place(Spot spot) {
        HttpResponse<String> created = administrator().send("POST", "/api/v1/places", record(spot));
        if (created.statusCode() != 201) {
            throw new AssertionError(created.body());
        }
        return Api.json(created).getString("id");
    }

    static String record(Spot spot) {
        return Json.createObjectBuilder()
                .add("name", "Lieu " + UUID.randomUUID())
                .add("commune", spot.insee())
                .add("postalCode", spot.postalCode())
                .add("address", "1 rue Imaginaire")
                .add("services", Json.createArrayBuilder().add("aide-demarches"))
                .build()
                .toString();
    }

    static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    static synchronized Api administrator() {
        admin = admin == null ? Api.of("admin") : admin;
        return admin;
    }
}
