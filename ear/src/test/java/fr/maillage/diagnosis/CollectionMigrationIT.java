package fr.maillage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Schemas;
import fr.maillage.testing.Sql;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Words from before there were collections; in a schema of its own, beside the product's. */
@Tag("embedded")
@InsideEar
class CollectionMigrationIT {

    private static final String SCHEMA = "before_collections";

    @Test
    void what_was_said_before_belongs_to_a_collection_for_each_source_and_date_and_keeps_its_codes() {
        Schemas.migrate(SCHEMA, "632");
        ground();
        // A file of one day, and the same codes of another officer's file of that day; another day; by hand; in the
        // street.
        respondent(1, "'R01'", "2026-02-03", "2026-02-10");
        respondent(2, "'R02'", "2026-02-03", "2026-02-10");
        respondent(3, "'R01'", "2026-02-03", "2026-02-10");
        respondent(4, "'R01'", "2026-02-03", "2026-02-11");
        respondent(5, "null", "2025-12-30", "2026-01-05");
        respondent(6, "null", "2026-03-03", "2026-03-03");
        statement(1, "'H001'", "null", "1");
        statement(2, "'H002'", "null", "2");
        statement(3, "'H001'", "null", "3");
        statement(4, "'H001'", "null", "4");
        statement(5, "null", "null", "5");
        statement(6, "null", "null", "6");
        statement(7, "'P001'", "1", "null");
        statement(8, "null", "2", "null");
        Sql.update("insert into before_collections.street_person (campaign_id, person_key, respondent_id)"
                + " values (1, 'k-1', 6)");

        Schemas.migrate(SCHEMA, "640");

        assertThat(told(
                        "select c.title from before_collections.respondent r join before_collections.statement_collection c"
                                + " on c.id = r.collection_id order by r.id"))
                .containsExactly(
                        "Import du 10/02/2026",
                        "Import du 10/02/2026",
                        "Import du 10/02/2026 (2)",
                        "Import du 11/02/2026",
                        "Saisies de 2025",
                        "Devant l'école");
        assertThat(told(
                        "select c.title from before_collections.statement s join before_collections.statement_collection c"
                                + " on c.id = s.collection_id order by s.id"))
                .as("a group of that day belongs to what was taken on it")
                .containsExactly(
                        "Import du 10/02/2026",
                        "Import du 10/02/2026",
                        "Import du 10/02/2026 (2)",
                        "Import du 11/02/2026",
                        "Saisies de 2025",
                        "Devant l'école",
                        "Import du 10/02/2026",
                        "Saisies de 2026");
        assertThat(told("select code from before_collections.statement where code is not null order by id"))
                .containsExactly("H001", "H002", "H001", "H001", "P001");
        assertThat(told("select count(*) from before_collections.statement_collection"))
                .extracting(Object::toString)
                .containsExactly("6");
        assertThat(told("select made_for from before_collections.statement_collection where title like 'Saisies%'"
                        + " order by title"))
                .containsExactly("hand:2025:1", "hand:2026:1");
        assertThat(told("select mode from before_collections.statement_collection where made_for = 'street:1'"))
                .containsExactly("micro-trottoir");
    }

    @AfterEach
    void drop() {
        Schemas.drop(SCHEMA);
    }

    private static List<Object> told(String sql) {
        return Sql.rows(sql).stream().map(row -> row.values().iterator().next()).toList();
    }

    private static void ground() {
        territory(1, "EPT", "e:1");
        territory(2, "COMMUNE", "c:1");
        Sql.update("insert into before_collections.territory_closure (ancestor_id, descendant_id, valid_from)"
                + " values (1, 2, date '2016-01-01')");
        Sql.update(
                "insert into before_collections.body (id, uuid, version, name, name_key, kind, territory_id, search_text,"
                        + " created_at, updated_at) values (1, 'b-1', 1, 'Comité', 'comite', 'committee', 1, 'comite',"
                        + " current_timestamp, current_timestamp)");
        Sql.update(
                "insert into before_collections.gathering (id, uuid, version, body_id, territory_id, title, held_on, mode,"
                        + " search_text, created_at, updated_at) values (1, 'g-1', 1, 1, 1, 'Les freins', date '2026-02-03',"
                        + " 'online', 'freins', current_timestamp, current_timestamp)");
        for (int group = 1; group <= 2; group++) {
            Sql.update(
                    "insert into before_collections.gathering_group (id, uuid, gathering_id, code, title, rank) values ("
                            + group + ", 'gg-" + group + "', 1, 'S1-" + group + "', 'Un groupe', " + group + ")");
        }
        Sql.update(
                "insert into before_collections.street_campaign (id, uuid, version, title, territory_id, mode, opens_on,"
                        + " closes_on, link_seed, link_digest, search_text, created_at, updated_at) values (1, 's-1', 1,"
                        + " 'Devant l''école', 2, 'micro-trottoir', date '2026-03-01', date '2026-03-31', 'x', 'x', 'ecole',"
                        + " current_timestamp, current_timestamp)");
    }

    private static void territory(long id, String kind, String code) {
        Sql.update(
                "insert into before_collections.territory (id, uuid, version, kind, code, name, search_key, valid_from)"
                        + " select " + id + ", 't-" + id + "', version, '" + kind + "', '" + code
                        + "', name, search_key, valid_from from territory where code = 'dep:93'");
    }

    private static void respondent(long id, String code, String metOn, String enteredOn) {
        Sql.update("insert into before_collections.respondent (id, uuid, version, code, met_on, commune_id, created_at,"
                + " updated_at) values (" + id + ", 'r-" + id + "', 1, " + code + ", date '" + metOn
                + "', 2, timestamp '" + enteredOn + " 12:00:00', current_timestamp)");
    }

    private static void statement(long id, String code, String group, String respondent) {
        Sql.update(
                "insert into before_collections.statement (id, uuid, version, code, nature, polarity, words, said_on,"
                        + " group_id, respondent_id, territory_id, search_text, created_at, updated_at) values (" + id
                        + ", 'st-"
                        + id + "', 1, " + code + ", 'need', 'neutral', 'Un mot', date '2026-02-03', " + group + ", "
                        + respondent + ", " + ("null".equals(group) ? 2 : 1)
                        + ", 'un mot', timestamp '2026-02-10 12:00:00',"
                        + " current_timestamp)");
    }
}
