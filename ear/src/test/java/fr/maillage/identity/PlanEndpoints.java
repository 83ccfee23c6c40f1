package fr.maillage.identity;

import static fr.maillage.identity.RouteRules.needs;
import static java.util.Map.entry;

import fr.maillage.identity.RouteRules.Rule;
import java.util.Map;

/** What one must hold to call the endpoints of plan and money. */
final class PlanEndpoints {

    /** By method and path as the OpenAPI document has them. */
    static final Map<String, Rule> RULES = Map.ofEntries(
            entry("GET /api/v1/co-funding", needs(Permission.READ)),
            entry("GET /api/v1/co-funding.{format}", needs(Permission.READ)),
            entry("GET /api/v1/contracts", needs(Permission.READ)),
            entry("GET /api/v1/contracts.{format}", needs(Permission.READ)),
            entry("GET /api/v1/contracts/{id}", needs(Permission.READ)),
            entry("POST /api/v1/contracts", needs(Permission.EDIT_FUNDING)),
            entry("PUT /api/v1/contracts/{id}", needs(Permission.EDIT_FUNDING)),
            entry("POST /api/v1/contracts/{id}/archive", needs(Permission.EDIT_FUNDING)),
            entry("POST /api/v1/contracts/{id}/restore", needs(Permission.EDIT_FUNDING)),
            entry("GET /api/v1/envelopes", needs(Permission.READ)),
            entry("GET /api/v1/envelopes/{id}", needs(Permission.READ)),
            entry("POST /api/v1/envelopes", needs(Permission.EDIT_FUNDING)),
            entry("PUT /api/v1/envelopes/{id}", needs(Permission.EDIT_FUNDING)),
            entry("DELETE /api/v1/envelopes/{id}", needs(Permission.EDIT_FUNDING)),
            entry("GET /api/v1/funding-lines", needs(Permission.READ)),
            entry("GET /api/v1/expenses", needs(Permission.READ)),
            entry("GET /api/v1/expenses/{id}", needs(Permission.READ)),
            entry("POST /api/v1/expenses", needs(Permission.EDIT_FUNDING)),
            entry("PUT /api/v1/expenses/{id}", needs(Permission.EDIT_FUNDING)),
            entry("DELETE /api/v1/expenses/{id}", needs(Permission.EDIT_FUNDING)),
            entry("GET /api/v1/funding-lines.{format}", needs(Permission.READ)),
            entry("GET /api/v1/funding-lines/{id}", needs(Permission.READ)),
            entry("GET /api/v1/funding-lines/{id}/documents", needs(Permission.READ)),
            entry("GET /api/v1/funding-lines/{id}/documents/{document}/file", needs(Permission.READ_ASKED_AMOUNTS)),
            entry("POST /api/v1/funding-lines/{id}/documents", needs(Permission.EDIT_FUNDING)),
            entry("DELETE /api/v1/funding-lines/{id}/documents/{document}", needs(Permission.EDIT_FUNDING)),
            entry("POST /api/v1/funding-lines", needs(Permission.EDIT_FUNDING)),
            entry("PUT /api/v1/funding-lines/{id}", needs(Permission.EDIT_FUNDING)),
            entry("DELETE /api/v1/funding-lines/{id}", needs(Permission.EDIT_FUNDING)),
            entry("GET /api/v1/frames", needs(Permission.READ)),
            entry("GET /api/v1/frames.{format}", needs(Permission.READ)),
            entry("GET /api/v1/frames/{id}", needs(Permission.READ)),
            entry("GET /api/v1/frames/{id}/actions.{format}", needs(Permission.READ)),
            entry("POST /api/v1/frames", needs(Permission.EDIT_PLAN)),
            entry("PUT /api/v1/frames/{id}", needs(Permission.EDIT_PLAN)),
            entry("POST /api/v1/frames/{id}/archive", needs(Permission.EDIT_PLAN)),
            entry("POST /api/v1/frames/{id}/restore", needs(Permission.EDIT_PLAN)),
            entry("GET /api/v1/schemes", needs(Permission.READ)),
            entry("GET /api/v1/schemes/{id}", needs(Permission.READ)),
            entry("GET /api/v1/schemes/{id}/changes", needs(Permission.READ)),
            entry("GET /api/v1/schemes/{id}/document.{format}", needs(Permission.READ)),
            entry("POST /api/v1/schemes/{id}/submit", needs(Permission.EDIT_PLAN)),
            entry("POST /api/v1/schemes/{id}/withdraw", needs(Permission.EDIT_PLAN)),
            entry("POST /api/v1/schemes/{id}/adopt", needs(Permission.EDIT_PLAN)),
            entry("POST /api/v1/schemes/{id}/revise", needs(Permission.EDIT_PLAN)),
            entry("POST /api/v1/schemes/{id}/lines", needs(Permission.EDIT_PLAN)),
            entry("PUT /api/v1/schemes/{id}/lines/{line}", needs(Permission.EDIT_PLAN)),
            entry("DELETE /api/v1/schemes/{id}/lines/{line}", needs(Permission.EDIT_PLAN)),
            entry("GET /api/v1/actions", needs(Permission.READ)),
            entry("GET /api/v1/actions.{format}", needs(Permission.READ)),
            entry("GET /api/v1/actions.ics", needs(Permission.READ)),
            entry("GET /api/v1/actions/{id}", needs(Permission.READ)),
            entry("GET /api/v1/actions/{id}/document.{format}", needs(Permission.READ)),
            entry("POST /api/v1/actions", needs(Permission.EDIT_PLAN)),
            entry("PUT /api/v1/actions/{id}", needs(Permission.EDIT_PLAN)),
            entry("POST /api/v1/actions/{id}/archive", needs(Permission.EDIT_PLAN)),
            entry("POST /api/v1/actions/{id}/restore", needs(Permission.EDIT_PLAN)),
            entry("GET /api/v1/action-figures", needs(Permission.READ)),
            entry("GET /api/v1/action-figures/{id}/{month}", needs(Permission.READ)),
            entry("PUT /api/v1/action-figures/{id}/{month}", needs(Permission.EDIT_PLAN)),
            entry("GET /api/v1/evidence-chain", needs(Permission.READ)),
            entry("GET /api/v1/plan/summary", needs(Permission.READ)),
            entry("GET /api/v1/actions/{id}/milestones", needs(Permission.READ)),
            entry("POST /api/v1/actions/{id}/milestones", needs(Permission.EDIT_PLAN)),
            entry("PUT /api/v1/actions/{id}/milestones/{milestone}", needs(Permission.EDIT_PLAN)),
            entry("DELETE /api/v1/actions/{id}/milestones/{milestone}", needs(Permission.EDIT_PLAN)),
            entry("GET /api/v1/actions/{id}/person", needs(Permission.READ_CONTACTS)),
            entry("PUT /api/v1/actions/{id}/person", needs(Permission.EDIT_PLAN)),
            entry("GET /api/v1/actions/{id}/journal", needs(Permission.READ)),
            entry("GET /api/v1/actions/{id}/journal/{entry}/file", needs(Permission.READ)),
            entry("POST /api/v1/actions/{id}/journal", needs(Permission.EDIT_PLAN)),
            entry("DELETE /api/v1/actions/{id}/journal/{entry}", needs(Permission.EDIT_PLAN)));

    private PlanEndpoints() {}
}
