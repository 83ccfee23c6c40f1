package fr.maillage.agenda;

import fr.maillage.agenda.model.AgendaEvent;
import fr.maillage.agenda.persistence.AgendaRepository;
import fr.maillage.place.core.PlaceRef;
import fr.maillage.place.merge.RecordMergeParticipant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Workshops follow the place where they are held into the record that it is merged into. */
@ApplicationScoped
class AgendaMergeParticipant extends RecordMergeParticipant<AgendaEvent> {

    @Inject
    private AgendaRepository events;

    @Inject
    private AgendaLifecycle lifecycle;

    @Override
    public String code() {
        return "agenda";
    }

    @Override
    protected List<AgendaEvent> at(long place) {
        return events.at(place);
    }

    @Override
    protected void move(List<AgendaEvent> records, PlaceRef from, PlaceRef to) {
        lifecycle.move(records, from, to);
    }
}
