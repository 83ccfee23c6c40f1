package fr.maillage.identity;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/**
 * What one must hold to use each page and endpoint. A page or endpoint that is added to the product needs its line
 * here; {@link RoleRouteJourney} compares these with what is deployed and tries each with every role.
 */
final class RouteRules {

    /** The identifier of no record. */
    static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    /**
     * Who may use a route.
     *
     * @param open whether visitors may
     * @param permission what a signed-in user needs; null when nothing beyond the sign-in
     */
    record Rule(boolean open, Permission permission) {

        boolean allows(Role role) {
            return open || permission == null || role.allows(permission);
        }
    }

    private static final Rule OPEN = new Rule(true, null);
    private static final Rule SIGNED_IN = new Rule(false, null);

    /** By the address of the page. */
    static final Map<String, Rule> PAGES = Map.ofEntries(
            entry("/index.xhtml", OPEN),
            entry("/login.xhtml", OPEN),
            entry("/open-data/index.xhtml", OPEN),
            entry("/orientation/index.xhtml", OPEN),
            entry("/orientation/where.xhtml", OPEN),
            entry("/orientation/when.xhtml", OPEN),
            entry("/orientation/results.xhtml", OPEN),
            entry("/orientation/place.xhtml", OPEN),
            entry("/orientation/share.xhtml", needs(Permission.READ)),
            entry("/orientation/settings.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/orientation/need.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/legal/accessibility.xhtml", OPEN),
            entry("/legal/notice.xhtml", OPEN),
            entry("/legal/privacy.xhtml", OPEN),
            entry("/legal/contact.xhtml", OPEN),
            entry("/legal/sitemap.xhtml", OPEN),
            entry("/agenda/index.xhtml", OPEN),
            entry("/agenda/event.xhtml", OPEN),
            entry("/agenda/list.xhtml", needs(Permission.READ)),
            entry("/agenda/edit.xhtml", needs(Permission.CONTRIBUTE)),
            entry("/home.xhtml", SIGNED_IN),
            entry("/identity/account.xhtml", SIGNED_IN),
            entry("/administration/index.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/administration/retention.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/administration/person.xhtml", needs(Permission.MANAGE_ACCOUNTS)),
            entry("/administration/freshness.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/administration/vocabularies.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/administration/term.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/administration/configuration.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/administration/health.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/administration/branding.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/administration/legal.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/welcome.xhtml", OPEN),
            entry("/unsubscribe.xhtml", OPEN),
            entry("/confirmation/answer.xhtml", OPEN),
            entry("/confirmation/list.xhtml", needs(Permission.READ)),
            entry("/confirmation/detail.xhtml", needs(Permission.READ)),
            entry("/confirmation/edit.xhtml", needs(Permission.EDIT_PLACES)),
            entry("/confirmation/targets.xhtml", needs(Permission.EDIT_PLACES)),
            entry("/confirmation/worklist.xhtml", needs(Permission.EDIT_PLACES)),
            entry("/mailing/list.xhtml", needs(Permission.READ_CONTACTS)),
            entry("/mailing/detail.xhtml", needs(Permission.READ_CONTACTS)),
            entry("/mailing/edit.xhtml", needs(Permission.EDIT_ACTORS)),
            entry("/mailing/write.xhtml", needs(Permission.EDIT_ACTORS)),
            entry("/notification/list.xhtml", needs(Permission.EDIT_ACTORS)),
            entry("/help/index.xhtml", OPEN),
            entry("/help/page.xhtml", OPEN),
            entry("/help/glossary.xhtml", OPEN),
            entry("/identity/tokens.xhtml", needs(Permission.MANAGE_ACCOUNTS)),
            entry("/identity/review.xhtml", needs(Permission.MANAGE_ACCOUNTS)),
            entry("/identity/list.xhtml", needs(Permission.MANAGE_ACCOUNTS)),
            entry("/identity/edit.xhtml", needs(Permission.MANAGE_ACCOUNTS)),
            entry("/audit/list.xhtml", needs(Permission.READ_AUDIT)),
            entry("/diagnosis/compare/index.xhtml", needs(Permission.READ)),
            entry("/diagnosis/statement/list.xhtml", needs(Permission.COLLECT)),
            entry("/diagnosis/statement/detail.xhtml", needs(Permission.COLLECT)),
            entry("/diagnosis/statement/edit.xhtml", needs(Permission.EDIT_DIAGNOSIS)),
            entry("/diagnosis/statement/collect.xhtml", needs(Permission.COLLECT)),
            entry("/diagnosis/theme/list.xhtml", needs(Permission.READ)),
            entry("/diagnosis/theme/detail.xhtml", needs(Permission.READ)),
            entry("/diagnosis/theme/edit.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/offer/list.xhtml", needs(Permission.READ)),
            entry("/offer/detail.xhtml", needs(Permission.READ)),
            entry("/offer/edit.xhtml", needs(Permission.EDIT_PLACES)),
            entry("/committee/body/list.xhtml", needs(Permission.READ)),
            entry("/committee/body/detail.xhtml", needs(Permission.READ)),
            entry("/committee/body/edit.xhtml", needs(Permission.EDIT_COMMITTEE)),
            entry("/committee/gathering/list.xhtml", needs(Permission.READ)),
            entry("/committee/gathering/detail.xhtml", needs(Permission.READ)),
            entry("/committee/gathering/attendance.xhtml", needs(Permission.EDIT_COMMITTEE)),
            entry("/committee/gathering/edit.xhtml", needs(Permission.EDIT_COMMITTEE)),
            entry("/actor/list.xhtml", needs(Permission.READ)),
            entry("/duplicate/list.xhtml", needs(Permission.READ)),
            entry("/duplicate/compare.xhtml", needs(Permission.READ)),
            entry("/actor/detail.xhtml", needs(Permission.READ)),
            entry("/actor/edit.xhtml", needs(Permission.EDIT_ACTORS)),
            entry("/actor/contact.xhtml", needs(Permission.EDIT_ACTORS)),
            entry("/person/list.xhtml", needs(Permission.READ_CONTACTS)),
            entry("/person/detail.xhtml", needs(Permission.READ_CONTACTS)),
            entry("/person/edit.xhtml", needs(Permission.EDIT_ACTORS)),
            entry("/person/merge.xhtml", needs(Permission.EDIT_ACTORS)),
            entry("/moderation/report.xhtml", OPEN),
            entry("/moderation/follow.xhtml", OPEN),
            entry("/moderation/list.xhtml", needs(Permission.EDIT_PLACES)),
            entry("/moderation/case.xhtml", needs(Permission.EDIT_PLACES)),
            entry("/place/list.xhtml", needs(Permission.READ)),
            entry("/place/detail.xhtml", needs(Permission.READ)),
            entry("/place/edit.xhtml", needs(Permission.EDIT_PLACES)),
            entry("/map/view.xhtml", needs(Permission.READ)),
            entry("/interop/import.xhtml", needs(Permission.IMPORT)),
            entry("/interop/run.xhtml", SIGNED_IN),
            entry("/interop/changes.xhtml", SIGNED_IN),
            entry("/interop/feeds.xhtml", needs(Permission.IMPORT)),
            entry("/interop/feed.xhtml", needs(Permission.IMPORT)),
            entry("/interop/mappings.xhtml", needs(Permission.IMPORT)),
            entry("/interop/mapping-start.xhtml", needs(Permission.IMPORT)),
            entry("/interop/mapping.xhtml", needs(Permission.IMPORT)),
            entry("/interop/records.xhtml", needs(Permission.IMPORT)),
            entry("/report/list.xhtml", needs(Permission.READ)),
            entry("/report/order.xhtml", needs(Permission.READ)),
            entry("/territory/list.xhtml", needs(Permission.READ)),
            entry("/territory/detail.xhtml", needs(Permission.READ)),
            entry("/territory/perimeter.xhtml", needs(Permission.MANAGE_PERIMETERS)),
            entry("/territory/outline.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/territory/qpv.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/indicator/list.xhtml", needs(Permission.READ)),
            entry("/indicator/detail.xhtml", needs(Permission.READ)),
            // Everybody sees her own runs; those of others are as if they were not there.
            entry("/job/list.xhtml", SIGNED_IN),
            entry("/job/detail.xhtml", SIGNED_IN));

    /** By method and path as the OpenAPI document has them. */
    static final Map<String, Rule> ENDPOINTS = Map.ofEntries(
            entry("GET /api/v1/status", OPEN),
            entry("GET /api/v1/status/live", OPEN),
            entry("GET /api/v1/orientation", OPEN),
            entry("GET /api/v1/agenda", OPEN),
            entry("GET /api/v1/agenda/events.{format}", needs(Permission.READ)),
            entry("GET /api/v1/agenda/events/{id}", needs(Permission.READ)),
            entry("POST /api/v1/agenda/events", needs(Permission.CONTRIBUTE)),
            entry("PUT /api/v1/agenda/events/{id}", needs(Permission.CONTRIBUTE)),
            entry("POST /api/v1/agenda/events/{id}/archive", needs(Permission.CONTRIBUTE)),
            entry("POST /api/v1/agenda/events/{id}/restore", needs(Permission.CONTRIBUTE)),
            entry("POST /api/v1/tokens", SIGNED_IN),
            entry("DELETE /api/v1/tokens/current", SIGNED_IN),
            entry("GET /api/v1/persons", needs(Permission.READ_CONTACTS)),
            entry("GET /api/v1/persons/{id}", needs(Permission.READ_CONTACTS)),
            entry("POST /api/v1/persons/export", needs(Permission.MANAGE_ACCOUNTS)),
            entry("POST /api/v1/persons/erase", needs(Permission.MANAGE_ACCOUNTS)),
            entry("GET /api/v1/accounts.{format}", needs(Permission.MANAGE_ACCOUNTS)),
            entry("GET /api/v1/audit.{format}", needs(Permission.READ_AUDIT)),
            entry("GET /api/v1/tokens.{format}", needs(Permission.MANAGE_ACCOUNTS)),
            entry("GET /api/v1/feeds.{format}", needs(Permission.IMPORT)),
            entry("GET /api/v1/vocabularies/{list}.{format}", needs(Permission.MANAGE_REFERENCE)),
            entry("GET /api/v1/documents/{id}", SIGNED_IN),
            entry("POST /api/v1/imports", needs(Permission.IMPORT)),
            entry("GET /api/v1/mappings.{format}", needs(Permission.IMPORT)),
            entry("GET /api/v1/mappings/{name}", needs(Permission.IMPORT)),
            entry("POST /api/v1/mappings", needs(Permission.IMPORT)),
            entry("GET /api/v1/imports/{id}/findings.{format}", SIGNED_IN),
            entry("GET /api/v1/imports/{id}/changes.{format}", SIGNED_IN),
            entry("GET /api/v1/campaigns", needs(Permission.READ)),
            entry("POST /api/v1/campaigns", needs(Permission.EDIT_PLACES)),
            entry("GET /api/v1/campaigns.{format}", needs(Permission.READ)),
            entry("GET /api/v1/campaigns/{id}", needs(Permission.READ)),
            entry("GET /api/v1/campaigns/{id}/communes.{format}", needs(Permission.READ)),
            entry("GET /api/v1/campaigns/{id}/months.{format}", needs(Permission.READ)),
            entry("GET /api/v1/campaigns/{id}/targets.{format}", needs(Permission.EDIT_PLACES)),
            entry("GET /api/v1/worklist.{format}", needs(Permission.EDIT_PLACES)),
            entry("GET /api/v1/contact-lists", needs(Permission.READ_CONTACTS)),
            entry("POST /api/v1/contact-lists", needs(Permission.EDIT_ACTORS)),
            entry("GET /api/v1/contact-lists/{id}/contacts.{format}", needs(Permission.READ_CONTACTS)),
            entry("GET /api/v1/messages.{format}", needs(Permission.EDIT_ACTORS)),
            entry("GET /api/v1/indicators", needs(Permission.READ)),
            entry("GET /api/v1/indicators/{code}", needs(Permission.READ)),
            entry("GET /api/v1/jobs", SIGNED_IN),
            entry("GET /api/v1/jobs.{format}", SIGNED_IN),
            entry("GET /api/v1/jobs/{id}", SIGNED_IN),
            entry("GET /api/v1/jobs/{id}/rejects", SIGNED_IN),
            entry("GET /api/v1/branding/logo", SIGNED_IN),
            entry("GET /api/v1/rights.{format}", needs(Permission.MANAGE_ACCOUNTS)),
            entry("POST /api/v1/jobs", needs(Permission.RUN_JOBS)),
            entry("GET /api/v1/duplicates", needs(Permission.READ)),
            entry("GET /api/v1/duplicates.{format}", needs(Permission.READ)),
            entry("GET /api/v1/duplicates/{id}", needs(Permission.READ)),
            entry("POST /api/v1/duplicates/{id}/merge", needs(Permission.EDIT_PLACES)),
            entry("POST /api/v1/duplicates/{id}/undo", needs(Permission.EDIT_PLACES)),
            entry("POST /api/v1/duplicates/{id}/distinct", needs(Permission.EDIT_PLACES)),
            entry("POST /api/v1/duplicates/{id}/reopen", needs(Permission.EDIT_PLACES)),
            entry("GET /api/v1/diagnosis/side-by-side", needs(Permission.READ)),
            entry("GET /api/v1/diagnosis/side-by-side.{format}", needs(Permission.READ)),
            entry("GET /api/v1/themes", needs(Permission.READ)),
            entry("GET /api/v1/themes/{id}", needs(Permission.READ)),
            entry("POST /api/v1/themes", needs(Permission.MANAGE_REFERENCE)),
            entry("PUT /api/v1/themes/{id}", needs(Permission.MANAGE_REFERENCE)),
            entry("POST /api/v1/themes/{id}/archive", needs(Permission.MANAGE_REFERENCE)),
            entry("POST /api/v1/themes/{id}/restore", needs(Permission.MANAGE_REFERENCE)),
            entry("GET /api/v1/statements", needs(Permission.COLLECT)),
            entry("GET /api/v1/statements.{format}", needs(Permission.COLLECT)),
            entry("GET /api/v1/statements/{id}", needs(Permission.COLLECT)),
            entry("POST /api/v1/statements", needs(Permission.COLLECT)),
            entry("PUT /api/v1/statements/{id}", needs(Permission.EDIT_DIAGNOSIS)),
            entry("POST /api/v1/statements/{id}/archive", needs(Permission.EDIT_DIAGNOSIS)),
            entry("POST /api/v1/statements/{id}/restore", needs(Permission.EDIT_DIAGNOSIS)),
            entry("GET /api/v1/offers", needs(Permission.READ)),
            entry("GET /api/v1/offers.{format}", needs(Permission.READ)),
            entry("GET /api/v1/offers/{id}", needs(Permission.READ)),
            entry("GET /api/v1/places/{id}/offers", needs(Permission.READ)),
            entry("POST /api/v1/offers", needs(Permission.EDIT_PLACES)),
            entry("PUT /api/v1/offers/{id}", needs(Permission.EDIT_PLACES)),
            entry("POST /api/v1/offers/{id}/archive", needs(Permission.EDIT_PLACES)),
            entry("POST /api/v1/offers/{id}/restore", needs(Permission.EDIT_PLACES)),
            entry("GET /api/v1/bodies", needs(Permission.READ)),
            entry("GET /api/v1/bodies.{format}", needs(Permission.READ)),
            entry("GET /api/v1/bodies/{id}", needs(Permission.READ)),
            entry("POST /api/v1/bodies", needs(Permission.EDIT_COMMITTEE)),
            entry("PUT /api/v1/bodies/{id}", needs(Permission.EDIT_COMMITTEE)),
            entry("POST /api/v1/bodies/{id}/archive", needs(Permission.EDIT_COMMITTEE)),
            entry("POST /api/v1/bodies/{id}/restore", needs(Permission.EDIT_COMMITTEE)),
            entry("GET /api/v1/gatherings", needs(Permission.READ)),
            entry("GET /api/v1/gatherings.{format}", needs(Permission.READ)),
            entry("GET /api/v1/gatherings/{id}", needs(Permission.READ)),
            entry("POST /api/v1/gatherings", needs(Permission.EDIT_COMMITTEE)),
            entry("PUT /api/v1/gatherings/{id}", needs(Permission.EDIT_COMMITTEE)),
            entry("POST /api/v1/gatherings/{id}/archive", needs(Permission.EDIT_COMMITTEE)),
            entry("POST /api/v1/gatherings/{id}/restore", needs(Permission.EDIT_COMMITTEE)),
            entry("GET /api/v1/actors", needs(Permission.READ)),
            entry("GET /api/v1/actors.{format}", needs(Permission.READ)),
            entry("GET /api/v1/actors/{id}", needs(Permission.READ)),
            entry("POST /api/v1/actors", needs(Permission.EDIT_ACTORS)),
            entry("PUT /api/v1/actors/{id}", needs(Permission.EDIT_ACTORS)),
            entry("POST /api/v1/actors/{id}/archive", needs(Permission.EDIT_ACTORS)),
            entry("POST /api/v1/actors/{id}/restore", needs(Permission.EDIT_ACTORS)),
            entry("PUT /api/v1/places/{id}/actor", needs(Permission.EDIT_PLACES)),
            entry("GET /api/v1/moderation.{format}", needs(Permission.EDIT_PLACES)),
            entry("GET /api/v1/places", needs(Permission.READ)),
            entry("GET /api/v1/places.geojson", needs(Permission.READ)),
            entry("GET /api/v1/places/{id}", needs(Permission.READ)),
            entry("POST /api/v1/places", needs(Permission.EDIT_PLACES)),
            entry("PUT /api/v1/places/{id}", needs(Permission.EDIT_PLACES)),
            entry("POST /api/v1/places/{id}/archive", needs(Permission.EDIT_PLACES)),
            entry("POST /api/v1/places/{id}/confirm", needs(Permission.CONTRIBUTE)),
            entry("POST /api/v1/places/{id}/proposals", needs(Permission.CONTRIBUTE)),
            entry("POST /api/v1/places/{id}/restore", needs(Permission.EDIT_PLACES)),
            entry("GET /api/v1/reports", needs(Permission.READ)),
            entry("GET /api/v1/reports/{file}", needs(Permission.READ)),
            entry("GET /api/v1/reports/kept.{format}", needs(Permission.READ)),
            entry("GET /api/v1/reports/kept/{id}", needs(Permission.READ)),
            entry("GET /api/v1/territories", needs(Permission.READ)),
            entry("GET /api/v1/territories.geojson", needs(Permission.READ)),
            entry("GET /api/v1/territories/{code}", needs(Permission.READ)),
            entry("POST /api/v1/jobs/{id}/stop", SIGNED_IN),
            entry("POST /api/v1/jobs/{id}/restart", SIGNED_IN));

    /** What stands for the variable parts of an endpoint's path. */
    static final Map<String, String> VARIABLES = Map.of(
            "{id}",
            NOBODY,
            "v1/orientation",
            "v1/orientation?territory=com:93032",
            "indicators/{code}",
            "indicators/place-count",
            "territories/{code}",
            "territories/dep:93",
            "{list}",
            "service",
            "{file}",
            "offer.xlsx",
            "mappings/{name}",
            "mappings/angers",
            "{format}",
            "ods");

    /** What is sent where an empty JSON object says too little for the rights to be looked at. */
    static final Map<String, String> BODIES = Map.of("POST /api/v1/jobs", "{\"job\":\"indicator-compile\"}");

    /** Forms with parts; each line is a name and its value, {@code file} a file's content. */
    static final Map<String, Map<String, String>> FORMS =
            Map.of("POST /api/v1/imports", Map.of("file", "id;nom\r\n", "profile", "national-v1", "dryRun", "true"));

    private RouteRules() {}

    /** The demonstration's account with a role; empty where there is none. */
    static Optional<String> account(Role role) {
        return Optional.ofNullable(
                switch (role) {
                    case ADMINISTRATOR -> "admin";
                    case DEPARTMENT_OFFICER -> "departement";
                    case EPT_OFFICER -> "ept";
                    case PREFECTURE -> "prefecture";
                    case MEMBER -> "membre";
                    case ADVISER -> "conseiller";
                    case JUROR -> null;
                });
    }

    private static Rule needs(Permission permission) {
        return new Rule(false, permission);
    }
}
