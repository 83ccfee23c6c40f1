package fr.maillage.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.Api;
import fr.maillage.testing.PageSession;
import fr.maillage.testing.ProductServer;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Forms as no page of ours sends them: never a failure, and every answer bears the headers that protect its reader. */
class FormFuzzJourney {

    private static final String STATE = "jakarta.faces.ViewState";
    private static final String NONCE = "primefaces.nonce";
    private static final String FIELDS = "application/x-www-form-urlencoded";
    private static final int IN_LONG = 6_000;
    private static final List<String> STATES = List.of("x", "stateless", "-1:2", "1:1", "", "-9223372036854775809:0");

    /** Pages with and without state, with and without a form, and servlets that take plain ones. */
    private static final List<String> PATHS = List.of(
            "/",
            "/login.xhtml",
            "/welcome.xhtml",
            "/open-data/",
            "/plan/public.xhtml",
            "/moderation/report.xhtml",
            "/agenda/event.xhtml",
            "/help/index.xhtml",
            "/home.xhtml",
            "/place/edit.xhtml",
            "/actor/edit.xhtml",
            "/diagnosis/survey/answer");

    private static final List<String> PROTECTING =
            List.of("Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy");

    private static final List<String> PARTS = List.of(
            "",
            "--b--\r\n",
            "--b\r\n\r\n\r\n--b--\r\n",
            "--b\r\nContent-Disposition: form-data; name=\"" + STATE + "\"\r\n\r\nstateless\r\n--b--\r\n",
            "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n",
            "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"../../x\"\r\n\r\nx\r\n--b",
            "--b\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Transfer-Encoding: base64\r\n\r\n###\r\n--b--\r\n",
            "garbage");

    private static PageSession officer;

    @BeforeAll
    static void signIn() {
        officer = PageSession.signedIn("departement", ProductServer.DEMONSTRATION_PASSWORD);
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String thousand() {
        return IntStream.range(0, 1_100).mapToObj(i -> "a" + i + "=1").collect(Collectors.joining("&"));
    }

    private static void unharmed(SoftAssertions softly, String what, HttpResponse<String> answer) {
        softly.assertThat(answer.statusCode()).as(what).isLessThan(500);
        PROTECTING.forEach(name -> softly.assertThat(answer.headers().allValues(name))
                .as(what + " " + name)
                .hasSize(1));
    }

    @Test
    void a_state_that_no_page_has_given_is_no_failure_whether_it_is_sent_or_stands_in_an_address() {
        SoftAssertions softly = new SoftAssertions();
        for (PageSession who : List.of(PageSession.visitor(), officer)) {
            for (String path : PATHS) {
                for (String state : STATES.subList(0, 3)) {
                    String fields = encoded(Map.of(STATE, state));
                    String nonce = encoded(Map.of(STATE, state, NONCE, "abc"));
                    unharmed(softly, "GET " + path + "?" + fields, who.get(path + "?" + fields));
                    unharmed(softly, "POST " + path + " " + fields, who.post(path, FIELDS, fields));
                    unharmed(softly, "POST " + path + " " + nonce, who.post(path, FIELDS, nonce));
                }
                String partial = encoded(Map.of(STATE, "stateless", "jakarta.faces.partial.ajax", "true"));
                unharmed(softly, "partial " + path, who.post(path, FIELDS, partial, "Faces-Request", "partial/ajax"));
            }
        }
        softly.assertAll();
    }

    @Test
    void parts_without_a_boundary_and_a_thousand_fields_are_refused_and_no_failure() {
        PageSession visitor = PageSession.visitor();
        SoftAssertions softly = new SoftAssertions();
        List<String> paths = new ArrayList<>(PATHS);
        paths.addAll(List.of("/api/v1/desk/entries", "/language", "/logout", "/suivi", "/unsubscribe"));
        for (String path : paths) {
            for (String type : List.of(
                    "multipart/form-data", "multipart/form-data; boundary=", "multipart/mixed; boundary=\"\"")) {
                HttpResponse<String> answer = visitor.post(path, type, "abc");
                softly.assertThat(answer.statusCode()).as(path + " " + type).isEqualTo(400);
                unharmed(softly, path + " " + type, answer);
            }
            HttpResponse<String> answer = visitor.post(path, FIELDS, thousand());
            softly.assertThat(answer.statusCode()).as(path + " 1,100 fields").isEqualTo(400);
            unharmed(softly, path + " 1,100 fields", answer);
        }
        softly.assertThat(
                        Api.visitor().sendForm("/login.xhtml", Map.of("a", "1")).statusCode())
                .as("parts with a boundary")
                .isNotEqualTo(400);
        softly.assertAll();
    }

    @Test
    void parts_that_end_too_early_or_have_no_name_are_refused_and_no_failure() {
        SoftAssertions softly = new SoftAssertions();
        for (PageSession who : List.of(PageSession.visitor(), officer)) {
            for (String path : List.of("/login.xhtml", "/map/view.xhtml", "/actor/edit.xhtml")) {
                for (String body : PARTS) {
                    unharmed(softly, path + " " + body, who.post(path, "multipart/form-data; boundary=b", body));
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void a_refused_page_is_told_whatever_its_address_says_of_forms() {
        SoftAssertions softly = new SoftAssertions();
        String form = encoded(Map.of(STATE, "-1:2", "jakarta.faces.partial.execute", "", NONCE, "-1"));
        for (String path : List.of("/funding/plan/edit.xhtml?", "/indicator/detail.xhtml?id=x&")) {
            HttpResponse<String> answer = officer.get(path + form);
            softly.assertThat(answer.statusCode()).as(path).isEqualTo(404);
            unharmed(softly, path, answer);
        }
        softly.assertAll();
    }

    @Test
    void a_form_without_its_link_leads_nowhere() {
        assertThat(PageSession.visitor()
                        .post("/diagnosis/survey/answer", FIELDS, "consent=yes")
                        .statusCode())
                .isEqualTo(404);
        for (String path : List.of("/api/v1/street", "/api/v1/desk")) {
            assertThat(Api.visitor().get(path).statusCode()).as(path).isBetween(400, 499);
        }
    }

    @Test
    void no_other_site_signs_somebody_out_or_changes_her_language() {
        for (String path : List.of("/logout", "/language", "/session")) {
            for (List<String> foreign : List.of(
                    List.of("Sec-Fetch-Site", "cross-site"),
                    List.of("Sec-Fetch-Site", "same-site"),
                    List.of("Origin", "https://example.org"))) {
                assertThat(officer.post(path, FIELDS, "lang=en", foreign.get(0), foreign.get(1))
                                .statusCode())
                        .as(path + " " + foreign)
                        .isEqualTo(403);
            }
        }
        assertThat(officer.status("/home.xhtml")).as("still signed in").isEqualTo(200);
        for (String own : List.of("same-origin", "none")) {
            assertThat(officer.post("/session", FIELDS, "", "Sec-Fetch-Site", own)
                            .statusCode())
                    .isEqualTo(204);
        }
        // A page behind a secret link hides where it is from its own forms.
        assertThat(PageSession.visitor()
                        .post("/language", FIELDS, "lang=en", "Origin", "null")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void what_is_refused_behind_a_link_keeps_its_address_to_itself() {
        for (String path : List.of(
                "/committee/pack/file?link=x",
                "/committee/gathering/calendar?link=x",
                "/committee/pack/nothing.xhtml?link=x")) {
            HttpResponse<String> refused = Api.visitor().get(path);
            assertThat(refused.statusCode()).as(path).isIn(302, 404);
            assertThat(refused.headers().allValues("Referrer-Policy")).as(path).containsExactly("no-referrer");
        }
    }

    @Tag("long")
    @Test
    void chance_finds_no_form_that_is_a_failure() {
        long seed = System.nanoTime();
        System.out.println("Seed of the forms: " + seed);
        Random chance = new Random(seed);
        List<String> pages = List.copyOf(RouteRules.PAGES.keySet());
        List<PageSession> people =
                List.of(PageSession.visitor(), officer, PageSession.signedIn("admin", ProductServer.ADMIN_PASSWORD));
        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < IN_LONG; i++) {
            String page = pages.get(chance.nextInt(pages.size()));
            PageSession who = people.get(chance.nextInt(people.size()));
            String fields = encoded(fields(chance));
            HttpResponse<String> answer = switch (chance.nextInt(4)) {
                case 0 -> who.get(page + "?" + fields);
                case 1 -> who.post(page, FIELDS, fields, "Faces-Request", "partial/ajax");
                case 2 -> who.post(page, "multipart/form-data; boundary=b", parts(chance));
                default -> who.post(page, FIELDS, fields);
            };
            unharmed(softly, i + " " + page + " " + fields, answer);
        }
        softly.assertAll();
    }

    private static Map<String, String> fields(Random chance) {
        Map<String, String> fields = new TreeMap<>();
        fields.put(STATE, STATES.get(chance.nextInt(STATES.size())));
        List<String> others = List.of(
                NONCE,
                "jakarta.faces.partial.ajax",
                "jakarta.faces.partial.execute",
                "jakarta.faces.partial.render",
                "jakarta.faces.source",
                "jakarta.faces.behavior.event",
                "jakarta.faces.ClientWindow",
                "maillage.address",
                "link",
                "id",
                "expired");
        List<String> values = List.of("true", "@all", "@form", "x", "", "/home.xhtml", "-1", "é".repeat(300), "#{1+1}");
        for (int i = chance.nextInt(5); i > 0; i--) {
            fields.put(others.get(chance.nextInt(others.size())), values.get(chance.nextInt(values.size())));
        }
        return fields;
    }

    private static String parts(Random chance) {
        return PARTS.get(chance.nextInt(PARTS.size()));
    }
}
