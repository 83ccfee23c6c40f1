package fr.maillage.record.persistence;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.shared.database.Row;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Ties fields to the columns of a table that no entity maps: for records of which many are written at once. */
public final class FieldColumns<F extends Enum<F> & RecordField> {

    /** A column under another name than its field. */
    private static final Map<String, String> OTHERWISE = Map.of("year", "budget_year");

    private final Class<F> fields;
    private final List<F> own;
    private final Map<F, String> columns;

    /**
     * @param own the fields that the table itself keeps as they are written; what it keeps by keys is not among them
     */
    public FieldColumns(Class<F> fields, List<F> own) {
        this.fields = fields;
        this.own = List.copyOf(own);
        this.columns = new EnumMap<>(fields);
        own.forEach(field -> columns.put(field, column(field)));
    }

    /** The column of a field that a table keeps as it is written. */
    static String column(RecordField field) {
        return OTHERWISE.getOrDefault(field.key(), Row.column(field.key()));
    }

    /** The columns of a table, each after its alias. */
    public String of(String alias) {
        return own.stream().map(field -> alias + "." + columns.get(field)).collect(Collectors.joining(", "));
    }

    /** The columns for an insert. */
    public String names() {
        return own.stream().map(columns::get).collect(Collectors.joining(", "));
    }

    /** A question mark for each. */
    public String marks() {
        return own.stream().map(field -> "?").collect(Collectors.joining(", "));
    }

    /** The columns for an update. */
    public String sets() {
        return own.stream().map(field -> columns.get(field) + " = ?").collect(Collectors.joining(", "));
    }

    /**
     * Reads the values of a row.
     *
     * @param others the labels of columns that other tables add, by field
     */
    public FieldValues<F> values(Row row, Map<F, String> others) {
        return FieldValues.of(
                fields,
                field -> {
                    String column = columns.get(field);
                    String other = others.get(field);
                    return other != null ? row.written(other) : column == null ? null : written(row, field, column);
                },
                field -> List.of());
    }

    /** A value in the form in which it is entered: amounts without zeros at the end. */
    static String written(Row row, RecordField field, String column) {
        String text = row.written(column);
        return switch (field.type().input()) {
            case DECIMAL -> text == null ? null : plain(new BigDecimal(text));
            default -> text;
        };
    }

    private static String plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString();
    }

    /** Sets the parameters of all columns from a place on; the place after them. */
    public int bind(PreparedStatement statement, int from, FieldValues<F> values) throws SQLException {
        int place = from;
        for (F field : own) {
            statement.setObject(place++, typed(field, values.text(field)));
        }
        return place;
    }

    private static Object typed(RecordField field, String text) {
        if (text == null) {
            return null;
        }
        return switch (field.type().input()) {
            case DECIMAL -> new BigDecimal(text);
            case NUMBER -> Integer.valueOf(text);
            case DATE -> LocalDate.parse(text);
            default -> text;
        };
    }
}
