package fr.maillage.web.mapping;

import fr.maillage.importing.mapping.MappingService;
import fr.maillage.importing.mapping.MappingView;
import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.Mapping;
import fr.maillage.shared.Problem;
import java.io.Serializable;
import java.util.UUID;

/** Saves the mapping of a form; when somebody else was quicker, it keeps what she saved, to be shown beside. */
final class MappingKeeping implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID id;
    private int version;
    private Mapping theirs;

    /** Of a new mapping. */
    MappingKeeping() {}

    /** Of a mapping that was seen in a version. */
    MappingKeeping(UUID id, int version) {
        this.id = id;
        this.version = version;
    }

    /** Tells if it was saved; false when somebody else was quicker. Throws as {@link MappingService#update}. */
    boolean keep(MappingService mappings, Mapping mapping) {
        try {
            if (id == null) {
                id = mappings.create(mapping);
                version = 1;
            } else {
                mappings.update(id, version, mapping);
                version++;
            }
            theirs = null;
            return true;
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.STALE) {
                throw problem;
            }
            MappingView current = mappings.get(id);
            version = current.version();
            theirs = current.mapping();
            return false;
        }
    }

    /** Tells if there is a saved one. */
    boolean kept() {
        return id != null;
    }

    /** Gives what somebody else saved; null where nobody was quicker. */
    Mapping theirs() {
        return theirs;
    }

    /** Gives the rule that somebody else saved for a field; null where it is the same. */
    FieldRule theirRule(String field, FieldRule mine) {
        FieldRule hers = theirs == null ? null : theirs.rule(field).orElse(null);
        return hers == null || hers.equals(mine) ? null : hers;
    }
}
