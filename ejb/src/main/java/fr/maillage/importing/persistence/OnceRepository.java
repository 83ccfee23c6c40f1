package fr.maillage.importing.persistence;

import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;

/** Notes what is done once in the life of a database. */
@ApplicationScoped
public class OnceRepository {

    @Inject
    private Jdbc jdbc;

    public boolean done(String name) {
        return !jdbc.read("select name from interop_once where name = ?", r -> r.getString(1), name)
                .isEmpty();
    }

    public void note(String name, OffsetDateTime now) {
        // Another node may have come first.
        if (!done(name)) {
            jdbc.write("insert into interop_once (name, done_at) values (?, ?)", List.of(name), (insert, n) -> {
                insert.setString(1, n);
                insert.setObject(2, now);
            });
        }
    }
}
