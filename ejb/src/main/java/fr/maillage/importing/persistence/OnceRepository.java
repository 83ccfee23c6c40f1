package fr.maillage.importing.persistence;

import fr.maillage.shared.persistence.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;

/** Notes what is done once in the life of a database. */
@ApplicationScoped
public class OnceRepository {

    @Resource(lookup = "java:jboss/datasources/MaillageDS")
    private DataSource dataSource;

    public boolean done(String name) {
        return !Sql.read(dataSource, "select name from interop_once where name = ?", r -> r.getString(1), name)
                .isEmpty();
    }

    public void note(String name, OffsetDateTime now) {
        // Another node may have come first.
        if (!done(name)) {
            Sql.write(
                    dataSource,
                    "insert into interop_once (name, done_at) values (?, ?)",
                    List.of(name),
                    (insert, n) -> {
                        insert.setString(1, n);
                        insert.setObject(2, now);
                    });
        }
    }
}
