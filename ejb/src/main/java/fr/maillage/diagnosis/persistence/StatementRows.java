package fr.maillage.diagnosis.persistence;

import fr.maillage.shared.database.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows about several statements, put together. */
final class StatementRows {

    private StatementRows() {}

    /** Rows with {@code owner} and {@code code}: the codes by owner, in their order. */
    static Map<Long, List<String>> grouped(List<Row> rows) {
        Map<Long, List<String>> codes = new HashMap<>();
        rows.forEach(row -> codes.computeIfAbsent(row.number("owner"), k -> new ArrayList<>())
                .add(row.text("code")));
        return codes;
    }
}
