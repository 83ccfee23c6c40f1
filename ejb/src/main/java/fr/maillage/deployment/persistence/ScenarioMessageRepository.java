package fr.maillage.deployment.persistence;

import fr.maillage.deployment.scenario.ScenarioMessage;
import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** Reads what was written about scenarios and adds to it; nothing is ever changed. */
@ApplicationScoped
public class ScenarioMessageRepository {

    @Inject
    private Jdbc jdbc;

    /** Reads the messages about a scenario, the first one first. */
    public List<ScenarioMessage> of(long scenario) {
        return jdbc
                .rows(
                        "select m.uuid, m.words, m.written_by, m.prefecture, m.written_at from scenario_message m"
                                + " where m.scenario_id = ? order by m.id",
                        List.of(scenario))
                .stream()
                .map(row -> new ScenarioMessage(
                        row.uuid("uuid"),
                        row.text("words"),
                        row.text("written_by"),
                        row.flag("prefecture"),
                        row.moment("written_at")))
                .toList();
    }

    /** Adds a message. */
    public void add(long scenario, ScenarioMessage message) {
        jdbc.update(
                "insert into scenario_message (id, uuid, scenario_id, words, written_by, prefecture, written_at)"
                        + " values (nextval('scenario_message_seq'), ?, ?, ?, ?, ?, ?)",
                Arrays.asList(
                        message.id().toString(),
                        scenario,
                        message.words(),
                        message.writtenBy(),
                        message.prefecture(),
                        message.writtenAt()));
    }
}
