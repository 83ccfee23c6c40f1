package fr.maillage.deployment.model;

import fr.maillage.deployment.dropin.DropInField;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.record.model.ArchivableRecord;
import fr.maillage.shared.Parts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** A drop-in as its table keeps it, under the key of its offer; who holds it is in a table of its own. */
@Entity
@Table(name = "drop_in")
public class DropIn extends ArchivableRecord {

    /** Name of a drop-in in problems, the audit and offers. */
    public static final String KIND = "deployment.dropin";

    private static final String BAR = "|";

    private static final FieldAccess<DropIn, DropInField> ACCESS = new FieldAccess<DropIn, DropInField>(
                    DropInField.class)
            .text(DropInField.CODE, d -> d.code, (d, text) -> d.code = text)
            .text(DropInField.NAME, d -> d.name, (d, text) -> d.name = text)
            .text(DropInField.OPENING_HOURS, d -> d.openingHours, (d, text) -> d.openingHours = text)
            .number(DropInField.WEEKS, d -> d.weeks, (d, number) -> d.weeks = number)
            .day(DropInField.STARTS_ON, d -> d.startsOn, (d, day) -> d.startsOn = day)
            .day(DropInField.ENDS_ON, d -> d.endsOn, (d, day) -> d.endsOn = day)
            .codes(DropInField.PAUSES, d -> list(d.pauses), (d, list) -> d.pauses = joined(list))
            .codes(DropInField.CANCELLED, d -> list(d.cancelled), (d, list) -> d.cancelled = joined(list))
            .text(DropInField.ACCESS, d -> d.access, (d, text) -> d.access = text)
            .text(DropInField.ITINERANT, d -> d.itinerant, (d, text) -> d.itinerant = text)
            .text(DropInField.ROUND, d -> d.round, (d, text) -> d.round = text)
            .text(DropInField.NOTE, d -> d.note, (d, text) -> d.note = text);

    @Id
    private Long id;

    private String code;

    private String name;

    @Column(name = "opening_hours")
    private String openingHours;

    @Column(name = "source_hours")
    private String sourceHours;

    private int weeks;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private String pauses;

    private String cancelled;

    private String access;

    private String itinerant;

    private String round;

    private String note;

    @Column(name = "weekly_hours")
    private BigDecimal weeklyHours;

    @Column(name = "search_text")
    private String searchText;

    protected DropIn() {}

    /**
     * A drop-in.
     *
     * @param key that of its offer
     * @param uuid that of its offer
     */
    public DropIn(long key, UUID uuid, OffsetDateTime now) {
        super(uuid, now);
        this.id = key;
    }

    private static List<String> list(String joined) {
        return joined == null ? List.of() : List.of(Parts.of(joined, BAR));
    }

    private static String joined(List<String> list) {
        return list.isEmpty() ? null : String.join(BAR, list);
    }

    @Override
    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    /** The hours of a week in which it is held. */
    public String openingHours() {
        return openingHours;
    }

    /** The hours that the national file of permanences last gave it; null for one that it did not make. */
    public String sourceHours() {
        return sourceHours;
    }

    /** The national file of permanences gives it these hours; null where it gives none. */
    public void fromSource(String hours) {
        sourceHours = hours;
    }

    /** Tells if it is still held when the national file of permanences said. */
    public boolean asSource() {
        return openingHours.equals(sourceHours) && weeks == 1;
    }

    /**
     * Replaces what it says beside what its offer keeps.
     *
     * @param hours in an ordinary week
     * @param searched what the text filter looks in
     */
    public void describe(FieldValues<DropInField> values, BigDecimal hours, String searched) {
        ACCESS.write(this, values);
        weeklyHours = hours;
        searchText = searched;
    }
}
