package fr.maillage.place.intake;

import fr.maillage.place.core.CommuneLookup;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.ValueText;
import fr.maillage.place.intake.IntakePlanner.Decision;
import fr.maillage.place.model.Place;
import fr.maillage.place.model.PlaceProposal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Proposals of the records of a chunk where they may not decide; entities are touched only by the actions it gives. */
final class IntakeProposals {

    private final Map<Long, Map<String, Map<PlaceField, PlaceProposal>>> known = new HashMap<>();
    private final List<PlaceProposal> written = new ArrayList<>();
    private final CommuneLookup communes;
    private final OffsetDateTime now;

    /** @param stored those of all places that the chunk can meet */
    IntakeProposals(Collection<PlaceProposal> stored, CommuneLookup communes, OffsetDateTime now) {
        this.communes = communes;
        this.now = now;
        stored.forEach(p -> PlaceField.byKey(p.field())
                .ifPresent(f -> of(p.placeId(), p.source()).put(f, p)));
    }

    /** Gives the proposals of somebody for a place, by field; grows as records are taken. */
    Map<PlaceField, PlaceProposal> of(long placeId, String speaker) {
        return known.computeIfAbsent(placeId, k -> new HashMap<>())
                .computeIfAbsent(speaker, k -> new EnumMap<>(PlaceField.class));
    }

    /** Gives the effects of a record's decision on proposals, to be run when entities are written; nothing for a new place. */
    List<Runnable> decide(Place place, IntakeRecord incoming, String speaker, Decision decision) {
        List<Runnable> actions = new ArrayList<>();
        if (place.id() == null) {
            return actions;
        }
        Map<PlaceField, PlaceProposal> own = of(place.id(), speaker);
        for (PlaceField field : decision.proposed()) {
            LocalDate saidOn = incoming.values().dateMaj();
            String text = ValueText.of(incoming.values().get(field), communes::insee);
            actions.add(() -> {
                PlaceProposal proposal = own.get(field);
                if (proposal == null) {
                    proposal = new PlaceProposal(place.id(), field.key(), speaker, text, saidOn, now);
                    own.put(field, proposal);
                    written.add(proposal);
                } else {
                    proposal.propose(text, saidOn, now);
                }
            });
        }
        for (PlaceField field : decision.settled()) {
            actions.add(() -> own.get(field).close(PlaceProposal.Status.SETTLED, null, now));
        }
        return actions;
    }

    /** Those that are new, once the actions were run. */
    List<PlaceProposal> written() {
        return written;
    }
}
