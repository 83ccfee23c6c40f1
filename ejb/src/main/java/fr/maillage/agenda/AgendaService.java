package fr.maillage.agenda;

import fr.maillage.agenda.model.AgendaEvent;
import fr.maillage.agenda.persistence.AgendaListRepository;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.LifecycleService;
import fr.maillage.record.RecordQuery;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Keeps the agenda. Whoever may contribute to the records of a commune (CONTRIBUTE) keeps the events that are held there; what
 * everybody may read is in {@link AgendaPublicationService}.
 */
@Stateless
@LocalBean
public class AgendaService extends LifecycleService<AgendaEvent, AgendaDetail, AgendaField> {

    @Inject
    private AgendaListRepository lists;

    @Inject
    private AgendaLifecycle lifecycle;

    @Inject
    private AgendaAssembler assembler;

    @Inject
    private VocabularyService vocabularies;

    /**
     * A page of the events, in at most three statements.
     *
     * @param territory a territory's code; null or blank for all
     * @param archived true for archived events only, false for the others
     * @param request sorts by {@code next} (default: the next date), {@code title} or {@code place}
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory; INVALID for an
     *     unknown sort
     */
    public Page<AgendaEventRow> list(String territory, boolean archived, PageRequest request) {
        caller().require(Permission.READ);
        RecordQuery query = archived ? new RecordQuery().archived(true) : lists.active();
        assembler.inside(query, territory);
        return lists.events(query, assembler.now(), request);
    }

    /**
     * Enters an event.
     *
     * @param place the identifier of a place that is not archived
     * @throws Problem INVALID with one violation per wrong field; DENIED without CONTRIBUTE on the place's commune
     */
    public AgendaDetail create(String place, FieldValues<AgendaField> input) {
        caller().require(Permission.CONTRIBUTE);
        long key = lists.placeKey(placeId(place)).orElseThrow(() -> Problem.invalid("place", "agenda-place", place));
        AgendaValidator.Checked checked =
                AgendaValidator.check(input, FieldValues.none(AgendaField.class), vocabularies.all());
        caller().require(Permission.CONTRIBUTE, lists.placeCommune(key));
        return detail(lifecycle.create(checked, key));
    }

    /**
     * Corrects an event; nothing is written when nothing differs. It stays at its place.
     *
     * @param version the version that the caller has seen
     * @throws Problem STALE when it has another version now; INVALID as for {@link #create}; DENIED without
     *     CONTRIBUTE on the place's commune; CONFLICT for an archived event; NOT_FOUND
     */
    @Override
    public AgendaDetail update(UUID id, int version, FieldValues<AgendaField> input) {
        return update(id, version, null, input);
    }

    /**
     * The same for whoever names the place.
     *
     * @param place its identifier; null for whatever it is
     * @throws Problem as above; INVALID for another place than the event's
     */
    public AgendaDetail update(UUID id, int version, String place, FieldValues<AgendaField> input) {
        AgendaEvent event = lifecycle.forChange(id, version);
        lifecycle.requireActive(event);
        AgendaDetail before = detail(event);
        if (place != null && !place.equals(before.place().id().toString())) {
            throw Problem.invalid("place", "agenda-moved", place);
        }
        lifecycle.update(event, before.values(), AgendaValidator.check(input, before.values(), vocabularies.all()));
        return detail(event);
    }

    @Override
    protected AgendaLifecycle lifecycle() {
        return lifecycle;
    }

    @Override
    protected AgendaDetail detail(AgendaEvent event) {
        return assembler.detail(event);
    }

    private static UUID placeId(String text) {
        if (text == null || text.isBlank()) {
            throw Problem.invalid("place", "required", null);
        }
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("place", "agenda-place", text);
        }
    }
}
