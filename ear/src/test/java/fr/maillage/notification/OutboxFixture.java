package fr.maillage.notification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Messages that wait, put into the database of a server that does not run. */
public final class OutboxFixture {

    /** Number of messages that a kill may send twice: one on each connection. */
    public static final int DOUBLED_AT_MOST = OutboxSendService.CONNECTIONS;

    private OutboxFixture() {}

    /** Writes that many messages, each to an address of its own. */
    public static void fill(Connection connection, int messages) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("delete from outbox_message");
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into outbox_message (id, uuid, version,"
                + " idempotency_key, recipient, subject, body, link_path, link_seed, message_id, state, attempts,"
                + " next_attempt_at, record_type, record_id, created_at, created_by) values (?, ?, 1, ?, ?, ?, ?,"
                + " '/confirmation/answer.xhtml', ?, ?, 'WAITING', 0, current_timestamp, 'test', ?, current_timestamp,"
                + " 'test')")) {
            for (int i = 1; i <= messages; i++) {
                String uuid = UUID.randomUUID().toString();
                insert.setLong(1, -i);
                insert.setString(2, uuid);
                insert.setString(3, "test-" + i);
                insert.setString(4, "acteur-" + i + "@exemple.test");
                insert.setString(5, "Vos fiches dans la carte de l'inclusion numérique");
                insert.setString(6, "Bonjour,\n\n" + "Merci de relire vos fiches. ".repeat(20) + "\n\n{lien}\n");
                insert.setString(7, uuid);
                insert.setString(8, "<" + uuid + "@exemple.test>");
                insert.setString(9, uuid);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
