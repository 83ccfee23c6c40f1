package fr.maillage.record;

import fr.maillage.shared.AuditLine.Change;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Values of a record, each field as texts: one for a text field, codes for a list. Immutable; absent, blank and empty
 * are the same. In normal form days are written as ISO 8601 wants, and codes stand in the order of their list.
 *
 * @param <F> the fields of the kind
 */
public final class FieldValues<F extends Enum<F> & RecordField> {

    private final Class<F> fields;
    private final Map<F, List<String>> entries;

    /** Blank texts and nulls are left out. */
    public FieldValues(Class<F> fields, Map<F, ? extends Collection<String>> entries) {
        this(fields);
        entries.forEach(this::put);
    }

    private FieldValues(Class<F> fields) {
        this.fields = fields;
        this.entries = new EnumMap<>(fields);
    }

    private void put(F field, Collection<String> texts) {
        List<String> filled = filled(texts);
        if (filled.isEmpty()) {
            entries.remove(field);
        } else {
            entries.put(field, filled);
        }
    }

    private static List<String> filled(Collection<String> texts) {
        // Most fields hold one text, and files and exports have many.
        if (texts.size() == 1) {
            return one(texts.iterator().next());
        }
        return texts.stream()
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> one(String text) {
        String bare = text == null ? "" : text.strip();
        return bare.isEmpty() ? List.of() : List.of(bare);
    }

    /** A record that holds nothing. */
    public static <F extends Enum<F> & RecordField> FieldValues<F> none(Class<F> fields) {
        return new FieldValues<>(fields, Map.of());
    }

    /** Gathers the texts of each field, as something else tells them; null is nothing. */
    public static <F extends Enum<F> & RecordField> FieldValues<F> of(
            Class<F> fields, Function<F, String> one, Function<F, ? extends Collection<String>> many) {
        FieldValues<F> values = new FieldValues<>(fields);
        for (F field : fields.getEnumConstants()) {
            Collection<String> texts = field.type().many() ? many.apply(field) : one(one.apply(field));
            values.put(field, texts == null ? List.of() : texts);
        }
        return values;
    }

    private FieldValues<F> copy() {
        FieldValues<F> copy = new FieldValues<>(fields);
        copy.entries.putAll(entries);
        return copy;
    }

    /** The same with one field changed. */
    public FieldValues<F> with(F field, Collection<String> texts) {
        FieldValues<F> changed = copy();
        changed.put(field, texts);
        return changed;
    }

    /** The same with another text in a field; null empties it. */
    public FieldValues<F> with(F field, String text) {
        return with(field, one(text));
    }

    /** The same with what others hold in the fields that these leave empty. */
    public FieldValues<F> or(FieldValues<F> others) {
        FieldValues<F> all = others.copy();
        all.entries.putAll(entries);
        return all;
    }

    /** The one text of a field; null where it is empty. */
    public String text(F field) {
        List<String> texts = entries.get(field);
        return texts == null ? null : texts.get(0);
    }

    /** All texts of a field; never null. */
    public List<String> list(F field) {
        return entries.getOrDefault(field, List.of());
    }

    /** All texts of a field in one, joined by a bar; null where it is empty. */
    public String joined(F field) {
        return entries.containsKey(field) ? String.join("|", entries.get(field)) : null;
    }

    /** The fields that hold something. */
    public Set<F> filled() {
        return entries.keySet();
    }

    /** The fields of the kind. */
    public List<F> fields() {
        return List.of(fields.getEnumConstants());
    }

    /** The codes of each list, by the code of its vocabulary. */
    public Map<String, List<String>> lists() {
        Map<String, List<String>> lists = new TreeMap<>();
        entries.forEach((field, codes) -> {
            if (field.type().many() && field.type().vocabulary() != null) {
                lists.put(field.type().vocabulary().code(), codes);
            }
        });
        return lists;
    }

    /** Lists the differences from these values to those, in the order of the fields; for the audit. */
    public List<Change> changes(FieldValues<F> after) {
        List<Change> changes = new ArrayList<>();
        for (F field : fields.getEnumConstants()) {
            if (!Objects.equals(joined(field), after.joined(field))) {
                changes.add(new Change(field.key(), joined(field), after.joined(field)));
            }
        }
        return changes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldValues<?> that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return entries.toString();
    }
}
