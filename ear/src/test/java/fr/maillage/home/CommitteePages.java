package fr.maillage.home;

import fr.maillage.shared.ClockProducer;
import fr.maillage.testing.Api;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A committee that met and said something, for its pages to be looked at. */
final class CommitteePages {

    private CommitteePages() {}

    /**
     * Asks somebody who sits in a body to rank; the parameters of the pages of rankings.
     *
     * @param body the parameters of the body's page
     */
    static Map<String, String> ranked(Api admin, String person, String body) {
        String id = body.substring(body.indexOf('=') + 1);
        admin.send("POST", "/api/v1/bodies/" + id + "/members", "{\"person\":\"" + person + "\"}");
        JsonObject ranking = Api.json(admin.send("POST", "/api/v1/rankings", """
                {"body":"%s","question":"Que faire d'abord ?","closesOn":"%s",
                 "options":[{"label":"Permanences"},{"label":"Ateliers"}]}
                """.formatted(
                        id, ClockProducer.today(Clock.systemUTC()).plusDays(30))));
        return Map.of(
                "/committee/ranking/edit.xhtml",
                "?body=" + id,
                "/committee/ranking/detail.xhtml",
                "?id=" + ranking.getString("id"));
    }

    /** Enters it; the parameters of each page of one record, by the page's address. */
    static Map<String, String> entered(Api admin) {
        Map<String, String> addresses = new TreeMap<>();
        JsonObject body = Api.json(admin.send(
                "POST",
                "/api/v1/bodies",
                "{\"name\":\"Comité des essais\",\"kind\":\"committee\",\"territory\":\"dep:93\"}"));
        addresses.put("/committee/body/detail.xhtml", "?id=" + body.getString("id"));
        addresses.put("/committee/body/edit.xhtml", "?id=" + body.getString("id"));
        addresses.put("/committee/body/seat.xhtml", "?body=" + body.getString("id"));
        JsonObject gathering = Api.json(admin.send("POST", "/api/v1/gatherings", """
                {"title":"Les freins","body":"%s","heldOn":"2021-02-18","mode":"online",
                 "groups":[{"code":"S2-A","title":"Accès aux droits","present":15}]}
                """.formatted(body.getString("id"))));
        addresses.put("/committee/gathering/detail.xhtml", "?id=" + gathering.getString("id"));
        addresses.put("/committee/gathering/attendance.xhtml", "?id=" + gathering.getString("id"));
        addresses.put("/committee/gathering/meeting.xhtml", "?id=" + gathering.getString("id"));
        addresses.put("/committee/gathering/minutes.xhtml", "?id=" + gathering.getString("id"));
        addresses.put("/committee/gathering/edit.xhtml", "?id=" + gathering.getString("id"));
        addresses.put("/committee/pack/edit.xhtml", "?id=" + gathering.getString("id"));
        JsonObject decision = Api.json(admin.send(
                "POST", "/api/v1/decisions", """
                {"text":"Un essai est mené.","mode":"consensus","body":"%s","gathering":"%s","decidedOn":"2021-02-18"}
                """.formatted(body.getString("id"), gathering.getString("id"))));
        addresses.put("/committee/decision/detail.xhtml", "?id=" + decision.getString("id"));
        addresses.put("/committee/decision/edit.xhtml", "?id=" + decision.getString("id"));
        addresses.put("/committee/decision/publish.xhtml", "?id=" + decision.getString("id"));
        JsonObject ahead = Api.json(admin.send("POST", "/api/v1/gatherings", """
                {"title":"La suite","body":"%s","heldOn":"2099-02-18","mode":"online"}
                """.formatted(body.getString("id"))));
        addresses.put("/committee/gathering/door.xhtml", "?id=" + gathering.getString("id"));
        addresses.put("/committee/gathering/invite.xhtml", "?id=" + ahead.getString("id"));
        JsonObject item =
                Api.json(admin.send("POST", "/api/v1/agenda-items", """
                {"title":"Où en sont les actions","gathering":"%s","duration":25,"presentedBy":"secrétariat",
                 "carriedOver":"yes"}
                """.formatted(gathering.getString("id"))));
        addresses.put("/committee/item/detail.xhtml", "?id=" + item.getString("id"));
        addresses.put("/committee/item/edit.xhtml", "?id=" + item.getString("id"));
        JsonObject paper = Api.json(admin.sendForm(
                "/api/v1/meetings/" + gathering.getString("id") + "/documents",
                Map.of("title", "Où en sont les actions", "item", item.getString("id"), "file", "%PDF-1.7")));
        addresses.put("/committee/paper/detail.xhtml", "?id=" + paper.getString("id"));
        addresses.put("/committee/paper/edit.xhtml", "?id=" + paper.getString("id"));
        JsonObject task = Api.json(admin.send("POST", "/api/v1/tasks", """
                {"title":"Écrire au bailleur","body":"%s","dueOn":"2026-01-30"}
                """.formatted(body.getString("id"))));
        addresses.put("/committee/task/detail.xhtml", "?id=" + task.getString("id"));
        addresses.put("/committee/task/edit.xhtml", "?id=" + task.getString("id"));
        JsonObject theme = Api.json(
                admin.send("POST", "/api/v1/themes", "{\"code\":\"essais\",\"name\":\"Essais\",\"kind\":\"theme\"}"));
        addresses.put("/diagnosis/theme/detail.xhtml", "?id=" + theme.getString("id"));
        addresses.put("/diagnosis/theme/edit.xhtml", "?id=" + theme.getString("id"));
        JsonObject statement =
                Api.json(admin.send("POST", "/api/v1/statements", """
                {"gathering":"%s","group":"S2-A","words":"Le guichet a fermé.","nature":"observation",
                 "themes":["essais"],"saidOn":"2021-02-18"}
                """.formatted(gathering.getString("id"))));
        addresses.put("/diagnosis/statement/detail.xhtml", "?id=" + statement.getString("id"));
        addresses.put("/diagnosis/statement/edit.xhtml", "?id=" + statement.getString("id"));
        addresses.put("/diagnosis/statement/collect.xhtml", "?group=" + statement.getString("group"));
        JsonObject finding = Api.json(admin.send("POST", "/api/v1/findings", """
                {"title":"Le guichet manque","territory":"com:93032","themes":["essais"],"state":"adopted",
                 "proposedOn":"2021-05-20","adoptedOn":"2021-06-10","importance":4,"feasibility":2,
                 "evidence":["diagnosis.statement:%s"]}
                """.formatted(statement.getString("id"))));
        addresses.put("/diagnosis/said.xhtml", "?code=93032");
        addresses.put("/diagnosis/finding/detail.xhtml", "?id=" + finding.getString("id"));
        addresses.put("/diagnosis/finding/edit.xhtml", "?id=" + finding.getString("id"));
        addresses.put("/diagnosis/collection/detail.xhtml", "?id=" + statement.getString("collection"));
        addresses.put("/diagnosis/collection/edit.xhtml", "?id=" + statement.getString("collection"));
        JsonObject campaign = Api.json(admin.send("POST", "/api/v1/street-campaigns", """
                {"title":"Micro-trottoir des essais","territory":"dep:93","mode":"micro-trottoir",
                 "opensOn":"2026-01-05","closesOn":"2026-01-30","question":"Et le numérique ?","goal":40}
                """));
        addresses.put("/diagnosis/street/detail.xhtml", "?id=" + campaign.getString("id"));
        addresses.put("/diagnosis/street/edit.xhtml", "?id=" + campaign.getString("id"));
        JsonObject exhibit = Api.json(admin.sendForm(
                "/api/v1/diagnosis-exhibits",
                Map.of(
                        "title",
                        "Compte rendu des essais",
                        "territory",
                        "dep:93",
                        "nature",
                        "minutes",
                        "datedOn",
                        "2026-01-05",
                        "file",
                        "%PDF-1.7")));
        addresses.put("/diagnosis/exhibit/detail.xhtml", "?id=" + exhibit.getString("id"));
        addresses.put("/diagnosis/exhibit/edit.xhtml", "?id=" + exhibit.getString("id"));
        JsonObject survey = Api.json(admin.send("POST", "/api/v1/surveys", """
                {"title":"Enquête des essais","territory":"dep:93","side":"residents",
                 "opensOn":"2026-01-05","closesOn":"2026-12-31","introduction":"Cinq minutes.","goal":40}
                """));
        String questions = "/api/v1/surveys/" + survey.getString("id") + "/questions";
        admin.send("PUT", questions, """
                {"questions":[{"name":"connait","kind":"one","label":"Connaissez-vous un lieu ?","required":true,
                 "choices":[{"name":"oui","label":"Oui"},{"name":"non","label":"Non"}]},
                 {"name":"pourquoi","kind":"text","label":"Pourquoi ?",
                 "condition":{"question":"connait","sign":"=","value":"non"}},
                 {"name":"aisance","kind":"scale","label":"À l'aise ?","least":1,"most":5}]}
                """, "If-Match", "\"" + survey.getInt("version") + "\"");
        for (String page : List.of("detail", "edit", "questions", "entry", "results")) {
            addresses.put("/diagnosis/survey/" + page + ".xhtml", "?id=" + survey.getString("id"));
        }
        JsonObject irritant = Api.json(admin.send("POST", "/api/v1/irritants", """
                {"subject":"Le code expire","description":"Trop vite.","territory":"com:93032","finding":"%s","administration":"Caisse (essai)",
                 "sentOn":"2021-10-04"}
                """.formatted(finding.getString("id"))));
        addresses.put("/diagnosis/irritant/detail.xhtml", "?id=" + irritant.getString("id"));
        addresses.put("/diagnosis/irritant/edit.xhtml", "?id=" + irritant.getString("id"));
        addresses.putAll(PlanPages.addresses(admin));
        JsonObject action = Api.json(admin.send("POST", "/api/v1/actions", """
                {"title":"Ateliers du rugby","code":"A%s","kind":"serie-ateliers","territory":"com:93032","state":"running",
                 "startsOn":"2026-01-05","perimeter":["com:93032","com:93051"],"communes":["93032"],"publics":["seniors"]}
                """.formatted(irritant.getString("id"))));
        addresses.put("/plan/action/detail.xhtml", "?id=" + action.getString("id"));
        addresses.put("/plan/action/result.xhtml", "?action=" + action.getString("id"));
        JsonObject note = Api.json(admin.sendForm(
                "/api/v1/actions/" + action.getString("id") + "/journal",
                Map.of("notedOn", "2026-01-12", "words", "Réunion de lancement")));
        addresses.put("/plan/action/note.xhtml", "?action=" + action.getString("id") + "&id=" + note.getString("id"));
        addresses.put("/plan/action/session.xhtml", "?action=" + action.getString("id"));
        addresses.put("/plan/action/edit.xhtml", "?id=" + action.getString("id"));
        addresses.putAll(FundingPages.addresses(admin, action.getString("id")));
        addresses.putAll(DeploymentPages.addresses(admin));
        JsonObject milestone =
                Api.json(admin.send("POST", "/api/v1/actions/" + action.getString("id") + "/milestones", """
                {"title":"Bilan remis","dueOn":"2026-06-30"}
                """));
        addresses.put("/plan/action/board.xhtml", "?move=" + action.getString("id"));
        addresses.put("/plan/request/ask.xhtml", "?id=" + action.getString("id"));
        addresses.put("/plan/measure/kind.xhtml", "?kind=serie-ateliers");
        addresses.put("/plan/measure/edit.xhtml", "?measure=presences");
        addresses.put("/plan/action/timeline.xhtml", "?year=2026");
        addresses.put("/plan/action/calendar.xhtml", "?year=2026");
        addresses.put(
                "/plan/action/milestone.xhtml",
                "?action=" + action.getString("id") + "&id=" + milestone.getString("id"));
        return addresses;
    }
}
