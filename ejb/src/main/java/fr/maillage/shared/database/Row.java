package fr.maillage.shared.database;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A row of a native query, its columns by their labels; a label that it lacks is a mistake. */
public final class Row {

    private final Map<String, Integer> labels;
    private final Object[] cells;
    private final Map<String, List<Linked>> relations;

    /** A row; the place of each label among the cells. */
    public Row(Map<String, Integer> labels, Object[] cells) {
        this(labels, cells, Map.of());
    }

    private Row(Map<String, Integer> labels, Object[] cells, Map<String, List<Linked>> relations) {
        this.labels = labels;
        this.cells = cells;
        this.relations = relations;
    }

    /** The same with what belongs to it in other tables, by names. */
    public Row with(Map<String, List<Linked>> belonging) {
        return new Row(labels, cells, belonging);
    }

    /** Rows of another table that belong to it, in their order; a relation that was not read is a mistake. */
    public List<Linked> linked(String relation) {
        List<Linked> linked = relations.get(relation);
        if (linked == null) {
            throw new IllegalArgumentException("No relation " + relation + " among " + relations.keySet());
        }
        return linked;
    }

    /** The texts of rows of another table that belong to it, in their order. */
    public List<String> texts(String relation) {
        return linked(relation).stream().map(Linked::text).toList();
    }

    /** The column that keeps a field: {@code opening_hours} for {@code openingHours}. */
    public static String column(String key) {
        StringBuilder column = new StringBuilder();
        for (char c : key.toCharArray()) {
            if (Character.isUpperCase(c)) {
                column.append('_');
            }
            column.append(Character.toLowerCase(c));
        }
        return column.toString();
    }

    /** A whole number that is never null. */
    public long number(String label) {
        return ((Number) cell(label)).longValue();
    }

    /** Null for null. */
    public Long numberOrNull(String label) {
        return cell(label) instanceof Number number ? number.longValue() : null;
    }

    /** Null for null. */
    public String text(String label) {
        return (String) cell(label);
    }

    /** A number with decimals; null for null. */
    public Double decimal(String label) {
        return cell(label) instanceof Number number ? number.doubleValue() : null;
    }

    /** Never null. */
    public boolean flag(String label) {
        return (Boolean) cell(label);
    }

    /** As text, whatever the type; null for null. */
    public String written(String label) {
        Object value = cell(label);
        return value == null ? null : value.toString();
    }

    /** An identifier that is kept as text; null for null. */
    public UUID uuid(String label) {
        String text = text(label);
        return text == null ? null : UUID.fromString(text);
    }

    /** Null for null. */
    public LocalDate day(String label) {
        Object value = cell(label);
        if (value == null || value instanceof LocalDate) {
            return (LocalDate) value;
        }
        // JPA gives what the driver gives, which is written alike.
        return LocalDate.parse(value.toString());
    }

    /** A time without a zone; null for null. */
    public LocalDateTime time(String label) {
        // Drivers give one of two types, which are written alike but for the T.
        Object value = cell(label);
        return value == null ? null : LocalDateTime.parse(value.toString().replace(' ', 'T'));
    }

    /** In UTC; null for null. */
    public OffsetDateTime moment(String label) {
        return SqlInstants.of(cell(label));
    }

    /** Tells if it is not null. */
    public boolean has(String label) {
        return cell(label) != null;
    }

    private Object cell(String label) {
        Integer at = labels.get(label);
        if (at == null) {
            throw new IllegalArgumentException("No column " + label + " among " + labels.keySet());
        }
        return cells[at];
    }
}
