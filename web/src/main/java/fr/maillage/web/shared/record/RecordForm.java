package fr.maillage.web.shared.record;

import fr.maillage.record.FieldType;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.web.shared.FieldForm;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Inputs of a person about a record: one text per input, and the codes that she ticks. */
public final class RecordForm<F extends Enum<F> & RecordField> extends FieldForm<RecordForm<F>> {

    private static final long serialVersionUID = 1L;

    private final Class<F> fields;

    private RecordForm(Class<F> fields) {
        this.fields = fields;
    }

    /**
     * The form of a record as it is.
     *
     * @param written how an input writes what a field holds
     */
    static <F extends Enum<F> & RecordField> RecordForm<F> of(
            Class<F> fields, FieldValues<F> values, BiFunction<F, String, String> written) {
        RecordForm<F> form = new RecordForm<>(fields);
        for (F field : fields.getEnumConstants()) {
            if (field.type().input() == FieldType.Input.ITEMS) {
                form.type(field.key(), String.join("\n", shown(values, field, written)));
            } else if (field.type().input() == FieldType.Input.REFERENCES) {
                form.getChoice().put(field.key(), new ArrayList<>(shown(values, field, written)));
            } else if (field.type().many()) {
                form.choose(field.key(), values.list(field));
            } else {
                String text = values.text(field);
                form.type(field.key(), text == null ? null : written.apply(field, text));
            }
        }
        return form;
    }

    private static <F extends Enum<F> & RecordField> List<String> shown(
            FieldValues<F> values, F field, BiFunction<F, String, String> written) {
        return values.list(field).stream()
                .map(stored -> written.apply(field, stored))
                .toList();
    }

    /**
     * Gives the values to be checked and stored.
     *
     * @param meant what a field holds by what was typed
     */
    FieldValues<F> values(BiFunction<F, String, String> meant) {
        return FieldValues.of(
                fields,
                field -> meant.apply(field, text(field.key())),
                field -> listed(field).map(each -> meant.apply(field, each)).toList());
    }

    private Stream<String> listed(F field) {
        return field.type().input() == FieldType.Input.ITEMS ? text(field.key()).lines() : codes(field.key()).stream();
    }
}
