package fr.maillage.web.agenda;

import fr.maillage.agenda.AgendaDate;
import fr.maillage.agenda.AgendaDetail;
import fr.maillage.agenda.AgendaInput;
import fr.maillage.shared.ClockProducer;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole event in the API. What a program cannot set is ignored when it is sent: an event that was read can be changed
 * and sent back as it is.
 */
@Schema(name = "AgendaEvent", description = "A workshop at a place, held once or again and again")
public record AgendaDocument(
        @Schema(readOnly = true) UUID id,

        @Schema(description = "The identifier of the place; an event stays at its place")
        String place,

        String title,
        String summary,

        @Schema(description = "A code of the national list of services")
        String theme,

        @Schema(description = "beginner, intermediate or advanced")
        String level,

        @Schema(description = "From 1 to 10000; absent without a limit")
        Integer seats,

        @Schema(description = "In words; absent when it is free")
        String fee,

        @Schema(description = "walk-in, phone, email or link")
        String registration,

        @Schema(description = "The number or address to register at")
        String contact,

        @Schema(description = "Wall time in Paris, for example 2026-12-01T14:00")
        String start,

        @Schema(description = "Wall time in Paris, within a day of the start")
        String end,

        @Schema(
                description = "Weekly, with an end within two years (RFC 5545), for example"
                        + " FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=10; absent for a single date")
        String recurrence,

        @Schema(description = "The dates on which it is not held after all, for example 2026-12-08")
        List<String> cancelled,

        @Schema(readOnly = true) List<Date> dates,
        @Schema(readOnly = true) OffsetDateTime archivedAt,
        @Schema(readOnly = true) String archiveReason,
        @Schema(readOnly = true) OffsetDateTime updatedAt) {

    /** A date of the event, with the offset of Europe/Paris. */
    @Schema(name = "AgendaDate")
    public record Date(OffsetDateTime start, OffsetDateTime end, boolean cancelled) {

        static Date of(AgendaDate date) {
            return new Date(inParis(date.start()), inParis(date.end()), date.cancelled());
        }
    }

    static AgendaDocument of(AgendaDetail event) {
        AgendaInput values = event.values();
        return new AgendaDocument(
                event.id(),
                values.place(),
                values.title(),
                values.summary(),
                values.theme(),
                values.level(),
                values.seats() == null ? null : Integer.valueOf(values.seats()),
                values.fee(),
                values.registration(),
                values.contact(),
                values.start(),
                values.end(),
                values.recurrence(),
                values.cancelled(),
                event.dates().stream().map(Date::of).toList(),
                event.archivedAt(),
                event.archiveReason(),
                event.updatedAt());
    }

    /** What is to be checked and stored. */
    AgendaInput input() {
        return new AgendaInput(
                place,
                title,
                summary,
                theme,
                level,
                Objects.toString(seats, null),
                fee,
                registration,
                contact,
                start,
                end,
                recurrence,
                cancelled == null
                        ? List.of()
                        : cancelled.stream().filter(Objects::nonNull).toList());
    }

    static OffsetDateTime inParis(LocalDateTime time) {
        return time.atZone(ClockProducer.PARIS).toOffsetDateTime();
    }
}
