package fr.maillage.record.list;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A question to a list.
 *
 * @param values by the name of the filter, each one that its shape takes; those that limit nothing are absent
 */
public record ListRequest(Map<String, String> values) {

    /** Every record that is not archived. */
    public static final ListRequest ALL = new ListRequest(Map.of());

    /** Records that have some words. */
    public static ListRequest having(String words) {
        return ALL.with("q", words);
    }

    public ListRequest {
        values = Map.copyOf(values);
    }

    /** The same, limited to one more value; null limits nothing. */
    public ListRequest with(String name, String value) {
        if (value == null) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new ListRequest(more);
    }

    /** The value of a filter; null where it limits nothing. */
    public String value(String name) {
        return values.get(name);
    }

    /** Tells if only archived records are asked for. */
    public boolean archived() {
        return values.containsKey("archived");
    }
}
