package fr.maillage.calendar.persistence;

import fr.maillage.shared.Parts;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps which links to the calendar there are; what is signed in them is not kept. */
@ApplicationScoped
public class CalendarFeedRepository {

    private static final String SELECT =
            "select f.uuid, f.account, f.kinds, f.made_at, t.code as territory, t.name as territory_name"
                    + " from calendar_feed f join territory t on t.id = f.territory_id where ";

    private static final String COMMA = ",";

    @Inject
    private Jdbc jdbc;

    /**
     * A link.
     *
     * @param account the opaque identifier of the account that made it
     * @param kinds none for all
     */
    public record StoredFeed(
            UUID id, UUID account, String territory, String territoryName, List<String> kinds, OffsetDateTime madeAt) {}

    /** One of them. */
    public Optional<StoredFeed> byId(UUID id) {
        return jdbc.rows(SELECT + "f.uuid = ?", List.of(id.toString())).stream()
                .map(CalendarFeedRepository::feed)
                .findFirst();
    }

    /** Those of an account, the oldest first. */
    public List<StoredFeed> of(UUID account) {
        return jdbc.rows(SELECT + "f.account = ? order by f.id", List.of(account.toString())).stream()
                .map(CalendarFeedRepository::feed)
                .toList();
    }

    /** Adds one. */
    public void add(UUID id, UUID account, long territory, List<String> kinds, OffsetDateTime now) {
        jdbc.update(
                "insert into calendar_feed (id, uuid, account, territory_id, kinds, made_at)"
                        + " values (nextval('calendar_feed_seq'), ?, ?, ?, ?, ?)",
                id.toString(),
                account.toString(),
                territory,
                kinds.isEmpty() ? null : String.join(COMMA, kinds),
                now);
    }

    /** Removes one. */
    public void remove(UUID id) {
        jdbc.update("delete from calendar_feed where uuid = ?", id.toString());
    }

    /** Removes those of some accounts. */
    public void removeOf(Collection<UUID> accounts) {
        jdbc.write(
                "delete from calendar_feed where account = ?",
                accounts,
                (statement, account) -> statement.setString(1, account.toString()));
    }

    private static StoredFeed feed(Row row) {
        String kinds = row.text("kinds");
        return new StoredFeed(
                row.uuid("uuid"),
                row.uuid("account"),
                row.text("territory"),
                row.text("territory_name"),
                kinds == null ? List.of() : List.of(Parts.of(kinds, COMMA)),
                row.moment("made_at"));
    }
}
