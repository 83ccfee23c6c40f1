package fr.maillage.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.identity.RouteRules.Rule;
import fr.maillage.testing.Api;
import jakarta.json.Json;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Order in which what is sent to the API is judged: who sends it, whether she may do so anywhere, the body, then the
 * record, the place where it lies, the version, the values. The time limit only ends what would go on for ever.
 */
@Timeout(300)
class BodyOrderJourney {

    /** Kinds of records that an address of the committee, or one like it, is about. */
    private static final Set<String> OF_COMMITTEE = Set.of(
            "agenda-items",
            "bodies",
            "calendar",
            "comments",
            "decisions",
            "deployment",
            "gatherings",
            "meeting-documents",
            "meetings",
            "rankings",
            "renewals",
            "tasks");

    /** Six bytes for which binding never ended. */
    private static final String CUT_OFF = "{\"x\":{";

    private static Api admin;
    private static Api officer;
    private static Api member;

    private final String name = "Lieu " + UUID.randomUUID();

    @BeforeAll
    static void signIn() {
        admin = Api.of("admin");
        officer = Api.of("ept");
        member = Api.of("membre");
    }

    /** The endpoints that read a body in JSON; what is sent to the others is not looked at. */
    private static Map<String, Rule> withBody() {
        Map<String, Rule> routes = new TreeMap<>(EndpointRules.ENDPOINTS);
        routes.keySet()
                .removeIf(r -> !r.matches("(POST|PUT) .*")
                        || r.matches(".*/(confirm|restore|distinct|reopen|stop|restart|withdraw|revise|apply|pack)")
                        || EndpointRules.FORMS.containsKey(r)
                        || EndpointRules.BY_LINK.contains(r));
        return routes;
    }

    private static HttpResponse<String> send(Api who, String route, String body) {
        return who.send(route.substring(0, route.indexOf(' ')), path(route), body, "If-Match", "\"1\"");
    }

    /** The address of what there is not. */
    private static String path(String route) {
        return route.substring(route.indexOf(' ') + 1)
                .replace("{id}", RouteRules.NOBODY)
                .replace("{seat}", RouteRules.NOBODY)
                .replace("{line}", RouteRules.NOBODY)
                .replace("{month}", "2022-07")
                .replace("{milestone}", RouteRules.NOBODY)
                .replace("{session}", RouteRules.NOBODY)
                .replace("{entry}", RouteRules.NOBODY)
                .replace("{kind}", "finding")
                .replace("{record}", RouteRules.NOBODY);
    }

    @Test
    void a_body_that_is_cut_off_is_read_only_of_those_who_may_send_it_somewhere() {
        SoftAssertions softly = new SoftAssertions();
        withBody().forEach((route, rule) -> {
            softly.assertThat(send(Api.visitor(), route, CUT_OFF).statusCode())
                    .as("visitor on %s", route)
                    .isEqualTo(401);
            softly.assertThat(send(admin, route, CUT_OFF).statusCode())
                    .as("admin on %s", route)
                    .isEqualTo(400);
            // Which right a job needs is in the body.
            boolean may = rule.allows(Role.MEMBER) || route.equals("POST /api/v1/jobs");
            softly.assertThat(send(member, route, CUT_OFF).statusCode())
                    .as("member on %s", route)
                    .isEqualTo(may ? 400 : 403);
        });
        softly.assertAll();
    }

    @Test
    void a_body_that_comes_without_the_link_that_it_needs_is_not_read() {
        EndpointRules.BY_LINK.stream()
                .filter(route -> route.startsWith("POST "))
                .forEach(route -> Api.refused(send(Api.visitor(), route, CUT_OFF), 404));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"x\":{",
                "{\"x\":[",
                "{\"name\":\"a",
                "{}{}",
                "{} x",
                "[",
                "nul",
                "{\"name\":\"\\u12\"}",
                "{\"name\":\"\\u0000\"}",
                "{\"a\":1,}"
            })
    void what_is_no_json_is_refused(String body) {
        Api.refused(officer.send("POST", "/api/v1/places", body), 400);
    }

    @Test
    void a_body_of_more_than_a_megabyte_or_64_levels_is_refused() {
        String nested = "{\"x\":".repeat(64) + "1" + "}".repeat(64);
        Api.refused(officer.send("POST", "/api/v1/places", nested), 422);
        Api.refused(officer.send("POST", "/api/v1/places", "{\"x\":" + nested + "}"), 400);
        Api.refused(officer.send("POST", "/api/v1/places", "{\"x\":".repeat(20_000)), 400);
        Api.refused(officer.send("POST", "/api/v1/places", "[".repeat(900_000)), 400);
        Api.refused(officer.send("POST", "/api/v1/places", "{\"x\":\"" + "a".repeat(1_000_000) + "\"}"), 422);
        Api.refused(officer.send("POST", "/api/v1/places", "{\"x\":\"" + "a".repeat(1_100_000) + "\"}"), 413);
    }

    @Test
    void the_record_and_where_it_lies_come_before_the_version_and_that_before_the_values() {
        HttpResponse<String> created = officer.send("POST", "/api/v1/places", record("93032", "93220"));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        String path = Api.path(created);
        HttpResponse<String> beyond = Api.of("departement").send("POST", "/api/v1/places", record("93008", "93000"));
        assertThat(beyond.statusCode()).as(beyond.body()).isEqualTo(201);
        String wrong = "{\"name\":\"\"}";

        Api.refused(officer.send("PUT", "/api/v1/places/" + RouteRules.NOBODY, CUT_OFF), 400);
        Api.refused(officer.send("PUT", "/api/v1/places/" + RouteRules.NOBODY, wrong), 404);
        Api.refused(officer.send("PUT", "/api/v1/places/nonsense", wrong), 404);
        Api.refused(officer.send("PUT", Api.path(beyond), wrong), 403);
        Api.refused(officer.send("PUT", path, wrong), 428);
        Api.refused(officer.send("PUT", path, wrong, "If-Match", "\"99\""), 412);
        Api.refused(officer.send("PUT", path, wrong, "If-Match", "nonsense"), 412);
        Api.refused(officer.send("PUT", path, wrong, "If-Match", Api.etag(created)), 422);
    }

    @Test
    void every_record_is_looked_for_before_a_version_is_asked_for() {
        SoftAssertions softly = new SoftAssertions();
        EndpointRules.ENDPOINTS.keySet().stream()
                .filter(r -> r.matches("(PUT|POST) .*/\\{id}.*"))
                // Bodies that are no form at all are refused before anything is looked for.
                .filter(r -> !EndpointRules.FORMS.containsKey(r))
                .forEach(route -> {
                    softly.assertThat(admin.send(route.substring(0, route.indexOf(' ')), path(route), "{}")
                                    .statusCode())
                            .as(route)
                            .isEqualTo(404);
                });
        softly.assertAll();
    }

    /** An address may ask for nonsense: whoever may read such things nowhere is not told so. */
    @Test
    void what_an_address_of_the_committee_asks_for_is_looked_at_only_for_those_who_may_read_it_somewhere() {
        SoftAssertions softly = new SoftAssertions();
        Map<String, Rule> routes = new TreeMap<>(EndpointRules.ENDPOINTS);
        routes.keySet().removeIf(route -> !OF_COMMITTEE.contains(EndpointRules.kind(route)));
        routes.forEach((route, rule) -> {
            if (route.startsWith("GET ") && !rule.open()) {
                String nonsense = nonsense(route);
                softly.assertThat(Api.visitor().get(nonsense).statusCode())
                        .as("visitor on %s", route)
                        .isEqualTo(401);
                if (!rule.allows(Role.MEMBER)) {
                    softly.assertThat(member.get(nonsense).statusCode())
                            .as("member on %s", route)
                            .isEqualTo(403);
                }
            }
        });
        softly.assertAll();
    }

    private static String nonsense(String route) {
        return route.substring(route.indexOf(' ') + 1)
                        .replace("{format}", "csv")
                        .replaceAll("\\{[a-z]+\\}", "rien")
                + "?page=x&size=x&sort=zzz&dir=zzz&archived=zzz&territory=zzz&body=rien&gathering=rien&item=rien"
                + "&decision=rien&owner=rien&state=zzz&public=zzz&year=zzz&mode=zzz&on=zzz&from=zzz&month=zzz&version=zzz&at=zzz";
    }

    @Test
    void a_job_without_a_body_is_no_failure() {
        Api.refused(admin.send("POST", "/api/v1/jobs", null, "Content-Type", "application/json"), 400);
    }

    private String record(String commune, String postalCode) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("commune", commune)
                .add("postalCode", postalCode)
                .add("address", "1 rue Imaginaire")
                .add("services", Json.createArrayBuilder().add("aide-demarches"))
                .build()
                .toString();
    }
}
