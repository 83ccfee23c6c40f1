package fr.maillage.deployment.dropin;

import fr.maillage.agenda.RegularSession;
import fr.maillage.agenda.RegularSessions;
import fr.maillage.place.search.PlaceStanding;
import fr.maillage.place.search.PlaceStandings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Drop-ins in the public agenda: those that are open to the public, in places that are not archived. */
@ApplicationScoped
class DropInAgenda implements RegularSessions {

    private static final String BY_APPOINTMENT = "rdv";

    @Inject
    private DropInList list;

    @Inject
    private PlaceStandings standings;

    @Override
    public List<RegularSession> between(String territory, String service, UUID place, LocalDate from, LocalDate to) {
        PlaceStandings.Today today = standings.today();
        return list.all(new DropInFilter(territory, null, null, place, null, null, false)).stream()
                .filter(dropIn -> !dropIn.placeArchived() && open(dropIn) && offers(dropIn, service))
                .flatMap(dropIn -> dropIn.rhythm().sessions(from, to).stream()
                        .map(session -> told(dropIn, session, today.of(dropIn.placeKnownOn()))))
                .toList();
    }

    private static boolean open(DropInView dropIn) {
        return !DropInOffer.PRIVATE.equals(dropIn.values().text(DropInField.ACCESS));
    }

    private static boolean offers(DropInView dropIn, String service) {
        return service == null
                || service.isBlank()
                || dropIn.values().list(DropInField.SERVICES).contains(service);
    }

    private static RegularSession told(DropInView dropIn, Session session, PlaceStanding standing) {
        return new RegularSession(
                session.start(),
                session.end(),
                dropIn.name(),
                dropIn.place(),
                dropIn.placeName(),
                dropIn.communeName(),
                BY_APPOINTMENT.equals(dropIn.values().text(DropInField.ACCESS)),
                standing);
    }
}
