package fr.maillage.shared.persistence;

import fr.maillage.shared.database.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * A table of what people were sent, with columns {@code id}, {@code uuid} and {@code person_id}: each row is opened by a link
 * whose secret is made from its {@code uuid}, and of which a digest {@code link_hash} is kept.
 *
 * @param table its name
 * @param links the table that holds the digests
 * @param row the column of that table that points to the row
 */
public record LinkedRows(String table, String links, String row) {

    /**
     * Gives the rows of some people other secrets, so that what was sent opens nothing any more; the next message has a new
     * link.
     *
     * @param one only that row; null for all of them
     * @param digest of the secret that is made from an identifier
     * @return how many
     */
    public int renew(Jdbc jdbc, Collection<Long> persons, UUID one, Function<UUID, String> digest) {
        if (persons.isEmpty()) {
            return 0;
        }
        List<Object> parameters = new ArrayList<>(persons);
        if (one != null) {
            parameters.add(one.toString());
        }
        List<Row> rows = jdbc.rows(
                "select id from " + table + " where person_id in (" + Rows.marks(persons) + ")"
                        + (one == null ? "" : " and uuid = ?"),
                parameters);
        rows.forEach(found -> renew(jdbc, found.number("id"), UUID.randomUUID(), digest));
        return rows.size();
    }

    private void renew(Jdbc jdbc, long id, UUID made, Function<UUID, String> digest) {
        jdbc.update("update " + table + " set uuid = ? where id = ?", made.toString(), id);
        if (jdbc.update("delete from " + links + " where " + row + " = ?", id) > 0) {
            jdbc.update("insert into " + links + " (link_hash, " + row + ") values (?, ?)", digest.apply(made), id);
        }
    }
}
