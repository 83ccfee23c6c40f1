package fr.maillage.identity;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.ProductServer;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every role, granted on one EPT, on every route that names a record or a territory: once inside the EPT, once outside.
 * The committee reads all places and figures of France; what changes something, reports, and what is known of people end
 * at the border.
 */
class TerritoryRouteJourney {

    private static final String GRAND_EST = "ept:200058790";
    private static final Spot GAGNY = new Spot("com:93032", "93032", "93220");
    private static final Spot BOBIGNY = new Spot("com:93008", "93008", "93000");

    private static final Pattern CONTACT = Pattern.compile("contact\\.xhtml\\?actor=[0-9a-f-]+&amp;id=([0-9a-f-]+)");

    private static Api admin;

    /** A commune, with what an address of a place in it needs. */
    private record Spot(String territory, String insee, String postalCode) {}

    /**
     * A route.
     *
     * @param bound whether the grant must contain what it names
     */
    private record Route(String method, String path, Permission permission, boolean bound) {}

    private static final List<Route> ENDPOINTS = List.of(
            new Route("GET", "/api/v1/places/{place}", Permission.READ, false),
            new Route("PUT", "/api/v1/places/{place}", Permission.EDIT_PLACES, true),
            new Route("POST", "/api/v1/places", Permission.EDIT_PLACES, true),
            new Route("POST", "/api/v1/places/{place}/confirm", Permission.CONTRIBUTE, true),
            new Route("POST", "/api/v1/places/{place}/archive", Permission.EDIT_PLACES, true),
            new Route("POST", "/api/v1/places/{place}/restore", Permission.EDIT_PLACES, true),
            new Route("GET", "/api/v1/places?territory={territory}", Permission.READ, false),
            new Route("GET", "/api/v1/places.geojson?territory={territory}", Permission.READ, false),
            new Route("GET", "/api/v1/actors?territory={territory}", Permission.READ, false),
            new Route("GET", "/api/v1/offers?territory={territory}", Permission.READ, false),
            new Route("GET", "/api/v1/indicators?territory={territory}", Permission.READ, false),
            new Route("GET", "/api/v1/indicators/place-count?territory={territory}", Permission.READ, false),
            new Route("GET", "/api/v1/reports/offer.csv?territory={territory}", Permission.READ, true),
            new Route("GET", "/api/v1/reports/kept.csv?territory={territory}", Permission.READ, true),
            new Route("GET", "/api/v1/territories/{territory}", Permission.READ, false));

    private static final List<Route> PAGES = List.of(
            new Route("GET", "/place/detail.xhtml?id={place}", Permission.READ, false),
            new Route("GET", "/place/edit.xhtml?id={place}", Permission.CONTRIBUTE, true),
            new Route("GET", "/place/list.xhtml?territory={territory}", Permission.READ, false),
            new Route("GET", "/place/export.csv?territory={territory}", Permission.READ, false),
            new Route("GET", "/actor/list.xhtml?territory={territory}", Permission.READ, false),
            new Route("GET", "/offer/list.xhtml?territory={territory}", Permission.READ, false),
            new Route("GET", "/map/view.xhtml?territory={territory}", Permission.READ, false),
            new Route("GET", "/indicator/list.xhtml?territory={territory}", Permission.READ, false),
            new Route(
                    "GET",
                    "/indicator/detail.xhtml?indicator=place-count&territory={territory}",
                    Permission.READ,
                    false),
            new Route("GET", "/report/list.xhtml?territory={territory}", Permission.READ, true),
            new Route("GET", "/report/order.xhtml?report=offer&territory={territory}", Permission.READ, true),
            new Route("GET", "/territory/detail.xhtml?code={territory}", Permission.READ, false));

    /** Where names, addresses and telephones of people are read; what names no record shows those of the territory. */
    private static final List<Route> PEOPLE = List.of(
            new Route("GET", "/api/v1/actors/{actor}", Permission.READ_CONTACTS, true),
            new Route("GET", "/actor/detail.xhtml?id={actor}", Permission.READ_CONTACTS, true),
            new Route("GET", "/actor/contact.xhtml?actor={actor}&id={contact}", Permission.EDIT_ACTORS, true),
            new Route("GET", "/person/list.xhtml?q={word}", Permission.READ_CONTACTS, true),
            new Route("GET", "/api/v1/persons?q={word}", Permission.READ_CONTACTS, true),
            new Route("GET", "/mailing/detail.xhtml?id={list}", Permission.READ_CONTACTS, true),
            new Route("GET", "/mailing/detail.xhtml?id={list}&show=all&q={word}", Permission.READ_CONTACTS, true),
            new Route("GET", "/api/v1/contact-lists/{list}/contacts.csv", Permission.READ_CONTACTS, true),
            new Route(
                    "GET",
                    "/api/v1/contact-lists/{list}/contacts.csv?show=all&q={word}",
                    Permission.READ_CONTACTS,
                    true),
            new Route("GET", "/notification/list.xhtml?q={word}", Permission.EDIT_ACTORS, true),
            new Route("GET", "/api/v1/messages.csv?q={word}", Permission.EDIT_ACTORS, true));

    private static final Map<Spot, Person> PERSONS = new HashMap<>();

    /** Somebody who works for an actor of a commune, is on a list, and was written to. */
    private record Person(String actor, String contact, String list, String word) {}

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_does_inside_its_territory_what_it_may_and_outside_what_nobody_is_bound_in(Role role) {
        String login = "borne-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String password = Accounts.create(login, role, role == Role.ADMINISTRATOR ? null : GRAND_EST);
        Api caller = Api.of(login, password);
        SoftAssertions softly = new SoftAssertions();
        try (Browser browser = Accounts.signedIn(login, password)) {
            APIRequestContext session = browser.page().context().request();
            for (Spot spot : List.of(GAGNY, BOBIGNY)) {
                boolean inside = spot == GAGNY || role == Role.ADMINISTRATOR;
                for (Route route : ENDPOINTS) {
                    // Each gets a place of its own, so that none stands in the way of the next.
                    check(softly, role, route, spot, inside, call(caller, route, spot));
                }
                for (Route route : PAGES) {
                    int status = session.get(
                                    ProductServer.shared()
                                            .uri(filled(route, spot, place(spot)))
                                            .toString(),
                                    RequestOptions.create().setMaxRedirects(0))
                            .status();
                    check(softly, role, route, spot, inside, status);
                }
                for (Route route : PEOPLE) {
                    checkPerson(
                            softly,
                            role,
                            route,
                            spot,
                            inside,
                            route.path().startsWith("/api/")
                                    ? caller.get(filled(route, person(spot))).body()
                                    : session.get(ProductServer.shared()
                                                    .uri(filled(route, person(spot)))
                                                    .toString())
                                            .text());
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void a_territory_that_does_not_exist_is_not_found_or_wrong_and_never_a_failure() {
        SoftAssertions softly = new SoftAssertions();
        for (Route route : ENDPOINTS) {
            if (route.path().contains("{territory}")) {
                String path = route.path().replace("{territory}", "com:nowhere");
                softly.assertThat(administrator().get(path).statusCode())
                        .as(path)
                        .isIn(404, 422);
            }
        }
        softly.assertAll();
    }

    private static void check(SoftAssertions softly, Role role, Route route, Spot spot, boolean inside, int status) {
        boolean may = role.allows(route.permission()) && (inside || !route.bound());
        var answer = softly.assertThat(status).as("%s: %s %s in %s", role, route.method(), route.path(), spot.insee());
        if (may) {
            answer.isNotIn(302, 401, 403, 404).isLessThan(500);
        } else {
            answer.isEqualTo(403);
        }
    }

    /** Whether an answer says how to reach her: what was asked for stands in none of these words. */
    private static void checkPerson(
            SoftAssertions softly, Role role, Route route, Spot spot, boolean inside, String answer) {
        boolean told = answer.contains(mail(person(spot).word()));
        softly.assertThat(told)
                .as("%s: %s in %s", role, route.path(), spot.insee())
                .isEqualTo(inside && role.allows(route.permission()));
    }

    private static String mail(String word) {
        return "joindre@" + word + ".example";
    }

    private static synchronized Person person(Spot spot) {
        return PERSONS.computeIfAbsent(spot, TerritoryRouteJourney::entered);
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

    private static String filled(Route route, Person person) {
        return route.path()
                .replace("{actor}", person.actor())
                .replace("{contact}", person.contact())
                .replace("{list}", person.list())
                .replace("{word}", person.word());
    }

    private static synchronized Api administrator() {
        admin = admin == null ? Api.of("admin") : admin;
        return admin;
    }

    private static int call(Api caller, Route route, Spot spot) {
        String place = place(spot);
        if (route.path().endsWith("/restore")) {
            String path = "/api/v1/places/" + place;
            administrator()
                    .send(
                            "POST",
                            path + "/archive",
                            "{\"reason\":\"Fermé\"}",
                            "If-Match",
                            etag(administrator().get(path)));
        }
        String body = null;
        if (route.path().endsWith("/archive")) {
            body = "{\"reason\":\"Fermé\"}";
        } else if (route.method().equals("PUT") || route.path().equals("/api/v1/places")) {
            body = record(spot);
        }
        String seen = etag(administrator().get("/api/v1/places/" + place));
        return caller.send(route.method(), filled(route, spot, place), body, "If-Match", seen)
                .statusCode();
    }

    private static String filled(Route route, Spot spot, String place) {
        return route.path().replace("{place}", place).replace("{territory}", spot.territory());
    }

    private static String place(Spot spot) {
        HttpResponse<String> created = administrator().send("POST", "/api/v1/places", record(spot));
        if (created.statusCode() != 201) {
            throw new AssertionError(created.body());
        }
        return Api.json(created).getString("id");
    }

    private static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static String record(Spot spot) {
        return Json.createObjectBuilder()
                .add("name", "Lieu " + UUID.randomUUID())
                .add("commune", spot.insee())
                .add("postalCode", spot.postalCode())
                .add("address", "1 rue Imaginaire")
                .add("services", Json.createArrayBuilder().add("aide-demarches"))
                .build()
                .toString();
    }
}
