package fr.maillage.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import fr.maillage.identity.RouteRules.Rule;
import fr.maillage.shared.ApiDescription;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.ProductServer;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every role on every page and endpoint: let in, sent to sign in, or refused; never a failure of the server. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RoleRouteJourney {

    private static String jurorPassword;

    @Test
    void what_is_said_of_pages_is_said_of_pages_that_there_are() {
        Set<String> pages = RouteRules.PAGES.keySet();
        assertThat(pages).containsAll(RouteRules.EXCEPTIONS.keySet());
        Stream.of(RouteRules.CHANGES, RouteRules.SHOWS)
                .flatMap(rules -> rules.keySet().stream())
                .forEach(folder -> assertThat(pages).anyMatch(page -> page.startsWith(folder + "/")));
        RouteRules.CHANGING.forEach(name -> assertThat(pages).anyMatch(page -> page.endsWith("/" + name + ".xhtml")));
    }

    @Test
    void what_is_said_of_endpoints_is_said_of_those_that_are_deployed() {
        Set<String> deployed = ApiDescription.routes(
                Api.json(Api.visitor().send("GET", "/openapi", null, "Accept", "application/json")));
        assertThat(EndpointRules.ENDPOINTS.keySet()).containsExactlyInAnyOrderElementsOf(deployed);
        assertThat(deployed).containsAll(EndpointRules.EXCEPTIONS.keySet());
        Stream.of(EndpointRules.READING, EndpointRules.CHANGING)
                .flatMap(rules -> rules.values().stream())
                .flatMap(Set::stream)
                .forEach(kind -> assertThat(deployed)
                        .anyMatch(route -> EndpointRules.kind(route).equals(kind)));
    }

    /** First: the roles after it try more links that lead nowhere than one address may. */
    @Test
    @Order(1)
    void visitors_are_sent_to_sign_in_from_pages_and_told_so_by_the_api() {
        SoftAssertions softly = new SoftAssertions();
        RouteRules.PAGES.forEach((path, rule) -> {
            HttpResponse<String> answer = Api.visitor().get(path);
            softly.assertThat(answer.statusCode()).as(path).isIn(rule.open() ? allowed(path) : Set.of(302));
            if (!rule.open()) {
                softly.assertThat(answer.headers().firstValue("Location"))
                        .as(path)
                        .hasValueSatisfying(l -> assertThat(l).startsWith("/login.xhtml?next="));
            }
        });
        EndpointRules.ENDPOINTS.forEach((route, rule) -> {
            HttpResponse<String> answer = call(Api.visitor(), route);
            Set<Integer> open = EndpointRules.BY_LINK.contains(route) ? Set.of(404) : Set.of(200);
            softly.assertThat(answer.statusCode()).as(route).isIn(rule.open() ? open : Set.of(401));
            if (!rule.open()) {
                softly.assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                        .as(route)
                        .startsWith("application/problem+json");
            }
        });
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_opens_the_pages_that_its_rights_allow_and_no_other(Role role) {
        SoftAssertions softly = new SoftAssertions();
        try (Browser browser = signedIn(role)) {
            APIRequestContext session = browser.page().context().request();
            RouteRules.PAGES.forEach((path, rule) -> softly.assertThat(status(session, path))
                    .as("%s on %s", role, path)
                    .satisfies(status -> assertThat(status).isIn(rule.allows(role) ? allowed(path) : Set.of(403))));
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_calls_the_endpoints_that_its_rights_allow_and_no_other(Role role) {
        SoftAssertions softly = new SoftAssertions();
        Api api = Api.of(login(role), password(role));
        for (Map.Entry<String, Rule> entry : EndpointRules.ENDPOINTS.entrySet()) {
            String route = entry.getKey();
            // This one ends the token that it is called with.
            Api caller = route.startsWith("DELETE /api/v1/tokens") ? Api.of(login(role), password(role)) : api;
            if (route.equals("POST /api/v1/tokens")) {
                // A token makes no token.
                caller = Api.basic(login(role), password(role));
            }
            int status = call(caller, route).statusCode();
            if (entry.getValue().allows(role)) {
                softly.assertThat(status)
                        .as("%s on %s", role, route)
                        .isNotIn(401, 403)
                        .isLessThan(500);
            } else {
                softly.assertThat(status).as("%s on %s", role, route).isEqualTo(403);
            }
        }
        softly.assertAll();
    }

    /** A page of one record has nothing to show without one. */
    private static Set<Integer> allowed(String path) {
        return path.matches(
                        ".*/(detail|run|changes|record/(layout|archive|act)|actor/contact|(frame|duplicate)/compare|targets|write|body/seat|gathering/(attendance|invite|door|meeting|minutes)|decision/publish|(item|pack|paper|ranking)/edit|offer/edit|frame/(lines|actions)|action/(milestone|session|note|result)|request/ask|measure/kind|funding/plan/edit|statement/edit|survey/(questions|entry|results)|person/merge|orientation/need|moderation/(case|report|follow)|interop/mapping|scenario/(opinions|line)|contract/envelope)\\.xhtml")
                ? Set.of(404)
                : Set.of(200);
    }

    private static int status(APIRequestContext session, String path) {
        APIResponse answer = session.get(
                ProductServer.shared()
                        .uri(path + (path.matches(".*/(detail|case)\\.xhtml") ? "?id=" + RouteRules.NOBODY : ""))
                        .toString(),
                RequestOptions.create().setMaxRedirects(0));
        return answer.status();
    }

    private static HttpResponse<String> call(Api api, String route) {
        String method = route.substring(0, route.indexOf(' '));
        String path = route.substring(route.indexOf(' ') + 1);
        for (Map.Entry<String, String> variable : EndpointRules.VARIABLES.entrySet()) {
            path = path.replace(variable.getKey(), variable.getValue());
        }
        if (EndpointRules.FORMS.containsKey(route)) {
            return api.sendForm(path, EndpointRules.FORMS.get(route));
        }
        boolean bodiless = method.equals("GET") || method.equals("DELETE");
        return api.send(
                method, path, bodiless ? null : EndpointRules.BODIES.getOrDefault(route, "{}"), "If-Match", "\"1\"");
    }

    private static Browser signedIn(Role role) {
        return role == Role.JUROR
                ? Accounts.signedIn(login(role), password(role))
                : Browser.signedIn(login(role), Browser.WIDE);
    }

    private static String login(Role role) {
        return RouteRules.account(role).orElse("jure");
    }

    private static synchronized String password(Role role) {
        if (role == Role.JUROR) {
            jurorPassword = jurorPassword == null ? Accounts.create("jure", Role.JUROR) : jurorPassword;
            return jurorPassword;
        }
        return role == Role.ADMINISTRATOR ? ProductServer.ADMIN_PASSWORD : ProductServer.DEMONSTRATION_PASSWORD;
    }
}
