package fr.maillage.web.shared.record;

import fr.maillage.record.FieldType;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.record.RecordKeys;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.rest.ListTable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A list of records as a table for spreadsheets, slice by slice: columns of its own first, then the fields.
 *
 * @param <V> a row of the list
 * @param <F> its fields
 */
public final class ListExport<V, F extends Enum<F> & RecordField> {

    private final String kind;
    private final List<F> fields;
    private final Function<V, FieldValues<F>> values;
    private final Map<String, BiFunction<V, Locale, Object>> around = new LinkedHashMap<>();

    /** The table of a kind with some of its fields. */
    public ListExport(String kind, List<F> fields, Function<V, FieldValues<F>> values) {
        this.kind = kind;
        this.fields = fields;
        this.values = values;
    }

    /** A table whose columns are all its own. */
    public ListExport(String kind) {
        this(kind, List.of(), row -> null);
    }

    /** Adds a column before the fields, under the key of its heading. */
    public ListExport<V, F> column(String heading, BiFunction<V, Locale, Object> cell) {
        around.put(heading, cell);
        return this;
    }

    /**
     * The answer that hands out the list.
     *
     * @param keys the whole list, read before the answer begins, so that a refusal is no broken file
     * @param slices reads a slice of it; whoever takes the file slowly holds nothing of the database
     */
    public Response answer(
            HttpServletRequest request,
            String format,
            Vocabularies terms,
            RecordKeys keys,
            Function<RecordKeys, List<V>> slices) {
        ListTable<V> table = new ListTable<>(kind + ".export.file", kind + ".list.title");
        around.forEach((heading, cell) -> table.column(heading, cell));
        fields.forEach(field -> table.column(
                kind + ".field." + field.key(), (row, locale) -> cell(kind, values.apply(row), field, terms, locale)));
        return table.stream(request, format, sink -> keys.each(slices, sink));
    }

    /**
     * The cell of a field: a number, a day or a text, which has labels in place of codes.
     *
     * @return null for an empty field without a vocabulary
     */
    public static <F extends Enum<F> & RecordField> Object cell(
            String kind, FieldValues<F> held, F field, Vocabularies terms, Locale locale) {
        if (field.type().vocabulary() != null) {
            return terms.labels(field.type().vocabulary(), held.list(field), locale.getLanguage());
        }
        if (field.type().many()) {
            return String.join(", ", held.list(field));
        }
        String text = held.text(field);
        if (text != null && field.type().input() == FieldType.Input.CHOICE) {
            return Messages.text(locale, kind + "." + field.key() + "." + text);
        }
        return text == null ? null : field.type().typed(text);
    }
}
