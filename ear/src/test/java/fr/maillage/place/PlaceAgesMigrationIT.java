package fr.maillage.place;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.place.model.Provenance;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Schemas;
import fr.maillage.testing.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Records that saving alone had dated, before groups of fields had dates of their own; in a schema of its own. */
@Tag("embedded")
@InsideEar
class PlaceAgesMigrationIT {

    private static final String SCHEMA = "before_ages";
    private static final String IMPORT = "'r-1'";
    private static final String NO_RUN = "null";

    @Test
    void dates_that_came_from_saving_alone_go_back_and_all_others_become_those_of_their_groups() {
        Schemas.migrate(SCHEMA, "632");
        Sql.update("insert into before_ages.territory (id, uuid, version, kind, code, name, search_key, valid_from)"
                + " select 1, 't-1', version, kind, 't:1', name, search_key, valid_from from territory"
                + " where code = 'dep:93'");
        place(1, "2026-11-20");
        line(1, "place.update", "2026-11-02", NO_RUN, change("\"before\":\"2023-09-01\",", "2026-11-02"));
        line(1, "place.update", "2026-11-20", NO_RUN, change("\"before\":\"2026-11-02\",", "2026-11-20"));
        line(1, "place.attach", "2026-11-21", NO_RUN, "null");
        place(2, "2026-11-20");
        line(2, "place.update", "2026-11-20", NO_RUN, change("\"before\":\"2023-09-01\",", "2026-11-20"));
        line(2, "place.confirm", "2026-11-20", NO_RUN, "null");
        place(3, "2026-11-20");
        line(3, "place.update", "2026-11-20", IMPORT, change("\"before\":\"2023-09-01\",", "2026-11-20"));
        place(4, "2026-11-22");
        line(4, "place.update", "2026-11-20", NO_RUN, change("\"before\":\"2023-09-01\",", "2026-11-20"));
        line(4, "place.update", "2026-11-23", IMPORT, change("\"before\":\"2026-11-20\",", "2026-11-22"));
        place(5, "2026-11-20");
        line(5, "place.restore-value", "2026-11-20", NO_RUN, change("", "2026-11-20"));
        place(6, "2026-11-20");
        line(6, "place.create", "2026-11-20", NO_RUN, change("", "2026-11-20"));

        Schemas.migrate(SCHEMA, "671");

        assertThat(date(1)).as("saved twice").isEqualTo("2023-09-01");
        assertThat(date(2)).as("confirmed after").isEqualTo("2026-11-20");
        assertThat(date(3)).as("dated by a source").isEqualTo("2026-11-20");
        assertThat(date(4)).as("dated by a source since").isEqualTo("2026-11-22");
        assertThat(date(5)).as("never dated before").isNull();
        assertThat(date(6)).as("entered by a person").isEqualTo("2026-11-20");
        assertThat(Sql.number("select count(*) from before_ages.place where coalesce(where_on, date '1970-01-01')"
                        + " = coalesce(date_maj, date '1970-01-01') and coalesce(when_on, date '1970-01-01')"
                        + " = coalesce(what_on, date '1970-01-01') and coalesce(contact_on, date '1970-01-01')"
                        + " = coalesce(what_on, date '1970-01-01')"))
                .isEqualTo(6);
        assertThat(provenance(1).byHand("name")).isTrue();
        assertThat(provenance(1).of("dateMaj")).isEmpty();
        assertThat(provenance(2).byHand("whenOn")).isTrue();
        assertThat(provenance(2).byHand("dateMaj")).isTrue();
    }

    @AfterEach
    void drop() {
        Schemas.drop(SCHEMA);
    }

    private static String date(int id) {
        Object date = Sql.rows("select cast(date_maj as varchar(10)) as d from before_ages.place where id = ?", id)
                .get(0)
                .get("d");
        return date == null ? null : date.toString();
    }

    private static Provenance provenance(int id) {
        return Provenance.parse(Sql.rows("select provenance from before_ages.place where id = ?", id)
                .get(0)
                .get("provenance")
                .toString());
    }

    private static String change(String before, String after) {
        return "'[{\"field\":\"name\",\"before\":\"A\",\"after\":\"\\\"field\\\":\\\"dateMaj\\\"\"},{\"field\":\"dateMaj\","
                + before + "\"after\":\"" + after + "\"}]'";
    }

    private static void place(int id, String date) {
        Sql.update("insert into before_ages.place (id, uuid, version, source, source_id, name, commune_id, postal_code,"
                + " address, position_exact, date_maj, search_text, provenance, created_at, updated_at) values (" + id
                + ", 'p-" + id + "', 1, 's', '" + id + "', 'Lieu', 1, '93220', 'rue', false, date '" + date
                + "', 'lieu', '[{\"hand\":true,\"by\":\"Amina\",\"at\":\"2026-11-20T10:00Z\",\"fields\":[\"dateMaj\",\"name\"]}]',"
                + " current_timestamp, current_timestamp)");
    }

    private static void line(int place, String action, String day, String run, String changes) {
        Sql.update("insert into before_ages.audit_line (at, actor_login, actor_name, action, record_type, record_id,"
                + " run_id, changes, search_text) values (timestamp with time zone '" + day
                + " 10:00:00+00:00', 'a', 'Amina', '" + action + "', 'place', 'p-" + place + "', " + run + ", "
                + changes + ", '')");
    }
}
