package fr.maillage.diagnosis.finding;

import fr.maillage.shared.RecordRef;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A kind of record on which findings may rest. One CDI bean for each kind. */
public interface EvidenceKind {

    /** The type in a {@link RecordRef}. */
    String type();

    /** Those of some records that there are. */
    Set<UUID> known(Collection<UUID> ids);

    /** Names those of some records that the caller may read. */
    Map<UUID, String> names(Collection<UUID> ids);

    /** Those that the caller may read and some words mean, with how they are called; the likeliest first. */
    default Map<UUID, String> suggested(String words, int most) {
        return Map.of();
    }

    /**
     * The records that files call by some codes; a code may mean several.
     *
     * @param territory the key of the territory inside which they lie
     */
    default Map<String, List<UUID>> coded(Collection<String> codes, long territory) {
        return Map.of();
    }
}
