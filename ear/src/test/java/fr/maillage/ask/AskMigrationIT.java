package fr.maillage.ask;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Schemas;
import fr.maillage.testing.Sql;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Links that were sent before they were kept together; in a schema of its own, beside the product's. */
@Tag("embedded")
@InsideEar
class AskMigrationIT {

    private static final String SCHEMA = "before_asks";
    private static final String DAY = "timestamp with time zone '2026-06-01 10:00:00+00'";

    @Test
    void links_that_were_sent_lead_where_they_did_and_the_latest_stays_the_latest() {
        Schemas.migrate(SCHEMA, "730");
        ground();
        // The sequence of links gave high keys to later ones, whatever the order of their rows.
        pack(60, "later");
        pack(51, "first");
        task(2, "again", "null", "null");
        task(1, "done", DAY, "'Fait.'");
        digest(1, 3);
        digest(2, 0);

        Schemas.migrate(SCHEMA, "754");

        assertThat(links("kind = 'pack'")).containsExactly("first g-1 1 hash-first", "later g-1 1 hash-later");
        assertThat(links("kind = 'task'")).containsExactly("done t-1 1 hash-done", "again t-1 1 hash-again");
        assertThat(links("kind = 'digest'"))
                .as("nothing awaited her in the other period")
                .containsExactly("digest-1 digest-1 1 hash-1");
        assertThat(links("answered_at is not null and remark = 'Fait.'")).containsExactly("done t-1 1 hash-done");
        assertThat(links("messages = 2 and expires_at > message_at")).hasSize(4);
        assertThat(Sql.number("select count(*) from before_asks.committee_digest"))
                .isEqualTo(2);
    }

    @Test
    void links_to_comments_lead_where_they_did_also_those_of_two_entries_that_were_merged() {
        Schemas.migrate(SCHEMA, "754");
        ground();
        for (String comment : List.of("one", "two")) {
            int id = comment.equals("one") ? 1 : 2;
            Sql.update(
                    "insert into before_asks.record_comment (id, uuid, kind, record_uuid, territory_id, words, written_at)"
                            + " values (" + id + ", 'c-" + comment + "', 'finding', 'f-1', 1, 'Oui', " + DAY + ")");
            Sql.update(
                    "insert into before_asks.comment_notice (id, uuid, comment_id, person_id, told_at, answer_id) values ("
                            + id + ", 'n-" + comment + "', " + id + ", 1, " + DAY + ", " + (id == 1 ? "null" : "1")
                            + ")");
        }
        String other = "b".repeat(64);
        for (String link :
                List.of("'" + "a".repeat(64) + "', 1", "'" + other + "', 1", "'" + "c".repeat(64) + "', 2")) {
            Sql.update("insert into before_asks.comment_notice_link (link_hash, notice_id) values (" + link + ")");
        }

        Schemas.migrate(SCHEMA, "755");

        assertThat(links("subject = 'c-one'"))
                .as("what can be sent again is the latest, and both digests are known")
                .containsExactly(
                        "bbbbbbbb-bbbb-bbbb-bbbb-bbbbbbbbbbbb c-one 1 " + other, "n-one c-one 1 " + "a".repeat(64));
        assertThat(links("kind = 'comment' and answered_at is not null"))
                .containsExactly("n-two c-two 1 " + "c".repeat(64));
        assertThat(links("kind = 'comment' and expires_at > " + DAY + " + interval '59' day"))
                .hasSize(3);
    }

    @AfterEach
    void drop() {
        Schemas.drop(SCHEMA);
    }

    /** State of links: by which secret, about what, whose, and by which digest they are known. */
    private static List<String> links(String which) {
        return Sql.rows("select uuid, subject, person_id, link_hash from before_asks.ask_link where " + which
                        + " order by id")
                .stream()
                .map(row -> row.get("uuid") + " " + row.get("subject") + " " + row.get("person_id") + " "
                        + row.get("link_hash"))
                .toList();
    }

    private static void ground() {
        Sql.update("insert into before_asks.territory (id, uuid, version, kind, code, name, search_key, valid_from)"
                + " select 1, 't-1', version, kind, 't:1', name, search_key, valid_from from territory"
                + " where code = 'dep:93'");
        Sql.update("insert into before_asks.person (id, uuid, version, name, no_mail, search_text, created_at,"
                + " updated_at) values (1, 'p-1', 1, 'Amel', false, 'amel', current_timestamp, current_timestamp)");
        Sql.update("insert into before_asks.body (id, uuid, version, name, name_key, kind, territory_id, search_text,"
                + " created_at, updated_at) values (1, 'b-1', 1, 'Comité', 'comite', 'committee', 1, 'comite',"
                + " current_timestamp, current_timestamp)");
        Sql.update("insert into before_asks.gathering (id, uuid, version, body_id, territory_id, title, held_on, mode,"
                + " search_text, created_at, updated_at) values (1, 'g-1', 1, 1, 1, 'Les freins', date '2026-06-11',"
                + " 'online', 'freins', current_timestamp, current_timestamp)");
        Sql.update(
                "insert into before_asks.committee_task (id, uuid, version, body_id, territory_id, title, search_text,"
                        + " created_at, updated_at) values (1, 't-1', 1, 1, 1, 'Écrire', 'ecrire', current_timestamp,"
                        + " current_timestamp)");
    }

    private static void pack(long id, String link) {
        Sql.update("insert into before_asks.pack_link (id, uuid, gathering_id, person_id, link_hash, messages, sent_at,"
                + " expires_at) values (" + id + ", '" + link + "', 1, 1, 'hash-" + link + "', 2, " + DAY + ", " + DAY
                + " + interval '60' day)");
    }

    private static void task(long id, String link, String answeredAt, String remark) {
        Sql.update("insert into before_asks.committee_task_request (id, uuid, task_id, person_id, link_hash, asked_at,"
                + " expires_at, messages, message_at, answered_at, remark) values (" + id + ", '" + link
                + "', 1, 1, 'hash-" + link + "', " + DAY + ", " + DAY + " + interval '60' day, 2, " + DAY + ", "
                + answeredAt + ", " + remark + ")");
    }

    private static void digest(long id, int items) {
        Sql.update("insert into before_asks.committee_digest (id, uuid, person_id, period_from, message_key, items,"
                + " link_hash, made_at, expires_at) values (" + id + ", 'digest-" + id
                + "', 1, date '2026-06-01', 'key-"
                + id + "', " + items + ", 'hash-" + id + "', " + DAY + ", " + DAY + " + interval '60' day)");
    }
}
