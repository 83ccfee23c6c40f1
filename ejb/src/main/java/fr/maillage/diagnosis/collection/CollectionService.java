package fr.maillage.diagnosis.collection;

import fr.maillage.diagnosis.model.StatementCollection;
import fr.maillage.diagnosis.persistence.CollectionRepository;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.LifecycleService;
import fr.maillage.record.RecordQuery;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Collections. Reading them needs COLLECT somewhere, as reading statements does; entering, changing and merging them
 * EDIT_DIAGNOSIS on their territory. An archived one is offered nowhere any more; what is in it stays.
 */
@Stateless
@LocalBean
public class CollectionService extends LifecycleService<StatementCollection, CollectionDetail, CollectionField> {

    /** As many as one chooses from. */
    private static final int CHOICES = 200;

    @Inject
    private CollectionLifecycle lifecycle;

    @Inject
    private CollectionList list;

    @Inject
    private CollectionRepository collections;

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    /** The collections to choose from in a filter, the latest first; none without COLLECT. */
    public List<CollectionRef> choices() {
        return caller().may(Permission.COLLECT)
                ? collections.references(new RecordQuery().archived(false), CHOICES)
                : List.of();
    }

    /** Those into which the caller may write down and import what is said, the latest first; none without COLLECT. */
    public List<CollectionRef> open() {
        return own(Permission.COLLECT);
    }

    /**
     * Those of which one may be chosen for what a group says; none where it belongs to one already.
     *
     * @param group the key of a group of a gathering
     */
    public List<CollectionRef> openFor(long group) {
        return collections.ofGroups(List.of(group)).isEmpty() ? open() : List.of();
    }

    /** Those into which the caller may merge a collection. */
    public List<CollectionRef> targets(UUID id) {
        return own(Permission.EDIT_DIAGNOSIS).stream()
                .filter(collection -> !collection.id().equals(id))
                .toList();
    }

    private List<CollectionRef> own(Permission permission) {
        return collections.references(
                new RecordQuery().archived(false).within(caller().scope(permission), list.today(), "r.territory_id"),
                CHOICES);
    }

    /** The collection of an identifier, archived or not; empty for none, and without COLLECT. */
    public Optional<CollectionRef> reference(UUID id) {
        return caller().may(Permission.COLLECT) ? collections.reference(id) : Optional.empty();
    }

    @Override
    public CollectionDetail get(UUID id) {
        caller().require(Permission.COLLECT);
        return detail(lifecycle.find(id));
    }

    /**
     * Enters a collection.
     *
     * @throws Problem INVALID with one violation per wrong field; DENIED without EDIT_DIAGNOSIS on the territory
     */
    public CollectionDetail create(FieldValues<CollectionField> input) {
        caller().require(Permission.EDIT_DIAGNOSIS);
        FieldValues<CollectionField> values = check(input, FieldValues.none(CollectionField.class));
        return detail(lifecycle.create(values, allowed(values), null));
    }

    /**
     * Corrects a collection; nothing is written when nothing differs.
     *
     * @param version the version that the caller has seen
     * @throws Problem STALE when it has another version now; INVALID as for {@link #create}; DENIED without
     *     EDIT_DIAGNOSIS on the territory, before and after; CONFLICT for an archived collection; NOT_FOUND
     */
    @Override
    public CollectionDetail update(UUID id, int version, FieldValues<CollectionField> input) {
        StatementCollection collection = lifecycle.forChange(id, version);
        lifecycle.requireActive(collection);
        FieldValues<CollectionField> before = list.byUuid(id).orElseThrow().values();
        FieldValues<CollectionField> values = check(input, before);
        lifecycle.update(collection, before, values, allowed(values));
        return detail(collection);
    }

    /**
     * Moves all that is in a collection into another one; the first is archived for good. A statement or a respondent whose
     * code the other knows, too, stands in the way: which of both is meant, only a person can say.
     *
     * @param version that the caller has seen of the collection that goes
     * @param into the identifier of the other
     * @throws Problem as for {@link #update}, on both; INVALID on {@code into} for none, for itself, and for codes that both
     *     know
     */
    public CollectionDetail merge(UUID id, int version, UUID into) {
        caller().require(Permission.EDIT_DIAGNOSIS);
        if (id.equals(into) || collections.reference(into).isEmpty()) {
            throw Problem.invalid("into", "unknown-value", String.valueOf(into));
        }
        // Both, in the order of their identifiers: two who merge them the other way round wait for each other.
        List.of(id, into).stream().sorted().forEach(lifecycle::held);
        StatementCollection from = lifecycle.forChange(id, version);
        lifecycle.merge(from, lifecycle.find(into));
        return detail(from);
    }

    @Override
    protected CollectionLifecycle lifecycle() {
        return lifecycle;
    }

    @Override
    protected CollectionDetail detail(StatementCollection collection) {
        return new CollectionDetail(list.byUuid(collection.uuid()).orElseThrow(), lifecycle.editable(collection));
    }

    private FieldValues<CollectionField> check(
            FieldValues<CollectionField> input, FieldValues<CollectionField> before) {
        return CollectionValidator.check(input, before, vocabularies.all(), territories::byCode);
    }

    private TerritoryView allowed(FieldValues<CollectionField> values) {
        TerritoryView territory = territories.required(values.text(CollectionField.TERRITORY));
        caller().require(Permission.EDIT_DIAGNOSIS, territory.id());
        return territory;
    }
}
