package fr.maillage.committee;

import fr.maillage.committee.model.Body;
import fr.maillage.committee.persistence.BodyRepository;
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
import java.util.List;
import java.util.UUID;

/**
 * Bodies. Reading needs READ somewhere; changing one needs EDIT_COMMITTEE on the territory that it works for, and moving
 * it on both territories.
 */
@Stateless
@LocalBean
public class BodyService extends LifecycleService<Body, BodyDetail, BodyField> {

    private static final int MOST_CHOICES = 1000;

    @Inject
    private BodyRepository bodies;

    @Inject
    private BodyLifecycle lifecycle;

    @Inject
    private BodyList list;

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    /**
     * The bodies that are not archived by name, to choose one from; the first thousand.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    public List<BodyRef> choices() {
        caller().require(Permission.READ);
        return bodies.active(MOST_CHOICES).stream().map(BodyService::ref).toList();
    }

    /**
     * A body as other records name it.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public BodyRef reference(UUID id) {
        caller().require(Permission.READ);
        return ref(lifecycle.find(id));
    }

    /**
     * Enters a body.
     *
     * @throws Problem INVALID with one violation per wrong field, {@code name} also when another body of the territory
     *     that is not archived has it; DENIED without EDIT_COMMITTEE on the territory
     */
    public BodyDetail create(FieldValues<BodyField> input) {
        caller().require(Permission.EDIT_COMMITTEE);
        FieldValues<BodyField> values = check(input, FieldValues.none(BodyField.class));
        return detail(lifecycle.create(values, allowed(values)));
    }

    /**
     * Corrects a body; nothing is written when nothing differs.
     *
     * @param version the version that the caller has seen
     * @throws Problem STALE when it has another version now; INVALID as for {@link #create}; DENIED without
     *     EDIT_COMMITTEE on the territory, before and after; CONFLICT for an archived body; NOT_FOUND
     */
    @Override
    public BodyDetail update(UUID id, int version, FieldValues<BodyField> input) {
        Body body = lifecycle.forChange(id, version);
        lifecycle.requireActive(body);
        FieldValues<BodyField> before = list.byUuid(id).orElseThrow().values();
        FieldValues<BodyField> values = check(input, before);
        lifecycle.update(body, before, values, allowed(values));
        return detail(body);
    }

    @Override
    protected BodyLifecycle lifecycle() {
        return lifecycle;
    }

    @Override
    protected BodyDetail detail(Body body) {
        return new BodyDetail(list.byUuid(body.uuid()).orElseThrow(), lifecycle.editable(body));
    }

    private FieldValues<BodyField> check(FieldValues<BodyField> input, FieldValues<BodyField> before) {
        return BodyValidator.check(input, before, vocabularies.all(), territories::byCode);
    }

    /** Gives the territory that a body would work for, if the caller may say so. */
    private TerritoryView allowed(FieldValues<BodyField> values) {
        TerritoryView territory = territories.required(values.text(BodyField.TERRITORY));
        caller().require(Permission.EDIT_COMMITTEE, territory.id());
        return territory;
    }

    private static BodyRef ref(Body body) {
        return new BodyRef(body.id(), body.uuid(), body.name(), body.territoryId(), body.archived());
    }
}
