package fr.maillage.committee;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Schemas;
import fr.maillage.testing.Sql;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Minutes that closed before versions kept what they contain; in a schema of its own, beside the product's. */
@Tag("embedded")
@InsideEar
class MinutesFrozenMigrationIT {

    private static final String SCHEMA = "before_frozen";

    @Test
    void minutes_that_closed_before_are_kept_without_what_came_after_their_approval_and_say_since_when() {
        Schemas.migrate(SCHEMA, "600");
        gathering();
        minutes(1, 1, "approved", "date '2026-06-20'");
        minutes(2, 2, "draft", "null");
        decision(1, "D-1", "2026-06-11", "null");
        decision(2, "D-2", "2026-06-12", "date '2026-09-01'");
        decision(3, "D-3", "2026-07-15", "null");
        task(1, "Écrire", 1, "2026-06-12");
        task(2, "Compter", null, "2026-08-01");
        Sql.update("insert into before_frozen.person (id, uuid, version, name, no_mail, search_text, created_at,"
                + " updated_at) values (1, 'p-1', 1, 'Amel', false, 'amel', current_timestamp, current_timestamp)");
        Sql.update("insert into before_frozen.attendance (id, gathering_id, person_id, state, taken_by, noted_at)"
                + " values (7, 1, 1, 'present', 'ticked', current_timestamp)");

        Schemas.migrate(SCHEMA, "630");

        assertThat(told("select title from before_frozen.minutes order by number"))
                .containsExactly("Les freins", null);
        assertThat(told("select body_name from before_frozen.minutes where caught_up_on is not null"))
                .containsExactly("Comité");
        assertThat(told("select concat(number, ' ', withdrawn) as d from before_frozen.minutes_decision order by rank"))
                .as("what was entered after the approval was never approved, and what was withdrawn later stood then")
                .map(text -> text.toString().toLowerCase(Locale.ROOT).replaceAll("f(alse)?$", "f"))
                .containsExactly("d-1 f", "d-2 f");
        assertThat(told("select title from before_frozen.minutes_task")).containsExactly("Écrire");
        assertThat(told("select name from before_frozen.minutes_presence where mark = 7"))
                .containsExactly("Amel");
    }

    @AfterEach
    void drop() {
        Schemas.drop(SCHEMA);
    }

    private static List<Object> told(String sql) {
        return Sql.rows(sql).stream().map(row -> row.values().iterator().next()).toList();
    }

    private static void gathering() {
        Sql.update("insert into before_frozen.territory (id, uuid, version, kind, code, name, search_key, valid_from)"
                + " select 1, 't-1', version, kind, 't:1', name, search_key, valid_from from territory"
                + " where code = 'dep:93'");
        Sql.update("insert into before_frozen.body (id, uuid, version, name, name_key, kind, territory_id, search_text,"
                + " created_at, updated_at) values (1, 'b-1', 1, 'Comité', 'comite', 'committee', 1, 'comite',"
                + " current_timestamp, current_timestamp)");
        Sql.update(
                "insert into before_frozen.gathering (id, uuid, version, body_id, territory_id, title, held_on, mode,"
                        + " search_text, created_at, updated_at) values (1, 'g-1', 1, 1, 1, 'Les freins', date '2026-06-11',"
                        + " 'online', 'freins', current_timestamp, current_timestamp)");
    }

    private static void minutes(long id, int number, String state, String approvedOn) {
        Sql.update(
                "insert into before_frozen.minutes (id, gathering_id, number, state, created_at, approved_on) values ("
                        + id + ", 1, " + number + ", '" + state + "', timestamp '2026-06-11 12:00:00', " + approvedOn
                        + ")");
    }

    private static void decision(long id, String number, String enteredOn, String withdrawnOn) {
        Sql.update(
                "insert into before_frozen.decision (id, uuid, version, body_id, territory_id, gathering_id, number, text,"
                        + " mode, decided_on, withdrawn_on, search_text, created_at, updated_at) values (" + id
                        + ", 'd-" + id
                        + "', 1, 1, 1, 1, '" + number + "', 'Un essai', 'consensus', date '2026-06-11', " + withdrawnOn
                        + ", 'essai', timestamp '" + enteredOn + " 12:00:00', current_timestamp)");
    }

    private static void task(long id, String title, Integer decision, String enteredOn) {
        Sql.update("insert into before_frozen.committee_task (id, uuid, version, body_id, territory_id, decision_id,"
                + " gathering_id, title, search_text, created_at, updated_at) values (" + id + ", 't-" + id
                + "', 1, 1, 1, " + decision + ", 1, '" + title + "', 'tache', timestamp '" + enteredOn
                + " 12:00:00', current_timestamp)");
    }
}
