package fr.maillage.importing.record;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.RecordCollections;
import fr.maillage.intake.RecordKind;
import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.Mapping;
import fr.maillage.mapping.MappingCheck;
import fr.maillage.mapping.RecordSchema;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryNames;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of records that can be imported, places apart. */
@ApplicationScoped
public class RecordKinds {

    @Inject
    private Instance<RecordKind> kinds;

    @Inject
    private TerritoryNames territories;

    @Inject
    private Caller caller;

    /** The kind of a name; empty where there is none. */
    public Optional<RecordKind> find(String kind) {
        return kinds.stream().filter(k -> k.schema().kind().equals(kind)).findFirst();
    }

    /** Tells if nothing of the rows of a kind is kept; no for places, which have none. */
    public boolean summed(String kind) {
        return kind != null && find(kind).map(RecordKind::summed).orElse(false);
    }

    /** The kinds that the caller may import somewhere, in the order of their features and names. */
    public List<RecordSchema> offered() {
        return kinds.stream()
                .filter(k -> caller.may(Permission.IMPORT) && caller.may(k.permission()))
                .map(RecordKind::schema)
                .sorted(Comparator.comparing(RecordSchema::feature).thenComparing(RecordSchema::kind))
                .toList();
    }

    /** @throws Problem INVALID for a kind that is none */
    public RecordKind required(String kind) {
        return find(kind).orElseThrow(() -> Problem.invalid("kind", "record.kind", kind));
    }

    /**
     * Refuses who may not import records of a kind anywhere.
     *
     * @param kind {@link Mapping#PLACES} or another
     * @throws Problem UNAUTHENTICATED, DENIED; INVALID for a kind that is none
     */
    public void authorize(String kind) {
        caller.require(Permission.IMPORT);
        if (!Mapping.PLACES.equals(kind)) {
            caller.require(required(kind).permission());
        }
    }

    /** Says whether rows of a kind may leave open where they belong, so that one says it of the whole file. */
    public boolean ofTerritory(String kind) {
        return kind != null
                && find(kind)
                        .flatMap(k -> k.schema().field(Mapping.TERRITORY))
                        .filter(field -> !field.required())
                        .isPresent();
    }

    /**
     * The territory that somebody says of a whole file: of rows that say none themselves. Kinds whose rows never say one
     * are found by codes that there are once.
     *
     * @param kind null for places
     * @param named its code, or what people call it
     * @return its code
     * @throws Problem INVALID for none, for one where the caller may not import such records, and for places, whose rows say
     *     themselves where they are
     */
    public String territory(String kind, String named) {
        if (kind == null) {
            throw Problem.invalid(Mapping.TERRITORY, "import.territory-of-rows", named);
        }
        TerritoryView meant = territories.meant(Mapping.TERRITORY, named.strip());
        if (!caller.may(required(kind).permission(), meant.id())) {
            throw Problem.invalid(Mapping.TERRITORY, "outside-territory", named);
        }
        return meant.code();
    }

    /** Says whether the records of a kind belong to collections, so that one chooses one for the whole file. */
    public boolean ofCollection(String kind) {
        return kind != null && find(kind).flatMap(RecordKind::collections).isPresent();
    }

    /** The collections that the caller may choose for a file, by their identifiers, in their order; none of other kinds. */
    public Map<String, String> collections(String kind) {
        return kind == null
                ? Map.of()
                : find(kind)
                        .flatMap(RecordKind::collections)
                        .map(RecordCollections::choices)
                        .orElse(Map.of());
    }

    /**
     * The collection that somebody says of a whole file.
     *
     * @param kind null for places
     * @param named its identifier or title
     * @throws Problem INVALID for one that is none or not the caller's, and for a kind whose records belong to none
     */
    public String collection(String kind, String named) {
        RecordCollections collections = Optional.ofNullable(kind)
                .flatMap(this::find)
                .flatMap(RecordKind::collections)
                .orElseThrow(() -> Problem.invalid(Mapping.COLLECTION, "import.no-collection", named));
        return collections.meant(named.strip());
    }

    /** Finds the faults of a mapping, whatever file it will read. */
    public List<Violation> check(Mapping mapping) {
        return mapping.places()
                ? MappingCheck.check(mapping)
                : required(mapping.kind()).schema().check(mapping);
    }

    /** Finds the faults of a rule of a mapping. */
    public List<Violation> check(String kind, FieldRule rule) {
        return Mapping.PLACES.equals(kind)
                ? MappingCheck.check(rule)
                : required(kind).schema().check(rule);
    }
}
