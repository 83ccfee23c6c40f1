package fr.maillage.identity;

import static fr.maillage.identity.RouteRules.NOBODY;
import static fr.maillage.identity.RouteRules.OPEN;
import static fr.maillage.identity.RouteRules.SIGNED_IN;
import static fr.maillage.identity.RouteRules.needs;
import static java.util.Map.entry;

import fr.maillage.identity.RouteRules.Rule;
import fr.maillage.shared.ApiDescription;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Rights that are needed to call each endpoint, and how a test calls it. They follow from the kind of record and from whether it
 * is read; what differs is named.
 */
final class EndpointRules {

    /** Open to all, and leading nowhere without the secret of a link. */
    static final Set<String> BY_LINK = Set.of(
            "GET /api/v1/calendar.ics",
            "GET /api/v1/drop-ins.ics",
            "GET /api/v1/desk",
            "POST /api/v1/desk/entries",
            "GET /api/v1/street",
            "POST /api/v1/street/entries");

    /** Rights to read, with the kinds of records, which are the first words of paths; for others it is READ. */
    static final Map<Rule, Set<String>> READING = Map.ofEntries(
            entry(
                    needs(Permission.COLLECT),
                    Set.of("collections", "diagnosis-exhibits", "statements", "street-campaigns")),
            entry(needs(Permission.EDIT_ACTORS), Set.of("messages")),
            entry(needs(Permission.EDIT_COMMITTEE), Set.of("rankings")),
            entry(needs(Permission.EDIT_PLACES), Set.of("moderation", "worklist")),
            entry(needs(Permission.IMPORT), Set.of("feeds", "mappings")),
            entry(needs(Permission.MANAGE_ACCOUNTS), Set.of("accounts", "rights", "tokens")),
            entry(needs(Permission.MANAGE_REFERENCE), Set.of("vocabularies")),
            entry(OPEN, Set.of("desk", "orientation", "status", "street")),
            entry(needs(Permission.READ_AUDIT), Set.of("audit")),
            entry(needs(Permission.READ_CONTACTS), Set.of("contact-lists", "persons", "renewals")),
            entry(SIGNED_IN, Set.of("branding", "documents", "imports", "jobs")));

    /** Rights to do anything else. */
    static final Map<Rule, Set<String>> CHANGING = Map.ofEntries(
            entry(needs(Permission.ASK_SITING), Set.of("siting")),
            entry(needs(Permission.COMMENT), Set.of("comments")),
            entry(needs(Permission.CONTRIBUTE), Set.of("agenda")),
            entry(needs(Permission.EDIT_ACTORS), Set.of("actors", "contact-lists")),
            entry(
                    needs(Permission.EDIT_COMMITTEE),
                    Set.of(
                            "agenda-items",
                            "bodies",
                            "decisions",
                            "gatherings",
                            "meeting-documents",
                            "meetings",
                            "rankings",
                            "tasks")),
            entry(
                    needs(Permission.EDIT_DEPLOYMENT),
                    Set.of("drop-ins", "post-assignments", "post-hosts", "posts", "scenarios")),
            entry(
                    needs(Permission.EDIT_DIAGNOSIS),
                    Set.of(
                            "collections",
                            "diagnosis",
                            "diagnosis-exhibits",
                            "findings",
                            "irritants",
                            "statements",
                            "street-campaigns",
                            "surveys")),
            entry(needs(Permission.EDIT_FUNDING), Set.of("contracts", "envelopes", "expenses", "funding-lines")),
            entry(needs(Permission.EDIT_PLACES), Set.of("campaigns", "duplicates", "offers", "places")),
            entry(needs(Permission.EDIT_PLAN), Set.of("action-figures", "actions", "frames", "schemes")),
            entry(needs(Permission.GIVE_OPINION), Set.of("opinions")),
            entry(needs(Permission.IMPORT), Set.of("imports", "mappings")),
            entry(needs(Permission.MANAGE_ACCOUNTS), Set.of("persons")),
            entry(needs(Permission.MANAGE_REFERENCE), Set.of("themes")),
            entry(OPEN, Set.of("desk", "street")),
            entry(SIGNED_IN, Set.of("jobs", "tokens")));

    /** Endpoints that differ from their neighbours. */
    static final Map<String, Rule> EXCEPTIONS = Map.ofEntries(
            entry("GET /api/v1/actions/{id}/person", needs(Permission.READ_CONTACTS)),
            entry("GET /api/v1/agenda", OPEN),
            entry("GET /api/v1/bodies/{id}/members", needs(Permission.READ_CONTACTS)),
            entry("GET /api/v1/bodies/{id}/members.{format}", needs(Permission.READ_CONTACTS)),
            entry("GET /api/v1/bodies/{id}/members/{seat}", needs(Permission.READ_CONTACTS)),
            entry("GET /api/v1/calendar.ics", OPEN),
            entry("GET /api/v1/campaigns/{id}/targets.{format}", needs(Permission.EDIT_PLACES)),
            entry("POST /api/v1/comments/{id}/withdraw", needs(Permission.READ)),
            entry("GET /api/v1/decisions/{id}/publication", needs(Permission.EDIT_COMMITTEE)),
            entry("POST /api/v1/diagnosis-exhibits", needs(Permission.COLLECT)),
            entry("GET /api/v1/drop-ins.ics", OPEN),
            entry("GET /api/v1/funding-lines/{id}/documents/{document}/file", needs(Permission.READ_ASKED_AMOUNTS)),
            entry("GET /api/v1/gatherings/{id}/attendance", needs(Permission.READ_CONTACTS)),
            entry("GET /api/v1/gatherings/{id}/attendance.{format}", needs(Permission.READ_CONTACTS)),
            entry("POST /api/v1/jobs", needs(Permission.RUN_JOBS)),
            entry("GET /api/v1/meetings/{id}/annexes.pdf", needs(Permission.EDIT_COMMITTEE)),
            entry("POST /api/v1/places/{id}/confirm", needs(Permission.CONTRIBUTE)),
            entry("POST /api/v1/places/{id}/proposals", needs(Permission.CONTRIBUTE)),
            entry("POST /api/v1/scenarios/{id}/messages", needs(Permission.READ)),
            entry("POST /api/v1/statements", needs(Permission.COLLECT)));

    /** Of all endpoints, by method and path as the OpenAPI document has them. */
    static final Map<String, Rule> ENDPOINTS = endpoints();

    /** Values that stand for the variable parts of an endpoint's path. */
    static final Map<String, String> VARIABLES = Map.ofEntries(
            entry("{id}", NOBODY),
            entry("v1/orientation", "v1/orientation?territory=com:93032"),
            entry("indicators/{code}", "indicators/place-count"),
            entry("territories/{code}", "territories/dep:93"),
            entry("{seat}", NOBODY),
            entry("{kind}", "finding"),
            entry("{record}", NOBODY),
            entry("{line}", NOBODY),
            entry("{list}", "service"),
            entry("{file}", "offer.xlsx"),
            entry("mappings/{name}", "mappings/angers"),
            entry("{format}", "ods"),
            entry("{milestone}", NOBODY),
            entry("{edition}", NOBODY),
            entry("{session}", NOBODY),
            entry("{document}", NOBODY),
            entry("{month}", "2022-07"),
            entry("{number}", "1"),
            entry("{entry}", NOBODY));

    /** Bodies sent where an empty JSON object says too little for the rights to be looked at. */
    static final Map<String, String> BODIES = Map.of("POST /api/v1/jobs", "{\"job\":\"indicator-compile\"}");

    /** Forms with parts; each line is a name and its value, {@code file} a file's content. */
    static final Map<String, Map<String, String>> FORMS = Map.of(
            "POST /api/v1/imports",
            Map.of("file", "id;nom\r\n", "profile", "national-v1", "dryRun", "true"),
            "POST /api/v1/actions/{id}/journal",
            Map.of("notedOn", "2026-01-05", "words", "Réunion"),
            "POST /api/v1/funding-lines/{id}/documents",
            Map.of("kind", "agreement", "datedOn", "2026-01-05"),
            "POST /api/v1/diagnosis-exhibits",
            Map.of("file", "id;nom\r\n", "title", "Essai"),
            "POST /api/v1/meetings/{id}/documents",
            Map.of("file", "id;nom\r\n", "title", "Essai"),
            "POST /api/v1/meeting-documents/{id}/versions",
            Map.of("file", "id;nom\r\n"));

    private EndpointRules() {}

    private static Map<String, Rule> endpoints() {
        Map<String, Rule> endpoints = new TreeMap<>();
        for (String route : ApiDescription.routes(ApiDescription.known())) {
            endpoints.put(route, EXCEPTIONS.getOrDefault(route, usual(route)));
        }
        return endpoints;
    }

    private static Rule usual(String route) {
        boolean reads = route.startsWith("GET ");
        return (reads ? READING : CHANGING)
                .entrySet().stream()
                        .filter(rule -> rule.getValue().contains(kind(route)))
                        .findAny()
                        .map(Map.Entry::getKey)
                        .or(() -> Optional.ofNullable(reads ? needs(Permission.READ) : null))
                        .orElseThrow(() -> new IllegalStateException(route + " changes something: what does it need?"));
    }

    /** The kind of record that an endpoint is about. */
    static String kind(String route) {
        return route.substring(route.indexOf("/v1/") + "/v1/".length()).split("[/.]")[0];
    }
}
