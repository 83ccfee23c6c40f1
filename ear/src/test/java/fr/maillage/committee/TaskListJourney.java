package fr.maillage.committee;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.record.RecordListContract;
import fr.maillage.testing.Api;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The list of tasks is like others. */
class TaskListJourney extends RecordListContract {

    private static final String TASKS = "/api/v1/tasks";

    private String owner;

    TaskListJourney() {
        super(TASKS, "title", "Tâche");
    }

    @Override
    protected String enter(Api program, String name) {
        if (owner == null) {
            owner = PersonPages.resident("ept", "Amel Exemple");
        }
        String body = Api.json(program.get(BodyListJourney.workingGroup(program, "Groupe " + UUID.randomUUID())))
                .getString("id");
        String decision = Json.createObjectBuilder()
                .add("number", "D-2026-07")
                .add("text", "Le bailleur est averti.")
                .add("mode", "consensus")
                .add("body", body)
                .add("decidedOn", "2026-06-11")
                .build()
                .toString();
        HttpResponse<String> taken = program.send("POST", "/api/v1/decisions", decision);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        String task = Json.createObjectBuilder()
                .add("title", name)
                .add("body", body)
                .add("decision", "D-2026-07")
                .add("code", "T-06")
                .add("owner", owner)
                .add("dueOn", "2026-07-03")
                .add("doneOn", "2026-07-07")
                .add("remark", "=1+1")
                .build()
                .toString();
        HttpResponse<String> created = program.send("POST", TASKS, task);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return Api.path(created);
    }

    @Override
    protected Map<String, Function<JsonObject, String>> columns() {
        return Map.ofEntries(
                entry("Tâche", text("title")),
                entry("Instance", text("bodyName")),
                entry("Territoire", task -> "Gagny"),
                entry("Responsable", text("ownerName")),
                entry("État", task -> "Faite en retard"),
                entry("Jours de retard", task -> Integer.toString(task.getInt("daysLate"))),
                entry("Décision", text("decision")),
                entry("Code", text("code")),
                entry("Échéance", text("dueOn")),
                entry("Faite le", text("doneOn")),
                // Marks as a text whatever a spreadsheet would take for a formula.
                entry("Remarque", task -> "'" + task.getString("remark")));
    }
}
