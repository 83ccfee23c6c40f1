package fr.maillage.committee.seat;

import fr.maillage.committee.MemberView;
import fr.maillage.committee.SeatField;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import java.util.UUID;

/**
 * A seat for somebody who may change it, or not.
 *
 * @param body what addresses call the body
 * @param editable whether the caller may change the body
 * @param open whether she may change the seat: the body is not archived
 */
public record SeatDetail(MemberView seat, UUID body, String bodyName, boolean editable, boolean open)
        implements RecordDetail<SeatField> {

    @Override
    public UUID id() {
        return seat.id();
    }

    @Override
    public int version() {
        return seat.version();
    }

    @Override
    public FieldValues<SeatField> values() {
        return values(seat);
    }

    /** Gives the values of a seat. */
    public static FieldValues<SeatField> values(MemberView seat) {
        return FieldValues.of(
                SeatField.class,
                field -> written(
                        switch (field) {
                            case PERSON -> seat.person();
                            case ACTOR -> seat.actor();
                            case ROLE -> seat.role();
                            case GROUP -> seat.group();
                            case FROM -> seat.from();
                            case UNTIL -> seat.until();
                            case ALTERNATE_OF -> seat.alternateOf();
                            case REPLACES -> seat.replaces();
                        }),
                field -> null);
    }

    private static String written(Object value) {
        return value == null ? null : value.toString();
    }
}
