package fr.maillage.agenda;

import fr.maillage.agenda.model.AgendaEvent;
import fr.maillage.agenda.persistence.AgendaRepository;
import fr.maillage.place.core.PlaceRef;
import fr.maillage.place.merge.MergeParticipant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Workshops follow the place where they are held into the record that it is merged into. */
@ApplicationScoped
class AgendaMergeParticipant implements MergeParticipant {

    @Inject
    private AgendaRepository events;

    @Inject
    private AgendaLifecycle lifecycle;

    @Override
    public String code() {
        return "agenda";
    }

    @Override
    public Set<UUID> move(PlaceRef merged, PlaceRef kept) {
        List<AgendaEvent> all = events.at(merged.key());
        lifecycle.move(all, merged, kept);
        return all.stream().map(AgendaEvent::uuid).collect(Collectors.toSet());
    }

    @Override
    public void moveBack(Set<UUID> moved, PlaceRef kept, PlaceRef merged) {
        lifecycle.move(
                events.at(kept.key()).stream()
                        .filter(e -> moved.contains(e.uuid()))
                        .toList(),
                kept,
                merged);
    }
}
