package fr.maillage.interop;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.interop.mapping.FieldRule;
import fr.maillage.interop.mapping.Mapping;
import fr.maillage.interop.mapping.MappingCheck;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The kinds of records that can be imported, places apart. */
@ApplicationScoped
class RecordKinds {

    @Inject
    private Instance<RecordKind> kinds;

    @Inject
    private Caller caller;

    Optional<RecordKind> find(String kind) {
        return kinds.stream().filter(k -> k.schema().kind().equals(kind)).findFirst();
    }

    /** @throws Problem INVALID for a kind that is none */
    RecordKind required(String kind) {
        return find(kind).orElseThrow(() -> Problem.invalid("kind", "record.kind", kind));
    }

    /**
     * Refuses who may not import records of a kind anywhere.
     *
     * @param kind {@link Mapping#PLACES} or another
     * @throws Problem UNAUTHENTICATED, DENIED; INVALID for a kind that is none
     */
    void authorize(String kind) {
        caller.require(Permission.IMPORT);
        if (!Mapping.PLACES.equals(kind)) {
            caller.require(required(kind).permission());
        }
    }

    /** What is wrong with a mapping, whatever file it will read. */
    List<Violation> check(Mapping mapping) {
        return mapping.places()
                ? MappingCheck.check(mapping)
                : required(mapping.kind()).schema().check(mapping);
    }

    /** What is wrong with a rule of a mapping. */
    List<Violation> check(String kind, FieldRule rule) {
        return Mapping.PLACES.equals(kind)
                ? MappingCheck.check(rule)
                : required(kind).schema().check(rule);
    }
}
