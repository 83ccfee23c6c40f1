package fr.maillage.actor;

import fr.maillage.actor.model.Actor;
import fr.maillage.actor.persistence.ActorRepository;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.LifecycleService;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.ejb.LocalBean;
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
@LocalBean
public class ActorService extends LifecycleService<Actor, ActorDetail, ActorField> {

    private static final int MOST_CHOICES = 1000;

    @Inject
    private ActorRepository actors;

    @Inject
    private ActorLifecycle lifecycle;

    @Inject
    private ActorAssembler assembler;

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    /**
     * The actor with a SIRET, RNA or RIDET, archived or not; empty for null and where there is none.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    public Optional<ActorRef> byIdentifier(String identifier) {
        caller().require(Permission.READ);
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
        caller().require(Permission.READ);
        return ref(lifecycle.find(id));
    }

    /** The same; empty where there is none. */
    public Optional<ActorRef> known(UUID id) {
        caller().require(Permission.READ);
        return actors.byUuid(id).map(ActorService::ref);
    }

    /** The actors with these database identifiers, in one statement; unknown ones are absent. */
    public Map<Long, ActorRef> references(Collection<Long> keys) {
        caller().require(Permission.READ);
        Map<Long, ActorRef> references = new HashMap<>();
        actors.byKeys(keys).forEach((key, actor) -> references.put(key, ref(actor)));
        return references;
    }

    /**
     * The actors that are not archived by name, to choose one from; the first thousand.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    public List<ActorRef> choices() {
        caller().require(Permission.READ);
        return actors.active(MOST_CHOICES).stream().map(ActorService::ref).toList();
    }

    /**
     * Enters an actor.
     *
     * @throws Problem INVALID with one violation per wrong field, {@code identifier} also when another actor has it;
     *     DENIED without EDIT_ACTORS on the territory
     */
    public ActorDetail create(FieldValues<ActorField> input) {
        caller().require(Permission.EDIT_ACTORS);
        FieldValues<ActorField> values = check(input, FieldValues.none(ActorField.class));
        return detail(lifecycle.create(values, allowed(values)));
    }

    /**
     * Corrects an actor; nothing is written when nothing differs.
     *
     * @param version the version that the caller has seen
     * @throws Problem STALE when it has another version now; INVALID as for {@link #create}; DENIED without
     *     EDIT_ACTORS on the territory, before and after; CONFLICT for an archived actor; NOT_FOUND
     */
    @Override
    public ActorDetail update(UUID id, int version, FieldValues<ActorField> input) {
        Actor actor = lifecycle.forChange(id, version);
        lifecycle.requireActive(actor);
        FieldValues<ActorField> before = assembler.values(actor);
        FieldValues<ActorField> values = check(input, before);
        lifecycle.update(actor, before, values, allowed(values));
        return detail(actor);
    }

    @Override
    protected ActorLifecycle lifecycle() {
        return lifecycle;
    }

    @Override
    protected ActorDetail detail(Actor actor) {
        return assembler.of(actor);
    }

    private FieldValues<ActorField> check(FieldValues<ActorField> input, FieldValues<ActorField> before) {
        return ActorValidator.check(input, before, vocabularies.all(), territories::byCode);
    }

    /** Where an actor would act, if the caller may say so. */
    private TerritoryView allowed(FieldValues<ActorField> values) {
        TerritoryView territory = territories.required(values.text(ActorField.TERRITORY));
        caller().require(Permission.EDIT_ACTORS, territory.id());
        return territory;
    }

    private static ActorRef ref(Actor actor) {
        return new ActorRef(actor.id(), actor.uuid(), actor.name(), actor.identifier(), actor.archived());
    }
}
