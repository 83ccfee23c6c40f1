package fr.maillage.web.committee;

import fr.maillage.actor.ActorService;
import fr.maillage.committee.SeatField;
import fr.maillage.committee.seat.SeatService;
import fr.maillage.person.PersonService;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Names of what is said of seats in the page's language. */
@Named("seatLabels")
@RequestScoped
public class SeatLabels extends RecordLabels<SeatField> {

    @Inject
    private PersonService persons;

    @Inject
    private ActorService actors;

    @Inject
    private SeatService seats;

    public SeatLabels() {
        super(SeatField.class, "committee.seat");
    }

    @Override
    protected String reference(SeatField field, String id) {
        try {
            UUID uuid = Identifiers.of("committee.seat", id);
            return switch (field) {
                case PERSON -> persons.reference(uuid).name();
                case ACTOR -> actors.reference(uuid).name();
                default -> seats.get(uuid).seat().name();
            };
        } catch (Problem unknown) {
            return id;
        }
    }
}
