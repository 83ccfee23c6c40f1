package fr.maillage.web.agenda;

import fr.maillage.agenda.AgendaPlace;
import fr.maillage.agenda.AgendaSession;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A date of the agenda in the API; a name that is absent means nothing is said. */
@Schema(name = "AgendaSession", description = "An event on one of its dates")
public record AgendaItem(
        UUID event,
        String title,
        String summary,

        @Schema(description = "A code of the national list of services")
        String theme,

        @Schema(description = "beginner, intermediate or advanced")
        String level,

        @Schema(description = "Absent without a limit") Integer seats,

        @Schema(description = "In words; absent when it is free")
        String fee,

        @Schema(description = "walk-in, phone, email or link")
        String registration,

        @Schema(description = "The number or address to register at")
        String contact,

        @Schema(description = "With the offset of Europe/Paris")
        OffsetDateTime start,

        OffsetDateTime end,
        boolean cancelled,
        boolean recurring,
        Place place) {

    /** Where it is held. */
    @Schema(name = "AgendaPlace")
    public record Place(UUID id, String name, String address, String postalCode, String commune, String territory) {

        static Place of(AgendaPlace place) {
            return new Place(
                    place.id(), place.name(), place.address(), place.postalCode(), place.commune(), place.territory());
        }
    }

    static AgendaItem of(AgendaSession session) {
        return new AgendaItem(
                session.event(),
                session.title(),
                session.summary(),
                session.theme(),
                session.level(),
                session.seats(),
                session.fee(),
                session.registration(),
                session.contact(),
                AgendaDocument.inParis(session.date().start()),
                AgendaDocument.inParis(session.date().end()),
                session.date().cancelled(),
                session.recurring(),
                Place.of(session.place()));
    }
}
