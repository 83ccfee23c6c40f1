package fr.maillage.committee.seat;

import fr.maillage.actor.ActorService;
import fr.maillage.committee.BodyLifecycle;
import fr.maillage.committee.MemberSearch;
import fr.maillage.committee.SeatField;
import fr.maillage.committee.SeatKeys;
import fr.maillage.committee.model.Body;
import fr.maillage.committee.model.Mandate;
import fr.maillage.committee.persistence.BodyRepository;
import fr.maillage.committee.persistence.MandateRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.person.PersonService;
import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordEditing;
import fr.maillage.record.RecordField;
import fr.maillage.record.References.Found;
import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Seats in bodies, by hand. Knowing one needs READ_CONTACTS on the territory that the body works for, seating somebody
 * and correcting a seat EDIT_COMMITTEE there. Only whom the caller may correct is seated, else a seat would be a way to get
 * there (ADR 34); a mandate ends by its last day.
 */
@Stateless
@LocalBean
public class SeatService implements RecordEditing<SeatDetail, SeatField> {

    @Inject
    private BodyRepository bodies;

    @Inject
    private BodyLifecycle lifecycle;

    @Inject
    private MandateRepository mandates;

    @Inject
    private MemberSearch search;

    @Inject
    private Seats seats;

    @Inject
    private PersonService persons;

    @Inject
    private ActorService actors;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Caller caller;

    /**
     * A seat.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without READ_CONTACTS on the territory of the body; NOT_FOUND
     */
    @Override
    public SeatDetail get(UUID id) {
        caller.require(Permission.READ_CONTACTS);
        Body body = bodyOf(id);
        caller.require(Permission.READ_CONTACTS, body.territoryId());
        return detail(body, id);
    }

    /**
     * Seats somebody in a body.
     *
     * @throws Problem INVALID with one violation per wrong field, {@code person} also for whom the caller may not correct
     *     and who sits there on one of these days already, {@code alternateOf} for whom she cannot stand in for, {@code
     *     replaces} for whose seat she cannot take; DENIED
     *     without EDIT_COMMITTEE on the territory of the body; CONFLICT for an archived one; NOT_FOUND
     */
    public SeatDetail enter(UUID bodyId, FieldValues<SeatField> input) {
        caller.require(Permission.EDIT_COMMITTEE);
        Body body = locked(lifecycle.find(bodyId));
        FieldValues<SeatField> says = check(body, input, FieldValues.none(SeatField.class));
        return detail(body, seats.enter(body, says, keys(says)).uuid());
    }

    /**
     * Corrects a seat, or ends the mandate by its last day; nothing is written when nothing differs.
     *
     * @param version the version that the caller has seen
     * @throws Problem STALE when it has another version now; otherwise as for {@link #enter}
     */
    @Override
    public SeatDetail update(UUID id, int version, FieldValues<SeatField> input) {
        caller.require(Permission.EDIT_COMMITTEE);
        Body body = locked(bodyOf(id));
        Mandate mandate = mandates.byUuid(id).orElseThrow(() -> unknown(id));
        if (mandate.version() != version) {
            throw Problem.stale(MandateRepository.SEAT, id.toString());
        }
        FieldValues<SeatField> says = check(body, input, detail(body, id).values());
        seats.change(body, mandate, says, keys(says));
        return detail(body, id);
    }

    private Body bodyOf(UUID seat) {
        return lifecycle.find(mandates.bodyOf(seat).orElseThrow(() -> unknown(seat)));
    }

    /** The body as it is until the transaction has ended, if the caller may say who sits in it. */
    private Body locked(Body found) {
        caller.require(Permission.EDIT_COMMITTEE, found.territoryId());
        Body body = bodies.locked(found.uuid()).orElseThrow();
        caller.require(Permission.EDIT_COMMITTEE, body.territoryId());
        lifecycle.requireActive(body);
        return body;
    }

    private FieldValues<SeatField> check(Body body, FieldValues<SeatField> input, FieldValues<SeatField> before) {
        FieldValidator<SeatField> check = new FieldValidator<>(
                SeatField.class, input, before, vocabularies.all(), (field, id) -> meant(body, field, id));
        Optional<String> from = check.right(SeatField.FROM);
        Optional<String> until = check.right(SeatField.UNTIL);
        check.right(SeatField.PERSON)
                .filter(person -> !person.equals(before.text(SeatField.PERSON)))
                .filter(person -> !persons.get(UUID.fromString(person)).editable())
                .ifPresent(person -> check.wrong(SeatField.PERSON, "committee-seat-person", null));
        // In normal form days are in the order of their texts.
        if (from.isPresent() && until.isPresent() && until.get().compareTo(from.get()) < 0) {
            check.wrong(SeatField.UNTIL, "committee-seat-order", until.get(), from.get());
        }
        return check.values();
    }

    /** Whom she may not read is nobody to her. */
    private Optional<Found> meant(Body body, RecordField field, String id) {
        return uuid(id).flatMap(uuid -> switch ((SeatField) field) {
            case PERSON -> persons.known(uuid).map(p -> new Found(p.id().toString(), p.name(), false));
            case ACTOR -> actors.known(uuid).map(a -> new Found(a.id().toString(), a.name(), a.archived()));
            default ->
                mandates.byUuid(uuid)
                        .filter(seat -> seat.bodyId() == body.id())
                        .map(seat -> new Found(seat.uuid().toString(), id, false));
        });
    }

    private SeatKeys keys(FieldValues<SeatField> says) {
        UUID actor = uuid(says.text(SeatField.ACTOR)).orElse(null);
        return new SeatKeys(
                persons.reference(UUID.fromString(says.text(SeatField.PERSON))).key(),
                actor == null ? null : actors.reference(actor).key(),
                seat(says.text(SeatField.ALTERNATE_OF)),
                seat(says.text(SeatField.REPLACES)));
    }

    private Long seat(String id) {
        return uuid(id).map(seat -> mandates.byUuid(seat).orElseThrow().id()).orElse(null);
    }

    private SeatDetail detail(Body body, UUID seat) {
        boolean editable = lifecycle.editable(body);
        return new SeatDetail(
                search.seat(seat).orElseThrow(() -> unknown(seat)),
                body.uuid(),
                body.name(),
                editable,
                editable && !body.archived());
    }

    private static Problem unknown(UUID seat) {
        return Problem.notFound(MandateRepository.SEAT, String.valueOf(seat));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
