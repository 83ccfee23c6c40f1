package fr.maillage.diagnosis.survey.form;

import fr.maillage.tabular.workbook.SheetRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which column of a sheet of an XLSForm says what; of labels in several languages the French one counts, else the first. */
final class XlsFormColumns {

    private static final List<String> KNOWN =
            List.of("type", "name", "label", "hint", "required", "relevant", "list_name");

    private static final List<String> TRANSLATED = List.of("label", "hint");

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    XlsFormColumns(SheetRow header) {
        for (String cell : header.cells()) {
            names.add(cell.strip().toLowerCase(Locale.ROOT).replace(' ', '_'));
        }
        for (String known : KNOWN) {
            find(known).ifPresent(column -> columns.put(known, column));
        }
    }

    private Optional<Integer> find(String known) {
        int exact = names.indexOf(known);
        if (exact >= 0 || !TRANSLATED.contains(known)) {
            return exact < 0 ? Optional.empty() : Optional.of(exact);
        }
        Optional<Integer> first = Optional.empty();
        for (int column = 0; column < names.size(); column++) {
            if (names.get(column).startsWith(known + ":")) {
                if (names.get(column).contains(":fr")) {
                    return Optional.of(column);
                }
                first = first.isPresent() ? first : Optional.of(column);
            }
        }
        return first;
    }

    Optional<Integer> of(String known) {
        return Optional.ofNullable(columns.get(known));
    }

    /** Gives the text of a row in a column; empty where there is none. */
    String text(SheetRow row, String known) {
        return of(known).map(column -> row.cell(column).strip()).orElse("");
    }

    boolean understood(int column) {
        return columns.containsValue(column);
    }

    /** The heading of a column in lower case; empty for none. */
    String name(int column) {
        return column < names.size() ? names.get(column) : "";
    }
}
