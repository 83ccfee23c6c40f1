package fr.maillage.identity;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.Api;
import fr.maillage.testing.PageSession;
import fr.maillage.testing.ProductServer;
import fr.maillage.testing.ServerProcess;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nonsense in every parameter of every address: never a failure, and the server is afterwards as it was. */
class ParameterFuzzJourney {

    private static final int IN_THE_SUITE = 2_000;
    private static final int IN_LONG = 20_000;
    private static final int AT_ONCE = 4;

    private static final List<String> NONSENSE = List.of(
            "zzz",
            "",
            " ",
            "-1",
            "0",
            "201",
            "2147483648",
            "99999999999999999999",
            "1e9",
            "NaN",
            "true",
            "-999999999-01-01",
            "+999999999-12-31",
            "2026-02-30",
            "0000-00-00",
            "2026-13",
            RouteRules.NOBODY,
            "com:99999",
            "dep:93",
            "per:",
            "--",
            "'; drop table place; --",
            "\" onmouseover=\"x",
            "<script>1</script>",
            "%",
            "_",
            "../../etc/passwd",
            "${1+1}#{1+1}",
            "\u0000",
            "\u0007",
            "\ud83d\ude00",
            "\u202e\u0301é",
            "a".repeat(3000),
            "1,2,3,4",
            "48.9",
            "91.5",
            "name",
            "DESC");

    private static final Map<Role, PageSession> SESSIONS = new EnumMap<>(Role.class);
    private static final PageSession VISITOR = PageSession.visitor();

    private record Try(Role role, String path, String name, String value) {

        String address() {
            return path + "?" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }

        PageSession who() {
            return role == null ? VISITOR : SESSIONS.get(role);
        }
    }

    @BeforeAll
    static void signIn() {
        for (Role role : Role.values()) {
            RouteRules.account(role)
                    .ifPresent(login -> SESSIONS.put(
                            role,
                            PageSession.signedIn(
                                    login,
                                    role == Role.ADMINISTRATOR
                                            ? ProductServer.ADMIN_PASSWORD
                                            : ProductServer.DEMONSTRATION_PASSWORD)));
        }
    }

    @Test
    void nonsense_in_any_parameter_is_no_failure() throws InterruptedException {
        fuzz(IN_THE_SUITE, new Random(9));
    }

    @Tag("long")
    @Test
    void nonsense_in_any_parameter_is_no_failure_at_length() throws InterruptedException {
        long seed = System.nanoTime();
        System.out.println("Seed of the nonsense: " + seed);
        fuzz(IN_LONG, new Random(seed));
    }

    /** Each parameter once by somebody who may use its address, then whatever chance brings. */
    private static List<Try> tries(int count, Random chance) {
        List<Role> roles = new ArrayList<>(SESSIONS.keySet());
        roles.add(null);
        List<Try> all = new ArrayList<>();
        RouteParameters.all().forEach((path, names) -> {
            for (String name : names) {
                for (Role role : roles) {
                    NONSENSE.forEach(value -> all.add(new Try(role, path, name, value)));
                }
            }
        });
        Collections.shuffle(all, chance);
        Set<String> seen = new java.util.HashSet<>();
        List<Try> chosen = new ArrayList<>(all.stream()
                .filter(t -> t.role() == Role.DEPARTMENT_OFFICER || t.role() == Role.ADMINISTRATOR)
                .filter(t -> seen.add(t.path() + t.name()))
                .limit(count)
                .toList());
        all.stream().limit(count - chosen.size()).forEach(chosen::add);
        return chosen;
    }

    private static void fuzz(int count, Random chance) throws InterruptedException {
        List<Try> tries = tries(count, chance);
        // Objects made at the first use, such as threads and compiled pages, are not what is looked for.
        RouteRules.PAGES.keySet().forEach(SESSIONS.get(Role.ADMINISTRATOR)::status);
        ServerProcess server = ServerProcess.shared();
        ServerProcess.State before = server.state();

        Queue<String> failures = new ConcurrentLinkedQueue<>();
        ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
        // A session is one person, who reads one page after the other.
        Map<PageSession, List<Try>> byPerson = tries.stream().collect(java.util.stream.Collectors.groupingBy(Try::who));
        byPerson.values()
                .forEach(theirs -> workers.submit(() -> theirs.forEach(t -> {
                    HttpResponse<String> answer = t.who().get(t.address());
                    if (answer.statusCode() >= 500) {
                        failures.add(answer.statusCode() + " " + t.role() + " " + t.address());
                    }
                })));
        workers.shutdown();
        assertThat(workers.awaitTermination(2, TimeUnit.HOURS)).isTrue();

        assertThat(failures).isEmpty();
        server.assertAsBefore(before);
    }

    static Stream<String> lists() {
        return RouteParameters.all().keySet().stream()
                .filter(p -> p.endsWith("/list.xhtml") || p.equals("/confirmation/worklist.xhtml"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_mistyped_address_still_shows_the_list(String path) {
        SoftAssertions softly = new SoftAssertions();
        for (String query : List.of(
                "sort=zzz",
                "page=-1",
                "size=201",
                "dir=zzz",
                "state=zzz",
                "score=zzz",
                "kind=zzz",
                "reason=zzz",
                "role=zzz",
                "freshness=zzz",
                "service=zzz",
                "network=zzz",
                "from=-999999999-01-01",
                "to=%2B999999999-12-31",
                "archived=zzz")) {
            softly.assertThat(SESSIONS.get(Role.ADMINISTRATOR).status(path + "?" + query))
                    .as(path + "?" + query)
                    .isEqualTo(200);
        }
        softly.assertAll();
    }

    @Test
    void programs_are_told_that_what_they_ask_for_is_nonsense() {
        Map<String, List<String>> nonsense = Map.ofEntries(
                entry("sort", List.of("zzz", "-zzz")),
                entry("size", List.of("201", "0", "-1", "zzz")),
                entry("page", List.of("-1", "zzz", "99999999999")),
                entry("state", List.of("zzz")),
                entry("score", List.of("zzz", "101")),
                entry("from", List.of("-999999999-01-01", "2026-02-30", "zzz")),
                entry("to", List.of("%2B999999999-12-31", "zzz")),
                entry("freshness", List.of("zzz")),
                entry("service", List.of("zzz")),
                entry("network", List.of("zzz")),
                entry("public", List.of("zzz")),
                entry("theme", List.of("zzz")),
                entry("level", List.of("zzz")),
                entry("archived", List.of("zzz")));
        Api admin = Api.of("admin");
        SoftAssertions softly = new SoftAssertions();
        RouteParameters.described()
                .forEach((path, names) -> names.stream()
                        .filter(nonsense::containsKey)
                        .forEach(name -> nonsense.get(name).forEach(value -> {
                            String address = path + "?" + name + "=" + value;
                            softly.assertThat(admin.get(address).statusCode())
                                    .as(address)
                                    .isIn(404, 422);
                        })));
        for (String address : List.of(
                "/api/v1/places?size=201",
                "/api/v1/places?page=-1",
                "/api/v1/places?sort=zzz",
                "/api/v1/jobs?sort=zzz",
                "/api/v1/jobs?page=0",
                "/api/v1/jobs?mine=zzz",
                "/api/v1/jobs.csv?state=zzz",
                "/api/v1/accounts.csv?role=zzz",
                "/api/v1/accounts.csv?sort=zzz",
                "/api/v1/audit.csv?from=-999999999-01-01",
                "/api/v1/moderation.csv?kind=zzz",
                "/api/v1/moderation.csv?reason=zzz",
                "/api/v1/messages.csv?state=zzz",
                "/api/v1/duplicates?score=101",
                "/api/v1/indicators/place-count?from=-999999999-01-01")) {
            softly.assertThat(admin.get(address).statusCode()).as(address).isEqualTo(422);
        }
        softly.assertAll();
    }
}
