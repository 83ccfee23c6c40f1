package fr.maillage.committee;

import fr.maillage.committee.model.Body;
import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.persistence.BodyRepository;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.LifecycleService;
import fr.maillage.record.References;
import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Gatherings of bodies. Reading needs READ somewhere; changing one needs EDIT_COMMITTEE on the territory that its body
 * works for, and giving it to another body on both territories.
 */
@Stateless
@LocalBean
public class GatheringService extends LifecycleService<Gathering, GatheringDetail, GatheringField> {

    @Inject
    private BodyRepository bodies;

    @Inject
    private GatheringLifecycle lifecycle;

    @Inject
    private GatheringList list;

    @Inject
    private VocabularyService vocabularies;

    /**
     * Enters a gathering of a body.
     *
     * @throws Problem INVALID with one violation per wrong field, {@code code} also when another gathering of the body
     *     has it; DENIED without EDIT_COMMITTEE on the territory of the body
     */
    public GatheringDetail create(FieldValues<GatheringField> input) {
        caller().require(Permission.EDIT_COMMITTEE);
        FieldValues<GatheringField> values = check(input, FieldValues.none(GatheringField.class));
        return detail(lifecycle.create(values, allowed(values)));
    }

    /**
     * Corrects a gathering; nothing is written when nothing differs.
     *
     * @param version the version that the caller has seen
     * @throws Problem STALE when it has another version now; INVALID as for {@link #create}, and for a group that is
     *     left out although something refers to it; DENIED without EDIT_COMMITTEE on the territory, before and after;
     *     CONFLICT for an archived gathering; NOT_FOUND
     */
    @Override
    public GatheringDetail update(UUID id, int version, FieldValues<GatheringField> input) {
        Gathering gathering = lifecycle.forChange(id, version);
        lifecycle.requireActive(gathering);
        FieldValues<GatheringField> before = list.byUuid(id).orElseThrow().values();
        FieldValues<GatheringField> values = check(input, before);
        lifecycle.update(gathering, before, values, allowed(values));
        return detail(gathering);
    }

    @Override
    protected GatheringLifecycle lifecycle() {
        return lifecycle;
    }

    @Override
    protected GatheringDetail detail(Gathering gathering) {
        return new GatheringDetail(
                list.byUuid(gathering.uuid()).orElseThrow(),
                lifecycle.editable(gathering),
                lifecycle.toComplete(gathering));
    }

    private FieldValues<GatheringField> check(FieldValues<GatheringField> input, FieldValues<GatheringField> before) {
        return GatheringValidator.check(input, before, vocabularies.all(), (field, id) -> body(id));
    }

    private Optional<References.Found> body(String id) {
        Optional<Body> body = uuid(id).isEmpty() ? Optional.empty() : bodies.byUuid(UUID.fromString(id));
        return body.map(b -> new References.Found(b.uuid().toString(), b.name(), b.archived()));
    }

    /** The body that holds it, if the caller may say so; nobody moves it until the end. */
    private Body allowed(FieldValues<GatheringField> values) {
        Body body =
                bodies.locked(UUID.fromString(values.text(GatheringField.BODY))).orElseThrow();
        caller().require(Permission.EDIT_COMMITTEE, body.territoryId());
        return body;
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
