package fr.maillage.territory.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Which version of each shipped part the database holds, and the lock of whoever changes the graph. */
@ApplicationScoped
public class ReferenceVersionRepository {

    /** What ships with the product and is loaded once for each of its versions. */
    public enum Part {
        GRAPH("territory.reference"),
        OUTLINES("territory.outlines"),
        QPV("territory.qpv");

        private final String setting;

        Part(String setting) {
            this.setting = setting;
        }
    }

    /** What the migration writes before the first load. */
    private static final String NONE = "none";

    @Inject
    private Jdbc jdbc;

    /** The graph's version; empty before the first load. */
    public Optional<String> current() {
        return current(Part.GRAPH);
    }

    /** The version of a part; empty before its first load. */
    public Optional<String> current(Part part) {
        return read("select text_value from setting where name = ?", part);
    }

    /** Like {@link #current}, and nobody else changes the graph until this transaction ends. */
    public Optional<String> lock() {
        return lock(Part.GRAPH);
    }

    /** The same for a part: nobody else loads it until this transaction ends. */
    public Optional<String> lock(Part part) {
        return read("select text_value from setting where name = ? for update", part);
    }

    /** Records the graph's version; within the transaction that loads it. */
    public void record(String version) {
        record(Part.GRAPH, version);
    }

    /** Records a part's version; within the transaction that loads it. */
    public void record(Part part, String version) {
        jdbc.update("update setting set text_value = ?, version = version + 1 where name = ?", version, part.setting);
    }

    private Optional<String> read(String sql, Part part) {
        return jdbc.query(sql, List.of(part.setting), r -> r.getString(1)).stream()
                .filter(v -> !v.equals(NONE))
                .findFirst();
    }
}
