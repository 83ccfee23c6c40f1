package fr.maillage.identity;

import static fr.maillage.identity.TerritoryRecords.BOBIGNY;
import static fr.maillage.identity.TerritoryRecords.GAGNY;
import static fr.maillage.identity.TerritoryRecords.administrator;
import static fr.maillage.identity.TerritoryRecords.etag;
import static fr.maillage.identity.TerritoryRecords.mail;
import static fr.maillage.identity.TerritoryRecords.person;
import static fr.maillage.identity.TerritoryRecords.place;
import static fr.maillage.identity.TerritoryRecords.record;
import static fr.maillage.identity.TerritoryRecords.shown;
import static fr.maillage.identity.TerritoryRoutes.ENDPOINTS;
import static fr.maillage.identity.TerritoryRoutes.PAGES;
import static fr.maillage.identity.TerritoryRoutes.PEOPLE;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.options.RequestOptions;
import fr.maillage.identity.TerritoryRecords.Person;
import fr.maillage.identity.TerritoryRecords.Spot;
import fr.maillage.identity.TerritoryRoutes.Route;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.ProductServer;
import java.util.List;
import java.util.Locale;
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
                    check(softly, role, route, spot, inside, call(caller, route, spot));
                }
                for (Route route : PAGES) {
                    int status = session.get(
                                    ProductServer.shared()
                                            .uri(filled(route, spot, shown(spot)))
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

    /** Tells if an answer says how to reach her: what was asked for stands in none of these words. */
    private static void checkPerson(
            SoftAssertions softly, Role role, Route route, Spot spot, boolean inside, String answer) {
        boolean told = answer.contains(mail(person(spot).word()));
        softly.assertThat(told)
                .as("%s: %s in %s", role, route.path(), spot.insee())
                .isEqualTo(inside && role.allows(route.permission()));
    }

    private static int call(Api caller, Route route, Spot spot) {
        if (route.method().equals("GET")) {
            return caller.get(filled(route, spot, shown(spot))).statusCode();
        }
        // Requests that change a place get one of their own, so that none stands in the way of the next.
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

    private static String filled(Route route, Person person) {
        return route.path()
                .replace("{actor}", person.actor())
                .replace("{contact}", person.contact())
                .replace("{list}", person.list())
                .replace("{word}", person.word());
    }

    private static String filled(Route route, Spot spot, String place) {
        return route.path().replace("{place}", place).replace("{territory}", spot.territory());
    }
}
