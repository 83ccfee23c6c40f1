package fr.maillage.agenda;

import fr.maillage.agenda.model.AgendaEvent;
import fr.maillage.agenda.persistence.AgendaCriteria;
import fr.maillage.agenda.persistence.AgendaListRepository;
import fr.maillage.agenda.persistence.AgendaRepository;
import fr.maillage.audit.AuditService;
import fr.maillage.audit.AuditView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryService;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps the agenda. Whoever may contribute to the records of a commune (CONTRIBUTE) keeps the events that are held there; what
 * everybody may read is in {@link AgendaPublicationService}.
 */
@Stateless
public class AgendaService {

    private static final int LONGEST_REASON = 500;

    /** Each ends in the unique key. */
    private static final Map<String, String> ORDERS = Map.of(
            "next", "n.next_at %1$s nulls last, e.id %1$s",
            "title", "lower(e.title) %1$s, e.id %1$s",
            "place", "lower(p.name) %1$s, e.id %1$s");

    @Inject
    private AgendaRepository events;

    @Inject
    private AgendaListRepository lists;

    @Inject
    private AgendaStore store;

    @Inject
    private AgendaReader reader;

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private AuditService audit;

    @Inject
    private Caller caller;

    /**
     * A page of the events, in at most three statements.
     *
     * @param territory a territory's code; null or blank for all
     * @param archived true for archived events only, false for those of the present
     * @param request sorts by {@code next} (default: the next date), {@code title} or {@code place}
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory; INVALID for an
     *     unknown sort
     */
    public Page<AgendaEventRow> list(String territory, boolean archived, PageRequest request) {
        caller.require(Permission.READ);
        String order = request.by(ORDERS, "next");
        AgendaCriteria criteria = archived ? AgendaCriteria.archived() : AgendaCriteria.ofThePresent();
        if (AgendaReader.given(territory)) {
            criteria.inside(territories.required(territory).id(), reader.now().toLocalDate());
        }
        return new Page<>(
                lists.events(
                        criteria,
                        reader.now(),
                        order.formatted(request.ascending() ? "asc" : "desc"),
                        request.offset(),
                        request.size()),
                lists.countEvents(criteria),
                request);
    }

    /**
     * An event, archived or not.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public AgendaDetail get(UUID id) {
        caller.require(Permission.READ);
        return reader.detail(find(id));
    }

    /**
     * Enters an event.
     *
     * @throws Problem INVALID with one violation per wrong field; DENIED without CONTRIBUTE on the place's commune
     */
    public AgendaDetail create(AgendaInput input) {
        caller.require(Permission.CONTRIBUTE);
        UUID place = placeId(input.place());
        long key = lists.placeKey(place).orElseThrow(() -> Problem.invalid("place", "agenda-place", input.place()));
        AgendaValidator.Checked checked = AgendaValidator.check(input, null, vocabularies.all());
        long commune = lists.placeCommune(key);
        caller.require(Permission.CONTRIBUTE, commune);
        return reader.detail(store.create(checked, key, commune));
    }

    /**
     * Corrects an event; nothing is written when nothing differs. It stays at its place.
     *
     * @param version the version that the caller has seen
     * @throws Problem STALE when it has another version now; INVALID as for {@link #create}; DENIED without
     *     CONTRIBUTE on the place's commune; CONFLICT for an archived event; NOT_FOUND
     */
    public AgendaDetail update(UUID id, int version, AgendaInput input) {
        AgendaEvent event = forChange(id, version);
        requirePresent(event);
        AgendaDetail before = reader.detail(event);
        if (input.place() != null && !input.place().equals(before.values().place())) {
            throw Problem.invalid("place", "agenda-moved", input.place());
        }
        AgendaValidator.Checked checked = AgendaValidator.check(input, before.values(), vocabularies.all());
        store.update(event, before.values(), checked, before.place().communeId());
        return reader.detail(event);
    }

    /**
     * Takes an event out of the agenda, keeping it.
     *
     * @param reason why, at most 500 characters; never blank
     * @throws Problem as for {@link #update}
     */
    public AgendaDetail archive(UUID id, int version, String reason) {
        AgendaEvent event = forChange(id, version);
        requirePresent(event);
        if (!AgendaReader.given(reason)) {
            throw Problem.invalid("reason", "required", null);
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw Problem.invalid("reason", "too-long", reason, Integer.toString(LONGEST_REASON));
        }
        store.archive(event, reason.strip(), reader.place(event).communeId());
        return reader.detail(event);
    }

    /**
     * Brings an archived event back as it was.
     *
     * @throws Problem as for {@link #update}; CONFLICT for an event that is not archived
     */
    public AgendaDetail restore(UUID id, int version) {
        AgendaEvent event = forChange(id, version);
        if (!event.archived()) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "agenda.not-archived", null);
        }
        store.restore(event, reader.place(event).communeId());
        return reader.detail(event);
    }

    /**
     * What happened to an event, the newest first.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public List<AuditView> history(UUID id) {
        caller.require(Permission.READ);
        return audit.of(new RecordRef("agenda", find(id).uuid()));
    }

    private AgendaEvent forChange(UUID id, int version) {
        caller.require(Permission.CONTRIBUTE);
        AgendaEvent event = find(id);
        caller.require(Permission.CONTRIBUTE, reader.place(event).communeId());
        if (event.version() != version) {
            throw Problem.stale("agenda", id.toString());
        }
        return event;
    }

    private static void requirePresent(AgendaEvent event) {
        if (event.archived()) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "agenda.archived", null);
        }
    }

    private AgendaEvent find(UUID id) {
        return events.byUuid(id).orElseThrow(() -> Problem.notFound("agenda", String.valueOf(id)));
    }

    private static UUID placeId(String text) {
        if (!AgendaReader.given(text)) {
            throw Problem.invalid("place", "required", null);
        }
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("place", "agenda-place", text);
        }
    }
}
