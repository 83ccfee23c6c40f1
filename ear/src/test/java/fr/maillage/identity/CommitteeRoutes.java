package fr.maillage.identity;

import static fr.maillage.identity.RouteRules.OPEN;
import static fr.maillage.identity.RouteRules.needs;
import static java.util.Map.entry;

import fr.maillage.identity.RouteRules.Rule;
import java.util.Map;

/** What one must hold to use the pages and the endpoints of the committee. */
final class CommitteeRoutes {

    /** By the address of the page. */
    static final Map<String, Rule> PAGES = Map.ofEntries(
            entry("/committee/body/list.xhtml", needs(Permission.READ)),
            entry("/committee/body/detail.xhtml", needs(Permission.READ)),
            entry("/committee/body/edit.xhtml", needs(Permission.EDIT_COMMITTEE)),
            entry("/committee/body/seat.xhtml", needs(Permission.EDIT_COMMITTEE)),
            entry("/committee/renewal/list.xhtml", needs(Permission.READ_CONTACTS)),
            entry("/committee/decision/list.xhtml", needs(Permission.READ)),
            entry("/committee/decision/detail.xhtml", needs(Permission.READ)),
            entry("/committee/decision/edit.xhtml", needs(Permission.EDIT_COMMITTEE)),
            entry("/committee/calendar/index.xhtml", needs(Permission.READ)),
            entry("/committee/gathering/list.xhtml", needs(Permission.READ)),
            entry("/committee/gathering/detail.xhtml", needs(Permission.READ)),
            entry("/committee/gathering/attendance.xhtml", needs(Permission.EDIT_COMMITTEE)),
            entry("/committee/gathering/invite.xhtml", needs(Permission.EDIT_COMMITTEE)),
            entry("/committee/gathering/answer.xhtml", OPEN),
            entry("/committee/gathering/approve.xhtml", OPEN),
            entry("/committee/gathering/meeting.xhtml", needs(Permission.EDIT_COMMITTEE)),
            entry("/committee/gathering/minutes.xhtml", needs(Permission.READ)),
            entry("/committee/gathering/door.xhtml", needs(Permission.EDIT_COMMITTEE)),
            entry("/committee/gathering/present.xhtml", OPEN),
            entry("/committee/gathering/edit.xhtml", needs(Permission.EDIT_COMMITTEE)),
            entry("/committee/pack/edit.xhtml", needs(Permission.EDIT_COMMITTEE)),
            entry("/committee/pack/read.xhtml", OPEN),
            entry("/committee/item/detail.xhtml", needs(Permission.READ)),
            entry("/committee/item/edit.xhtml", needs(Permission.EDIT_COMMITTEE)),
            entry("/committee/task/list.xhtml", needs(Permission.READ)),
            entry("/committee/task/detail.xhtml", needs(Permission.READ)),
            entry("/committee/task/edit.xhtml", needs(Permission.EDIT_COMMITTEE)),
            entry("/committee/task/answer.xhtml", OPEN));

    /** By method and path as the OpenAPI document has them. */
    static final Map<String, Rule> ENDPOINTS = Map.ofEntries(
            entry("GET /api/v1/bodies", needs(Permission.READ)),
            entry("GET /api/v1/bodies.{format}", needs(Permission.READ)),
            entry("GET /api/v1/bodies/{id}", needs(Permission.READ)),
            entry("POST /api/v1/bodies", needs(Permission.EDIT_COMMITTEE)),
            entry("PUT /api/v1/bodies/{id}", needs(Permission.EDIT_COMMITTEE)),
            entry("POST /api/v1/bodies/{id}/archive", needs(Permission.EDIT_COMMITTEE)),
            entry("POST /api/v1/bodies/{id}/restore", needs(Permission.EDIT_COMMITTEE)),
            entry("GET /api/v1/bodies/{id}/members", needs(Permission.READ_CONTACTS)),
            entry("GET /api/v1/bodies/{id}/members.{format}", needs(Permission.READ_CONTACTS)),
            entry("GET /api/v1/bodies/{id}/members/{seat}", needs(Permission.READ_CONTACTS)),
            entry("POST /api/v1/bodies/{id}/members", needs(Permission.EDIT_COMMITTEE)),
            entry("PUT /api/v1/bodies/{id}/members/{seat}", needs(Permission.EDIT_COMMITTEE)),
            entry("GET /api/v1/renewals", needs(Permission.READ_CONTACTS)),
            entry("GET /api/v1/renewals.{format}", needs(Permission.READ_CONTACTS)),
            entry("GET /api/v1/decisions", needs(Permission.READ)),
            entry("GET /api/v1/decisions.{format}", needs(Permission.READ)),
            entry("GET /api/v1/decisions/{id}", needs(Permission.READ)),
            entry("POST /api/v1/decisions", needs(Permission.EDIT_COMMITTEE)),
            entry("PUT /api/v1/decisions/{id}", needs(Permission.EDIT_COMMITTEE)),
            entry("POST /api/v1/decisions/{id}/archive", needs(Permission.EDIT_COMMITTEE)),
            entry("POST /api/v1/decisions/{id}/restore", needs(Permission.EDIT_COMMITTEE)),
            entry("POST /api/v1/decisions/{id}/withdraw", needs(Permission.EDIT_COMMITTEE)),
            entry("GET /api/v1/decisions/{id}/effects", needs(Permission.READ)),
            entry("POST /api/v1/decisions/{id}/effects", needs(Permission.EDIT_COMMITTEE)),
            entry("DELETE /api/v1/decisions/{id}/effects/{kind}/{record}", needs(Permission.EDIT_COMMITTEE)),
            entry("POST /api/v1/decisions/{id}/effects/{kind}/{record}/apply", needs(Permission.EDIT_COMMITTEE)),
            entry("GET /api/v1/gatherings/{id}/attendance", needs(Permission.READ_CONTACTS)),
            entry("GET /api/v1/gatherings/{id}/attendance.{format}", needs(Permission.READ_CONTACTS)),
            entry("GET /api/v1/meetings/{id}/minutes", needs(Permission.READ)),
            entry("GET /api/v1/meetings/{id}/minutes.{format}", needs(Permission.READ)),
            entry("POST /api/v1/meetings/{id}/pack", needs(Permission.EDIT_COMMITTEE)),
            entry("GET /api/v1/meetings/{id}/packs", needs(Permission.READ)),
            entry("GET /api/v1/calendar.ics", OPEN),
            entry("GET /api/v1/calendar.{format}", needs(Permission.READ)),
            entry("GET /api/v1/gatherings", needs(Permission.READ)),
            entry("GET /api/v1/gatherings.{format}", needs(Permission.READ)),
            entry("GET /api/v1/gatherings/{id}", needs(Permission.READ)),
            entry("POST /api/v1/gatherings", needs(Permission.EDIT_COMMITTEE)),
            entry("PUT /api/v1/gatherings/{id}", needs(Permission.EDIT_COMMITTEE)),
            entry("POST /api/v1/gatherings/{id}/archive", needs(Permission.EDIT_COMMITTEE)),
            entry("POST /api/v1/gatherings/{id}/restore", needs(Permission.EDIT_COMMITTEE)),
            entry("GET /api/v1/agenda-items", needs(Permission.READ)),
            entry("GET /api/v1/agenda-items.{format}", needs(Permission.READ)),
            entry("GET /api/v1/agenda-items/{id}", needs(Permission.READ)),
            entry("POST /api/v1/agenda-items", needs(Permission.EDIT_COMMITTEE)),
            entry("PUT /api/v1/agenda-items/{id}", needs(Permission.EDIT_COMMITTEE)),
            entry("POST /api/v1/agenda-items/{id}/archive", needs(Permission.EDIT_COMMITTEE)),
            entry("POST /api/v1/agenda-items/{id}/restore", needs(Permission.EDIT_COMMITTEE)),
            entry("GET /api/v1/tasks", needs(Permission.READ)),
            entry("GET /api/v1/tasks.{format}", needs(Permission.READ)),
            entry("GET /api/v1/tasks/{id}", needs(Permission.READ)),
            entry("POST /api/v1/tasks", needs(Permission.EDIT_COMMITTEE)),
            entry("PUT /api/v1/tasks/{id}", needs(Permission.EDIT_COMMITTEE)),
            entry("POST /api/v1/tasks/{id}/archive", needs(Permission.EDIT_COMMITTEE)),
            entry("POST /api/v1/tasks/{id}/restore", needs(Permission.EDIT_COMMITTEE)));

    private CommitteeRoutes() {}
}
