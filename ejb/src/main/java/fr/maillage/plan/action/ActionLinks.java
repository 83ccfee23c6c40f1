package fr.maillage.plan.action;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Meanings of the texts of an action: by field and text, in their order, the key of the actor, line or territory, or the
 * identifier of the finding.
 */
public final class ActionLinks {

    private final Map<ActionField, Map<String, String>> keys = new EnumMap<>(ActionField.class);

    /** Says what a text means. */
    public void put(ActionField field, String text, String key) {
        keys.computeIfAbsent(field, k -> new LinkedHashMap<>()).put(text, key);
    }

    /** Gives the meanings of a field's texts, by text. */
    public Map<String, String> of(ActionField field) {
        return keys.getOrDefault(field, Map.of());
    }

    /** The keys of a field, in their order. */
    public List<Long> keys(ActionField field) {
        return of(field).values().stream().distinct().map(Long::valueOf).toList();
    }

    /** The key of a field that holds one; null for none. */
    public Long key(ActionField field) {
        return keys(field).stream().findFirst().orElse(null);
    }
}
