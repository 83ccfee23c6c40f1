package fr.maillage.territory.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Which version of the reference data the database holds, and the lock of whoever changes the graph. */
@ApplicationScoped
public class ReferenceVersionRepository {

    private static final String NAME = "territory.reference";

    /** What the migration writes before the first load. */
    private static final String NONE = "none";

    @Inject
    private Jdbc jdbc;

    /** Empty before the first load. */
    public Optional<String> current() {
        return read("select text_value from setting where name = ?");
    }

    /** Like {@link #current}, and nobody else changes the graph until this transaction ends. */
    public Optional<String> lock() {
        return read("select text_value from setting where name = ? for update");
    }

    /** Records the version; within the transaction that loads it. */
    public void record(String version) {
        jdbc.update("update setting set text_value = ?, version = version + 1 where name = ?", version, NAME);
    }

    private Optional<String> read(String sql) {
        return jdbc.query(sql, List.of(NAME), r -> r.getString(1)).stream()
                .filter(v -> !v.equals(NONE))
                .findFirst();
    }
}
