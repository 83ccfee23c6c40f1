package fr.maillage.notification.persistence;

import fr.maillage.notification.PrivateLink;
import fr.maillage.notification.PrivateLink.Standing;
import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Keeps how often private links were renewed. */
@ApplicationScoped
public class PrivateLinkRepository {

    @Inject
    private Jdbc jdbc;

    /** Reads the standing of a link; empty for one that was never renewed. */
    public Optional<Standing> of(PrivateLink link) {
        return jdbc
                .rows(
                        "select l.version, l.renewed_at from private_link l where l.kind = ? and l.subject = ?",
                        List.of(link.kind(), link.subject()))
                .stream()
                .map(row -> new Standing((int) row.number("version"), row.moment("renewed_at")))
                .findFirst();
    }

    /** Lets others who renew a link wait until the end of the transaction. */
    public void lock() {
        jdbc.rows("select id from private_link_lock where id = 1 for update", List.of());
    }

    /** Notes that a link was renewed once more. */
    public void renew(PrivateLink link, OffsetDateTime now) {
        int known = jdbc.update(
                "update private_link set version = version + 1, renewed_at = ? where kind = ? and subject = ?",
                now,
                link.kind(),
                link.subject());
        if (known == 0) {
            jdbc.update(
                    "insert into private_link (id, kind, subject, version, renewed_at)"
                            + " values (nextval('private_link_seq'), ?, ?, 1, ?)",
                    link.kind(),
                    link.subject(),
                    now);
        }
    }
}
