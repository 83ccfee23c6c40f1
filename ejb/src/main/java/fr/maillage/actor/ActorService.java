package fr.maillage.actor;

import fr.maillage.actor.model.Actor;
import fr.maillage.actor.persistence.ActorRepository;
import fr.maillage.audit.AuditService;
import fr.maillage.audit.AuditView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The registry of actors, for people and programs. Reading needs READ somewhere; changing an actor needs EDIT_ACTORS on
 * the territory where it acts, and moving it on both territories.
 */
@Stateless
public class ActorService {

    private static final int LONGEST_REASON = 500;
    private static final int MOST_CHOICES = 1000;

    @Inject
    private ActorRepository actors;

    @Inject
    private ActorStore store;

    @Inject
    private ActorQueries queries;

    @Inject
    private ActorDetails details;

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private AuditService audit;

    @Inject
    private Caller caller;

    /**
     * A page of the list, in at most four statements whatever its size.
     *
     * @param filter never null; see {@link ActorFilter#NONE}
     * @param request sorts by {@code name} (default), {@code type} or {@code territory}
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory; INVALID for an
     *     unknown sort
     */
    public Page<ActorSummary> list(ActorFilter filter, PageRequest request) {
        caller.require(Permission.READ);
        return queries.page(filter, request);
    }

    /**
     * An actor, archived or not.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public ActorDetail get(UUID id) {
        caller.require(Permission.READ);
        return details.of(find(id));
    }

    /**
     * The actor with a SIRET, RNA or RIDET, archived or not; empty for null and where there is none.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    public Optional<ActorRef> byIdentifier(String identifier) {
        caller.require(Permission.READ);
        return identifier == null
                ? Optional.empty()
                : actors.byIdentifier(identifier).map(ActorService::ref);
    }

    /**
     * An actor as other records name it.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public ActorRef reference(UUID id) {
        caller.require(Permission.READ);
        return ref(find(id));
    }

    /** The actors with these database identifiers, in one statement; unknown ones are absent. */
    public Map<Long, ActorRef> references(Collection<Long> keys) {
        caller.require(Permission.READ);
        Map<Long, ActorRef> references = new HashMap<>();
        actors.byIds(keys).forEach(a -> references.put(a.id(), ref(a)));
        return references;
    }

    /**
     * The actors of the present by name, to choose one from; the first thousand.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    public List<ActorRef> choices() {
        caller.require(Permission.READ);
        return actors.present(MOST_CHOICES).stream().map(ActorService::ref).toList();
    }

    /**
     * Enters an actor.
     *
     * @throws Problem INVALID with one violation per wrong field, {@code identifier} also when another actor has it;
     *     DENIED without EDIT_ACTORS on the territory
     */
    public ActorDetail create(ActorInput input) {
        caller.require(Permission.EDIT_ACTORS);
        ActorInput values = checked(input, null);
        TerritoryView territory = territories.required(values.territory());
        caller.require(Permission.EDIT_ACTORS, territory.id());
        return details.of(store.create(values, territory));
    }

    /**
     * Corrects an actor; nothing is written when nothing differs.
     *
     * @param version the version that the caller has seen
     * @throws Problem STALE when it has another version now; INVALID as for {@link #create}; DENIED without
     *     EDIT_ACTORS on the territory, before and after; CONFLICT for an archived actor; NOT_FOUND
     */
    public ActorDetail update(UUID id, int version, ActorInput input) {
        Actor actor = forChange(id, version);
        requirePresent(actor);
        ActorInput values = checked(input, details.values(actor));
        TerritoryView territory = territories.required(values.territory());
        caller.require(Permission.EDIT_ACTORS, territory.id());
        store.update(actor, details.values(actor), values, territory);
        return details.of(actor);
    }

    /**
     * Takes an actor out of lists, keeping it.
     *
     * @param reason why, at most 500 characters; never blank
     * @throws Problem as for {@link #update}
     */
    public ActorDetail archive(UUID id, int version, String reason) {
        Actor actor = forChange(id, version);
        requirePresent(actor);
        if (reason == null || reason.isBlank()) {
            throw Problem.invalid("reason", "required", null);
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw Problem.invalid("reason", "too-long", reason, Integer.toString(LONGEST_REASON));
        }
        store.archive(actor, reason.strip());
        return details.of(actor);
    }

    /**
     * Brings an archived actor back as it was.
     *
     * @throws Problem as for {@link #update}; CONFLICT for an actor that is not archived
     */
    public ActorDetail restore(UUID id, int version) {
        Actor actor = forChange(id, version);
        if (!actor.archived()) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "actor.not-archived", null);
        }
        store.restore(actor);
        return details.of(actor);
    }

    /**
     * What happened to an actor, the newest first; for contacts it says that they changed, not how.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public List<AuditView> history(UUID id) {
        caller.require(Permission.READ);
        return audit.of(new RecordRef("actor", find(id).uuid()));
    }

    private ActorInput checked(ActorInput input, ActorInput before) {
        return ActorValidator.actor(input, before, vocabularies.all(), territories::byCode);
    }

    private Actor forChange(UUID id, int version) {
        caller.require(Permission.EDIT_ACTORS);
        Actor actor = find(id);
        caller.require(Permission.EDIT_ACTORS, actor.territoryId());
        if (actor.version() != version) {
            throw Problem.stale("actor", id.toString());
        }
        return actor;
    }

    private static void requirePresent(Actor actor) {
        if (actor.archived()) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "actor.archived", null);
        }
    }

    private Actor find(UUID id) {
        return actors.byUuid(id).orElseThrow(() -> Problem.notFound("actor", String.valueOf(id)));
    }

    private static ActorRef ref(Actor actor) {
        return new ActorRef(
                actor.id(),
                actor.uuid(),
                actor.content().name(),
                actor.content().identifier(),
                actor.archived());
    }
}
