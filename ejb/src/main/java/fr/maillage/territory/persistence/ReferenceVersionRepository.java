package fr.maillage.territory.persistence;

import fr.maillage.shared.persistence.OwnSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Which version of each shipped part the database holds, and the lock of whoever changes the graph. */
@ApplicationScoped
public class ReferenceVersionRepository {

    /** Parts of the data that ship with the product and are loaded once for each of their versions. */
    public enum Part {
        GRAPH("territory.reference"),
        OUTLINES("territory.outlines"),
        QPV("territory.qpv");

        private final String setting;

        Part(String setting) {
            this.setting = setting;
        }
    }

    /** Version that the migration writes before the first load. */
    private static final String NONE = "none";

    @Inject
    private OwnSettings settings;

    /** The graph's version; empty before the first load. */
    public Optional<String> current() {
        return current(Part.GRAPH);
    }

    /** The version of a part; empty before its first load. */
    public Optional<String> current(Part part) {
        return loaded(settings.value(part.setting));
    }

    /** Like {@link #current}, and nobody else changes the graph until this transaction ends. */
    public Optional<String> lock() {
        return lock(Part.GRAPH);
    }

    /** The same for a part: nobody else loads it until this transaction ends. */
    public Optional<String> lock(Part part) {
        return loaded(settings.lock(part.setting));
    }

    /** Records the graph's version; within the transaction that loads it. */
    public void record(String version) {
        record(Part.GRAPH, version);
    }

    /** Records a part's version; within the transaction that loads it. */
    public void record(Part part, String version) {
        settings.replace(part.setting, version);
    }

    private static Optional<String> loaded(Optional<String> version) {
        return version.filter(v -> !v.equals(NONE));
    }
}
