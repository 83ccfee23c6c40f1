package fr.maillage.diagnosis.survey.form;

import fr.maillage.norm.TextPolicy;
import fr.maillage.shared.Violation;
import fr.maillage.tabular.workbook.SheetRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The lists of choices of an XLSForm, and where each choice stands. */
final class XlsFormChoices {

    static final String SHEET = "choices";

    private final Map<String, List<SheetRow>> lists = new LinkedHashMap<>();
    private final List<SheetRow> rows;
    private final XlsFormColumns columns;

    /** @param sheet empty for none */
    XlsFormChoices(List<SheetRow> sheet) {
        columns = new XlsFormColumns(sheet.isEmpty() ? new SheetRow(1, List.of()) : sheet.get(0));
        rows = sheet.isEmpty() ? sheet : sheet.subList(1, sheet.size());
        for (SheetRow row : rows) {
            String list = columns.text(row, "list_name");
            if (!list.isEmpty()) {
                lists.computeIfAbsent(list, l -> new ArrayList<>()).add(row);
            }
        }
    }

    /** The rows below the heading. */
    List<SheetRow> rows() {
        return rows;
    }

    XlsFormColumns columns() {
        return columns;
    }

    /** The choices of a list in their order; empty where there is no such list. */
    List<Choice> of(String list) {
        return lists.getOrDefault(list, List.of()).stream().map(this::choice).toList();
    }

    private Choice choice(SheetRow row) {
        String name = columns.text(row, "name");
        String label = columns.text(row, "label");
        return new Choice(name, label.isEmpty() ? name : label);
    }

    /**
     * The cell of a choice that is wrong; of two that are called the same the second one's.
     *
     * @return empty where the list as a whole is meant
     */
    Optional<String> cell(String list, Violation wrong) {
        boolean named = wrong.rule().startsWith("diagnosis-survey-choice-");
        if (!named && wrong.rule().equals("diagnosis-survey-choices")) {
            return Optional.empty();
        }
        String column = named || columns.of("label").isEmpty() ? "name" : "label";
        return lists.getOrDefault(list, List.of()).stream()
                .filter(row -> meant(named ? choice(row).name() : choice(row).label(), wrong.value()))
                .reduce((first, second) -> second)
                .map(row -> SHEET + "!" + row.name(columns.of(column).orElse(0)));
    }

    /** Says a long text by its beginning. */
    private static boolean meant(String written, String said) {
        String line = TextPolicy.line(written);
        return said == null || line == null ? Objects.equals(line, said) : line.startsWith(said);
    }
}
