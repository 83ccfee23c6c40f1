package fr.maillage.mapping;

import java.io.Serializable;
import java.util.List;

/**
 * Rule by which one field of the national schema is filled.
 *
 * @param field the column's name in the national schema, or {@link #POSITION} for latitude and longitude together
 * @param transform what is done with the columns
 * @param columns of the file, in the order in which they are used
 * @param text what {@link Transform#CONSTANT} gives, {@link Transform#JOIN} puts between, {@link Transform#SPLIT} and
 *     {@link Transform#VALUES} cut at; empty where there is none
 * @param part which part {@link Transform#SPLIT} takes, from 1, or from -1 at the end; 0 for all
 * @param values the table of {@link Transform#VALUES}
 * @param fallback what holds where the columns give nothing; null for nothing
 * @param optional whether a file may lack the columns
 */
public record FieldRule(
        String field,
        Transform transform,
        List<String> columns,
        String text,
        int part,
        List<ValueEntry> values,
        String fallback,
        boolean optional)
        implements Serializable {

    /** Latitude and longitude, which are only right together. */
    public static final String POSITION = "position";

    public FieldRule {
        columns = List.copyOf(columns);
        values = List.copyOf(values);
        text = text == null ? "" : text;
        fallback = fallback == null || fallback.isBlank() ? null : fallback;
    }

    /** A rule without text, table and fallback. */
    public static FieldRule of(String field, Transform transform, String... columns) {
        return new FieldRule(field, transform, List.of(columns), "", 0, List.of(), null, false);
    }

    /** A text that holds for every row. */
    public static FieldRule constant(String field, String text) {
        return new FieldRule(field, Transform.CONSTANT, List.of(), text, 0, List.of(), null, false);
    }

    /** The same rule, for files that may lack its columns. */
    public FieldRule asOptional() {
        return new FieldRule(field, transform, columns, text, part, values, fallback, true);
    }

    /** The same rule with another text. */
    public FieldRule withText(String other) {
        return new FieldRule(field, transform, columns, other, part, values, fallback, optional);
    }

    /** The same rule with another table. */
    public FieldRule withValues(List<ValueEntry> table) {
        return new FieldRule(field, transform, columns, text, part, table, fallback, optional);
    }

    /** The same rule with another text for where its columns give nothing; null for none. */
    public FieldRule withFallback(String other) {
        return new FieldRule(field, transform, columns, text, part, values, other, optional);
    }
}
