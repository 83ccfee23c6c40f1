package fr.maillage.web.shared.record;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.web.shared.FieldForm;

/** What a person types about a record: one text per input, and the codes that she ticks. */
public final class RecordForm<F extends Enum<F> & RecordField> extends FieldForm<RecordForm<F>> {

    private static final long serialVersionUID = 1L;

    private final Class<F> fields;

    private RecordForm(Class<F> fields) {
        this.fields = fields;
    }

    /** The form of a record as it is. */
    static <F extends Enum<F> & RecordField> RecordForm<F> of(Class<F> fields, FieldValues<F> values) {
        RecordForm<F> form = new RecordForm<>(fields);
        for (F field : fields.getEnumConstants()) {
            if (field.type().many()) {
                form.choose(field.key(), values.list(field));
            } else {
                form.type(field.key(), values.text(field));
            }
        }
        return form;
    }

    /** What is to be checked and stored. */
    FieldValues<F> values() {
        return FieldValues.of(fields, field -> text(field.key()), field -> codes(field.key()));
    }
}
