package fr.maillage.web.shared.record;

import fr.maillage.record.RecordDetail;
import fr.maillage.record.RecordField;
import java.util.List;

/**
 * One field of a record, as it stands.
 *
 * @param version of the record
 * @param held what the field holds
 * @param name what another field says, as people read it
 * @param shown what the field holds, as people read it
 * @param open whether the caller may change the record
 */
public record FieldStanding(int version, List<String> held, String name, String shown, boolean open) {

    public FieldStanding {
        held = List.copyOf(held);
    }

    static <F extends Enum<F> & RecordField> FieldStanding of(
            RecordDetail<F> record, F field, String name, RecordLabels<F> labels) {
        return new FieldStanding(
                record.version(),
                record.values().list(field),
                labels.shown(record.values(), name),
                labels.shown(record.values(), field.key()),
                record.editable() && record.open());
    }
}
