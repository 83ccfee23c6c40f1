package fr.maillage.web.deployment.dropin;

import fr.maillage.deployment.dropin.DropInField;
import fr.maillage.deployment.dropin.DropInView;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole drop-in in the API. What a program cannot set is ignored when it is sent: a record that was read can be changed
 * and sent back as it is.
 */
@Schema(
        name = "DropIn",
        description = "A drop-in (permanence): an offer with people and a rhythm, under the identifier of its offer")
public class DropInDocument {

    private static final FieldAccess<DropInDocument, DropInField> ACCESS = new FieldAccess<DropInDocument, DropInField>(
                    DropInField.class)
            .text(DropInField.CODE, d -> d.code, (d, v) -> d.code = v)
            .text(DropInField.NAME, d -> d.name, (d, v) -> d.name = v)
            .text(DropInField.PLACE, d -> d.place, (d, v) -> d.place = v)
            .text(DropInField.ACTOR, d -> d.actor, (d, v) -> d.actor = v)
            .codes(DropInField.SERVICES, d -> d.services, (d, v) -> d.services = v)
            .codes(DropInField.PUBLICS, d -> d.publics, (d, v) -> d.publics = v)
            .text(DropInField.OPENING_HOURS, d -> d.openingHours, (d, v) -> d.openingHours = v)
            .number(DropInField.WEEKS, d -> d.weeks, (d, v) -> d.weeks = v)
            .text(DropInField.STARTS_ON, d -> d.startsOn, (d, v) -> d.startsOn = v)
            .text(DropInField.ENDS_ON, d -> d.endsOn, (d, v) -> d.endsOn = v)
            .codes(DropInField.PAUSES, d -> d.pauses, (d, v) -> d.pauses = v)
            .codes(DropInField.CANCELLED, d -> d.cancelled, (d, v) -> d.cancelled = v)
            .text(DropInField.ACCESS, d -> d.access, (d, v) -> d.access = v)
            .codes(DropInField.ADVISERS, d -> d.advisers, (d, v) -> d.advisers = v)
            .codes(DropInField.ITINERANT_ADVISERS, d -> d.itinerantAdvisers, (d, v) -> d.itinerantAdvisers = v)
            .text(DropInField.ITINERANT, d -> d.itinerant, (d, v) -> d.itinerant = v)
            .text(DropInField.ROUND, d -> d.round, (d, v) -> d.round = v)
            .text(DropInField.NOTE, d -> d.note, (d, v) -> d.note = v);

    @Schema(readOnly = true, description = "That of its offer, too")
    public UUID id;

    @Schema(readOnly = true, description = "For If-Match of a write")
    public Integer version;

    @Schema(description = "By which files call it; unique")
    public String code;

    @Schema(description = "What residents call it; the name of its offer")
    public String name;

    @Schema(description = "Identifier of its place")
    public String place;

    @Schema(readOnly = true)
    public String placeName;

    @Schema(readOnly = true, description = "Code of its place's commune, such as com:93032")
    public String commune;

    @Schema(readOnly = true)
    public String communeName;

    @Schema(readOnly = true, description = "In degrees; absent where it is not known")
    public Double latitude;

    @Schema(readOnly = true, description = "In degrees; absent where it is not known")
    public Double longitude;

    @Schema(description = "Identifier of the actor that offers it")
    public String actor;

    @Schema(description = "Codes of national services")
    public List<String> services;

    @Schema(description = "Codes of the publics it addresses; none for everybody")
    public List<String> publics;

    @Schema(description = "The hours of a week in OpenStreetMap's syntax, such as Tu 09:30-12:30")
    public String openingHours;

    @Schema(description = "Every how many weeks, counted from the first such day on or after startsOn; 1 without")
    public Integer weeks;

    @Schema(description = "The first day, YYYY-MM-DD")
    public String startsOn;

    @Schema(description = "The last day, YYYY-MM-DD")
    public String endsOn;

    @Schema(description = "Days from and to which it pauses, both included: YYYY-MM-DD/YYYY-MM-DD")
    public List<String> pauses;

    @Schema(description = "Single days on which it is not held, YYYY-MM-DD")
    public List<String> cancelled;

    @Schema(description = "libre, rdv or prive")
    public String access;

    @Schema(description = "Codes of advisers, as assignments have them")
    public List<String> advisers;

    @Schema(description = "Those of them who come by turns")
    public List<String> itinerantAdvisers;

    @Schema(description = "yes or no")
    public String itinerant;

    @Schema(description = "Where and when the round stops, in words")
    public String round;

    public String note;

    @Schema(readOnly = true, description = "Hours per week, those of a rhythm of two weeks by half")
    public BigDecimal weeklyHours;

    @Schema(readOnly = true)
    public OffsetDateTime archivedAt;

    @Schema(readOnly = true)
    public String archiveReason;

    @Schema(readOnly = true)
    public OffsetDateTime updatedAt;

    static DropInDocument of(DropInView dropIn) {
        DropInDocument document = new DropInDocument();
        ACCESS.write(document, dropIn.values());
        document.id = dropIn.id();
        document.version = dropIn.version();
        document.placeName = dropIn.placeName();
        document.commune = dropIn.commune();
        document.communeName = dropIn.communeName();
        document.latitude = dropIn.latitude();
        document.longitude = dropIn.longitude();
        document.weeklyHours = dropIn.rhythm().weeklyHours().setScale(2, RoundingMode.HALF_UP);
        document.archivedAt = dropIn.archivedAt();
        document.archiveReason = dropIn.archiveReason();
        document.updatedAt = dropIn.updatedAt();
        return document;
    }

    /** Gives the values to be checked and stored. */
    FieldValues<DropInField> values() {
        return ACCESS.values(this);
    }
}
