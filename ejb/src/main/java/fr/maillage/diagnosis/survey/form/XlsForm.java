package fr.maillage.diagnosis.survey.form;

import fr.maillage.diagnosis.DiagnosisPatterns;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.tabular.workbook.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * Questions written as XLSForm (xlsform.org): the types text, integer, decimal, date, select_one, select_multiple and note,
 * one condition in {@code relevant}. Everything else is named with its cell: what would change the meaning refuses the
 * form, what would not, such as a picture or another language, is left out and said.
 */
public final class XlsForm {

    private static final String SURVEY = "survey";

    private static final Map<String, QuestionKind> TYPES = Map.of(
            "text", QuestionKind.TEXT,
            "integer", QuestionKind.INTEGER,
            "decimal", QuestionKind.DECIMAL,
            "date", QuestionKind.DATE,
            "note", QuestionKind.NOTE);

    /** Columns without which a form asks something else. */
    private static final List<String> MEANING =
            List.of("choice_filter", "calculation", "constraint", "repeat_count", "trigger");

    private final List<Violation> wrong = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private XlsFormChoices choices;
    private XlsFormColumns columns;

    private XlsForm() {}

    /**
     * Content of a workbook.
     *
     * @param leftOut the cells that were not understood and change nothing, such as {@code survey!E4}
     */
    public record Read(SurveyForm form, List<String> leftOut) {}

    /**
     * The questions of a workbook, in normal form.
     *
     * @param sheets by their names in lower case
     * @throws Problem INVALID with one violation for each thing that is wrong, on its cell, such as {@code survey!A3}
     */
    public static Read read(Map<String, List<SheetRow>> sheets) {
        return new XlsForm().all(sheets);
    }

    private Read all(Map<String, List<SheetRow>> sheets) {
        List<SheetRow> survey = sheets.getOrDefault(SURVEY, List.of());
        if (survey.isEmpty()) {
            throw Problem.invalid("file", "diagnosis-xlsform-sheet", null);
        }
        choices = new XlsFormChoices(sheets.getOrDefault(XlsFormChoices.SHEET, List.of()));
        choices.rows().forEach(row -> others(XlsFormChoices.SHEET, choices.columns(), row));
        columns = new XlsFormColumns(survey.get(0));
        for (String column : List.of("type", "name")) {
            if (columns.of(column).isEmpty()) {
                throw Problem.invalid(SURVEY + "!" + survey.get(0).name(0), "diagnosis-xlsform-column", column);
            }
        }
        List<SheetRow> rows = survey.subList(1, survey.size());
        List<Question> questions = new ArrayList<>();
        List<SheetRow> places = new ArrayList<>();
        for (SheetRow row : rows) {
            question(row).ifPresent(question -> {
                questions.add(question);
                places.add(row);
            });
            others(SURVEY, columns, row);
        }
        SurveyForm form = new SurveyForm(questions);
        if (wrong.isEmpty()) {
            FormPolicy.wrong(form).stream()
                    .map(v -> placed(v, places))
                    .distinct()
                    .forEach(wrong::add);
        }
        if (wrong.isEmpty() && form.asked().findAny().isEmpty()) {
            throw Problem.invalid("file", "diagnosis-survey-empty", null);
        }
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        return new Read(FormPolicy.check(form), leftOut);
    }

    private Optional<Question> question(SheetRow row) {
        String type = columns.text(row, "type");
        if (type.isEmpty()) {
            return Optional.empty();
        }
        QuestionKind kind = TYPES.get(type);
        List<Choice> offered = List.of();
        if (kind == null) {
            MatchResult list = select(type).orElse(null);
            if (list == null) {
                wrong("type", row, "diagnosis-xlsform-type", type);
                return Optional.empty();
            }
            kind = list.group(1) == null ? QuestionKind.SEVERAL : QuestionKind.ONE;
            offered = choices.of(list.group(3));
            if (offered.isEmpty()) {
                wrong("type", row, "diagnosis-xlsform-list", list.group(3));
                return Optional.empty();
            }
        }
        String name = columns.text(row, "name");
        String label = columns.text(row, "label");
        String hint = columns.text(row, "hint");
        return Optional.of(new Question(
                name,
                kind,
                label.isEmpty() ? name : label,
                hint.isEmpty() ? null : hint,
                yes(columns.text(row, "required")),
                offered,
                null,
                null,
                relevant(row)));
    }

    private static Optional<MatchResult> select(String type) {
        return DiagnosisPatterns.XLSFORM_SELECT.matcher(type).results().findFirst();
    }

    private static boolean yes(String text) {
        return List.of("yes", "true", "true()", "1", "oui").contains(text.toLowerCase(java.util.Locale.ROOT));
    }

    private Condition relevant(SheetRow row) {
        String text = columns.text(row, "relevant");
        if (text.isEmpty()) {
            return null;
        }
        Optional<MatchResult> compared =
                whole(DiagnosisPatterns.XLSFORM_COMPARED.matcher(text).results().findFirst(), text);
        if (compared.isPresent()) {
            MatchResult m = compared.get();
            String value = m.group(3) != null ? m.group(3) : m.group(4) != null ? m.group(4) : m.group(5);
            return new Condition(m.group(1), m.group(2), value);
        }
        Optional<MatchResult> selected =
                whole(DiagnosisPatterns.XLSFORM_SELECTED.matcher(text).results().findFirst(), text);
        if (selected.isPresent()
                && (selected.get().group(1) == null) == (selected.get().group(4) == null)) {
            MatchResult m = selected.get();
            return new Condition(m.group(2), m.group(1) == null ? "=" : "!=", m.group(3));
        }
        wrong("relevant", row, "diagnosis-xlsform-relevant", text);
        return null;
    }

    private static Optional<MatchResult> whole(Optional<MatchResult> found, String text) {
        return found.filter(m -> m.start() == 0 && m.end() == text.length());
    }

    private void others(String sheet, XlsFormColumns heading, SheetRow row) {
        for (int column = 0; column < row.cells().size(); column++) {
            if (row.cell(column).isBlank() || heading.understood(column)) {
                continue;
            }
            String cell = sheet + "!" + row.name(column);
            if (MEANING.contains(heading.name(column)) && SURVEY.equals(sheet)) {
                wrong.add(Violation.of(cell, "diagnosis-xlsform-meaning", heading.name(column)));
            } else {
                leftOut.add(cell);
            }
        }
    }

    private void wrong(String column, SheetRow row, String rule, String value) {
        wrong.add(Violation.of(cell(column, row), rule, value));
    }

    private String cell(String column, SheetRow row) {
        return SURVEY + "!" + row.name(columns.of(column).orElse(0));
    }

    /** Places the fault of a question on its cell. */
    private Violation placed(Violation violation, List<SheetRow> rows) {
        String field = violation.field();
        int end = field.indexOf("].");
        if (end < 0) {
            return new Violation("file", violation.rule(), violation.value(), violation.args());
        }
        SheetRow row = rows.get(Integer.parseInt(field.substring(field.indexOf('[') + 1, end)));
        String column = switch (field.substring(end + 2)) {
            case "name" -> "name";
            case "label" -> "label";
            case "hint" -> "hint";
            case "condition" -> "relevant";
            default -> "type";
        };
        String cell = select(columns.text(row, "type"))
                .filter(list -> field.endsWith("].choices"))
                .flatMap(list -> choices.cell(list.group(3), violation))
                .orElseGet(() -> cell(column, row));
        return new Violation(cell, violation.rule(), violation.value(), violation.args());
    }
}
