package fr.maillage.web.agenda;

import fr.maillage.agenda.AgendaDate;
import fr.maillage.agenda.AgendaDetail;
import fr.maillage.agenda.AgendaField;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.ClockProducer;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole event in the API. What a program cannot set is ignored when it is sent: an event that was read can be changed
 * and sent back as it is.
 */
@Schema(name = "AgendaEvent", description = "A workshop at a place, held once or again and again")
public class AgendaDocument {

    private static final FieldAccess<AgendaDocument, AgendaField> ACCESS = new FieldAccess<AgendaDocument, AgendaField>(
                    AgendaField.class)
            .text(AgendaField.TITLE, d -> d.title, (d, v) -> d.title = v)
            .text(AgendaField.SUMMARY, d -> d.summary, (d, v) -> d.summary = v)
            .text(AgendaField.THEME, d -> d.theme, (d, v) -> d.theme = v)
            .text(AgendaField.LEVEL, d -> d.level, (d, v) -> d.level = v)
            .number(AgendaField.SEATS, d -> d.seats, (d, v) -> d.seats = v)
            .text(AgendaField.FEE, d -> d.fee, (d, v) -> d.fee = v)
            .text(AgendaField.REGISTRATION, d -> d.registration, (d, v) -> d.registration = v)
            .text(AgendaField.CONTACT, d -> d.contact, (d, v) -> d.contact = v)
            .text(AgendaField.START, d -> d.start, (d, v) -> d.start = v)
            .text(AgendaField.END, d -> d.end, (d, v) -> d.end = v)
            .text(AgendaField.RECURRENCE, d -> d.recurrence, (d, v) -> d.recurrence = v)
            .codes(AgendaField.CANCELLED, d -> d.cancelled, (d, v) -> d.cancelled = v);

    @Schema(readOnly = true)
    public UUID id;

    @Schema(description = "The identifier of the place; an event stays at its place")
    public String place;

    public String title;

    public String summary;

    @Schema(description = "A code of the national list of services")
    public String theme;

    @Schema(description = "beginner, intermediate or advanced")
    public String level;

    @Schema(description = "From 1 to 10000; absent without a limit")
    public Integer seats;

    @Schema(description = "In words; absent when it is free")
    public String fee;

    @Schema(description = "walk-in, phone, email or link")
    public String registration;

    @Schema(description = "The number or address to register at")
    public String contact;

    @Schema(description = "Wall time in Paris, for example 2026-12-01T14:00")
    public String start;

    @Schema(description = "Wall time in Paris, within a day of the start")
    public String end;

    @Schema(
            description = "Weekly, with an end within two years (RFC 5545), for example"
                    + " FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=10; absent for a single date")
    public String recurrence;

    @Schema(description = "The dates on which it is not held after all, for example 2026-12-08")
    public List<String> cancelled;

    @Schema(readOnly = true)
    public List<Date> dates;

    @Schema(readOnly = true)
    public OffsetDateTime archivedAt;

    @Schema(readOnly = true)
    public String archiveReason;

    @Schema(readOnly = true)
    public OffsetDateTime updatedAt;

    /** A date of the event, with the offset of Europe/Paris. */
    @Schema(name = "AgendaDate")
    public record Date(OffsetDateTime start, OffsetDateTime end, boolean cancelled) {

        static Date of(AgendaDate date) {
            return new Date(inParis(date.start()), inParis(date.end()), date.cancelled());
        }
    }

    static AgendaDocument of(AgendaDetail event) {
        AgendaDocument document = new AgendaDocument();
        ACCESS.write(document, event.values());
        document.id = event.id();
        document.place = event.place().id().toString();
        document.dates = event.dates().stream().map(Date::of).toList();
        document.archivedAt = event.archivedAt();
        document.archiveReason = event.archiveReason();
        document.updatedAt = event.updatedAt();
        return document;
    }

    /** Gives the values to be checked and stored. */
    FieldValues<AgendaField> values() {
        return ACCESS.values(this);
    }

    static OffsetDateTime inParis(LocalDateTime time) {
        return time.atZone(ClockProducer.PARIS).toOffsetDateTime();
    }
}
