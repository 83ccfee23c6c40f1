package fr.maillage.web.funding.plan;

import fr.maillage.record.FieldType;
import fr.maillage.record.RecordField;
import fr.maillage.shared.PlainText;
import fr.maillage.web.shared.TypedDays;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Notation of amounts and communes in cells, and the meaning of what is typed there. */
final class PlanCells implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String COMMUNE = "com:";
    private static final int CENTS = 2;

    private final boolean comma;

    /** Names of communes by their codes. */
    private final LinkedHashMap<String, String> communes;

    PlanCells(boolean comma, Map<String, String> communes) {
        this.comma = comma;
        this.communes = new LinkedHashMap<>(communes);
    }

    /** A stored value as a cell shows it; empty for none. */
    String written(RecordField field, String stored) {
        if (stored == null) {
            return "";
        }
        if (field.type().input() == FieldType.Input.DECIMAL) {
            String cents = new BigDecimal(stored).setScale(CENTS).toPlainString();
            return comma ? cents.replace('.', ',') : cents;
        }
        if (field.type().input() == FieldType.Input.DATE) {
            return TypedDays.written(stored);
        }
        return stored.startsWith(COMMUNE) ? communes.getOrDefault(stored, stored) : stored;
    }

    /** Gives what was typed as the service takes it. */
    String meant(RecordField field, String typed) {
        if (typed != null && field.type().input() == FieldType.Input.DATE) {
            return TypedDays.day(typed);
        }
        if (typed == null || !"commune".equals(field.key())) {
            return typed;
        }
        String key = key(typed);
        return communes.entrySet().stream()
                .filter(c -> key(c.getValue()).equals(key) || c.getKey().equals(COMMUNE + typed.strip()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(typed);
    }

    private static String key(String name) {
        return PlainText.searched(Stream.of(name)).toLowerCase(Locale.ROOT);
    }

    /** The names that cells offer. */
    List<String> names() {
        return List.copyOf(communes.values());
    }
}
