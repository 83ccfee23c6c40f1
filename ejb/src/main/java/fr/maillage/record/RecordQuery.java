package fr.maillage.record;

import fr.maillage.identity.Scope;
import fr.maillage.shared.Parts;
import fr.maillage.shared.PlainText;
import fr.maillage.territory.ClosureSql;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The conditions of a list as SQL with positional parameters, which never part from them. The list's own table is called
 * {@code r}.
 */
public final class RecordQuery {

    private static final int MOST_WORDS = 10;

    private static final String INSIDE = "%s in " + ClosureSql.INSIDE;

    /** Two sets that are read once: a condition on either end of each row would be asked for every row. */
    private static final String NEAR = "%s in (select x.descendant_id from territory_closure x where x.ancestor_id = ?"
            + " and x.valid_from <= ? and (x.valid_to is null or x.valid_to > ?) union select x.ancestor_id"
            + " from territory_closure x where x.descendant_id = ?"
            + " and x.valid_from <= ? and (x.valid_to is null or x.valid_to > ?))";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();
    private final List<Object> joined = new ArrayList<>();

    /** Adds a condition with its parameters, one for each question mark. */
    public RecordQuery where(String condition, Object... values) {
        conditions.add(condition);
        parameters.addAll(Arrays.asList(values));
        return this;
    }

    /** Adds a condition of which every question mark is the same value. */
    public RecordQuery each(String condition, Object value) {
        return where(condition, values(condition, value));
    }

    /** A value for each question mark of some SQL. */
    public static Object[] values(String sql, Object value) {
        return Collections.nCopies((int) sql.chars().filter(c -> c == '?').count(), value)
                .toArray();
    }

    /** Adds parameters of the tables that the list joins, which stand before its conditions. */
    public RecordQuery joined(Object... values) {
        joined.addAll(Arrays.asList(values));
        return this;
    }

    /** Adds a condition if there is something to ask for. */
    public RecordQuery given(String value, String condition) {
        return value == null || value.isBlank() ? this : where(condition, value);
    }

    /** The one with an opaque identifier. */
    public RecordQuery uuid(UUID uuid) {
        return where("r.uuid = ?", uuid.toString());
    }

    /** Records of which a column has one of some values; none where there are no values. */
    public RecordQuery among(String column, Collection<?> values) {
        return values.isEmpty()
                ? where("1 = 0")
                : where(
                        column + " in (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")",
                        values.toArray());
    }

    /** Archived records only, or the others only. */
    public RecordQuery archived(boolean archived) {
        return where(archived ? "r.archived_at is not null" : "r.archived_at is null");
    }

    /** Records whose search text has each of the words, ten at most. */
    public RecordQuery words(String text) {
        Arrays.stream(Parts.of(PlainText.words(text), " "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .forEach(word -> where("r.search_text like ?", "%" + word + "%"));
        return this;
    }

    /** Records of which one of some columns, each the key of a territory, is inside a territory on a day. */
    public RecordQuery inside(long territoryId, LocalDate day, String... columns) {
        List<String> either = Stream.of(columns).map(INSIDE::formatted).toList();
        conditions.add("(" + String.join(" or ", either) + ")");
        for (int i = 0; i < columns.length; i++) {
            Collections.addAll(parameters, territoryId, day, day);
        }
        return this;
    }

    /** Records of which a column, the key of a territory, is inside a territory on a day, or around it. */
    public RecordQuery near(long territoryId, LocalDate day, String column) {
        return where(NEAR.formatted(column), territoryId, day, day, territoryId, day, day);
    }

    /** Records of which a column, the key of a territory, is inside one of those that a permission covers on a day. */
    public RecordQuery within(Scope scope, LocalDate day, String column) {
        return withinOr(scope, day, column, "1 = 0");
    }

    /** Such records, and others of which a condition without parameters holds. */
    public RecordQuery withinOr(Scope scope, LocalDate day, String column, String otherwise) {
        if (scope.everywhere()) {
            return this;
        }
        if (scope.nowhere()) {
            return where(otherwise);
        }
        List<String> either = new ArrayList<>();
        either.add(otherwise);
        scope.territoryIds().stream().sorted().forEach(id -> {
            either.add(INSIDE.formatted(column));
            Collections.addAll(parameters, id, day, day);
        });
        conditions.add("(" + String.join(" or ", either) + ")");
        return this;
    }

    /** The whole condition without its {@code where}, empty for none; its parameters are added to some. */
    public String holds(Collection<Object> into) {
        into.addAll(parameters);
        return String.join(" and ", conditions);
    }

    /** The whole condition, empty or with its {@code where}; its parameters are added to some. */
    public String where(Collection<Object> into) {
        into.addAll(joined);
        into.addAll(parameters);
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
