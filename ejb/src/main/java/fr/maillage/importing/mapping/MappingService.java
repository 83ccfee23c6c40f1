package fr.maillage.importing.mapping;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.importing.ImportProfiles;
import fr.maillage.importing.persistence.MappingRepository;
import fr.maillage.importing.persistence.MappingRepository.Owner;
import fr.maillage.importing.record.RecordKinds;
import fr.maillage.mapping.Mapping;
import fr.maillage.mapping.MappingJson;
import fr.maillage.mapping.ShippedMappings;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Mappings that people save: all who may import see and use all of them; whoever made one may change it, and so may
 * those who import into the whole territory of its maker.
 */
@Stateless
public class MappingService {

    /** More than that nobody chooses from. */
    public static final int MOST = 200;

    /** Archived ones are kept, but not without end. */
    private static final int MOST_KEPT = 2000;

    @Inject
    private MappingRepository mappings;

    @Inject
    private RecordKinds kinds;

    @Inject
    private MappingRights rights;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The mappings: those that the product ships first, then the saved ones by title; archived ones apart.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without IMPORT anywhere
     */
    public List<MappingView> list(boolean archived) {
        caller.require(Permission.IMPORT);
        Stream<Mapping> shipped = archived ? Stream.of() : ShippedMappings.all().stream();
        Stream<StoredMapping> saved = mappings.list(archived, archived ? MOST_KEPT : MOST).stream();
        return Stream.concat(shipped.map(MappingView::shipped), saved.map(this::view))
                .toList();
    }

    /**
     * The mappings to choose from for an import of places.
     *
     * @throws Problem as {@link #list}
     */
    public List<MappingChoice> choices() {
        return choices(Mapping.PLACES);
    }

    /** The mappings to choose from for an import of records of a kind. Throws as {@link #list}. */
    public List<MappingChoice> choices(String kind) {
        return list(false).stream()
                .map(MappingView::mapping)
                .filter(m -> m.kind().equals(kind))
                .map(m -> new MappingChoice(m.name(), m.title().isBlank() ? m.name() : m.title()))
                .toList();
    }

    /**
     * One saved mapping.
     *
     * @throws Problem as {@link #list}; NOT_FOUND
     */
    public MappingView get(UUID id) {
        return view(required(id));
    }

    /**
     * The mapping of a name, shipped or saved.
     *
     * @throws Problem as {@link #get}
     */
    public MappingView byName(String name) {
        caller.require(Permission.IMPORT);
        return ShippedMappings.byName(name)
                .map(MappingView::shipped)
                .or(() ->
                        name == null ? Optional.empty() : mappings.byName(name).map(this::view))
                .orElseThrow(() -> Problem.notFound("mapping", name));
    }

    /**
     * Saves a new mapping; the caller becomes its owner.
     *
     * @return its identifier
     * @throws Problem as {@link #list}; INVALID with every wrong field, or a name that is taken, by an archived one too
     */
    public UUID create(Mapping mapping) {
        kinds.authorize(mapping.kind());
        List<Violation> wrong = new ArrayList<>(kinds.check(mapping));
        if (ImportProfiles.taken(mapping.name())
                || mappings.byName(mapping.name()).isPresent()) {
            wrong.add(Violation.of("name", "mapping.name-taken", mapping.name()));
        }
        if (mappings.list(false, MOST).size() >= MOST || mappings.count() >= MOST_KEPT) {
            wrong.add(Violation.of("name", "mapping.too-many", null, String.valueOf(MOST)));
        }
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        UUID id = UUID.randomUUID();
        Owner owner = rights.owner();
        mappings.add(id, mapping, owner, now());
        record("mapping.create", id, mapping, owner.territoryId(), List.of());
        return id;
    }

    /**
     * Changes a mapping; its name and owner stay. Runs that read with it go on with what it said before.
     *
     * @throws Problem as {@link #get}; DENIED where it is not hers; INVALID with every wrong field; STALE when somebody
     *     else changed it meanwhile
     */
    public void update(UUID id, int version, Mapping mapping) {
        StoredMapping before = editable(id);
        List<Violation> wrong = new ArrayList<>(kinds.check(mapping));
        if (!before.mapping().kind().equals(mapping.kind())) {
            wrong.add(Violation.of("kind", "record.kind", before.mapping().kind()));
        }
        if (!before.mapping().name().equals(mapping.name())) {
            wrong.add(Violation.of(
                    "name",
                    "mapping.name-fixed",
                    mapping.name(),
                    before.mapping().name()));
        }
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        keep(before, version, mapping, before.archived());
        record("mapping.update", id, mapping, before.territoryId(), MappingChanges.between(before.mapping(), mapping));
    }

    /**
     * Takes a mapping out of the choices; watched sources that use it fail until it is restored.
     *
     * @throws Problem as {@link #update}
     */
    public void archive(UUID id, int version) {
        StoredMapping before = editable(id);
        keep(before, version, before.mapping(), before.archived() == null ? now() : before.archived());
        record("mapping.archive", id, before.mapping(), before.territoryId(), List.of());
    }

    /**
     * Brings an archived mapping back.
     *
     * @throws Problem as {@link #update}
     */
    public void restore(UUID id, int version) {
        StoredMapping before = editable(id);
        keep(before, version, before.mapping(), null);
        record("mapping.restore", id, before.mapping(), before.territoryId(), List.of());
    }

    /**
     * A mapping as JSON, to hand on.
     *
     * @throws Problem as {@link #byName}
     */
    public String export(String name) {
        return MappingJson.write(byName(name).mapping());
    }

    /**
     * Saves a mapping that was handed on as JSON.
     *
     * @return its identifier
     * @throws Problem as {@link #create}; INVALID for what is no mapping
     */
    public UUID take(String json) {
        caller.require(Permission.IMPORT);
        return create(MappingJson.read(json));
    }

    private void keep(StoredMapping before, int version, Mapping mapping, OffsetDateTime archived) {
        if (!mappings.lock(before.id(), version)) {
            throw Problem.stale("mapping", before.uuid().toString());
        }
        mappings.update(before.uuid(), mapping, caller.requireSignedIn().displayName(), archived, now());
    }

    private StoredMapping required(UUID id) {
        caller.require(Permission.IMPORT);
        return mappings.byUuid(id).orElseThrow(() -> Problem.notFound("mapping", id.toString()));
    }

    private StoredMapping editable(UUID id) {
        StoredMapping mapping = required(id);
        if (!rights.mayChange(mapping)) {
            throw Problem.denied("outside-territory");
        }
        return mapping;
    }

    private MappingView view(StoredMapping m) {
        return new MappingView(
                m.uuid(),
                m.version(),
                m.mapping(),
                m.ownerName(),
                m.changed(),
                m.changedBy(),
                m.archived() != null,
                m.used(),
                m.uses(),
                rights.mayChange(m));
    }

    private void record(String action, UUID id, Mapping mapping, Long territory, List<Change> changes) {
        audit.record(new AuditLine(action, new RecordRef("mapping", id), mapping.name(), territory, changes));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
