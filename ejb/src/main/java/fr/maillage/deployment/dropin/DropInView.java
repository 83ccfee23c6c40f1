package fr.maillage.deployment.dropin;

import fr.maillage.hours.OpeningWeek;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordView;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A drop-in as its list shows it.
 *
 * @param key its key, and that of its offer
 * @param id its identifier, and that of its offer
 * @param values what it says, in normal form
 * @param place the identifier of its place
 * @param latitude of its place, in degrees; null where it is not known
 * @param longitude of its place, in degrees; null where it is not known
 * @param placeHours when its place is open, as OpenStreetMap writes it; null where it is not known
 * @param placeKnownOn when the record of its place was last known to be right; null where that is not known
 * @param commune the code of its place's commune, such as {@code com:93032}
 * @param communeKey the key of that commune
 * @param actorName null while nobody has said who offers it
 * @param archivedAt null unless it is archived
 * @param archiveReason null unless it is archived
 */
public record DropInView(
        long key,
        UUID id,
        int version,
        FieldValues<DropInField> values,
        UUID place,
        String placeName,
        boolean placeArchived,
        Double latitude,
        Double longitude,
        String placeHours,
        LocalDate placeKnownOn,
        String commune,
        String communeName,
        long communeKey,
        String actorName,
        OffsetDateTime archivedAt,
        String archiveReason,
        OffsetDateTime updatedAt)
        implements RecordView {

    public String code() {
        return values.text(DropInField.CODE);
    }

    public String name() {
        return values.text(DropInField.NAME);
    }

    public boolean archived() {
        return archivedAt != null;
    }

    /** The codes of the advisers. */
    public List<String> advisers() {
        return values.list(DropInField.ADVISERS);
    }

    /** When it is held. */
    public Rhythm rhythm() {
        return rhythm(values);
    }

    /** When a drop-in is held that says this, in normal form. */
    public static Rhythm rhythm(FieldValues<DropInField> values) {
        String weeks = values.text(DropInField.WEEKS);
        return new Rhythm(
                OpeningWeek.read(values.text(DropInField.OPENING_HOURS)).orElseGet(OpeningWeek::empty),
                weeks == null ? 1 : Integer.parseInt(weeks),
                day(values, DropInField.STARTS_ON),
                day(values, DropInField.ENDS_ON),
                values.list(DropInField.PAUSES).stream()
                        .flatMap(text -> Pause.read(text).stream())
                        .toList(),
                values.list(DropInField.CANCELLED).stream()
                        .map(LocalDate::parse)
                        .collect(Collectors.toSet()));
    }

    private static LocalDate day(FieldValues<DropInField> values, DropInField field) {
        String text = values.text(field);
        return text == null ? null : LocalDate.parse(text);
    }
}
