package fr.maillage.diagnosis.survey;

import fr.maillage.diagnosis.receipt.PaperReceipts;
import fr.maillage.diagnosis.survey.form.Choice;
import fr.maillage.diagnosis.survey.form.Question;
import fr.maillage.diagnosis.survey.form.QuestionKind;
import fr.maillage.norm.TextPolicy;
import fr.maillage.shared.Digests;
import fr.maillage.shared.Parts;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.tabular.RawRow;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.VocabularyTerm;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads rows of answers: columns by the name or the label of their question; choices by name or label, several parted by
 * semicolons, vertical bars or, where they are names, spaces.
 */
final class SurveyRow {

    private static final Map<String, List<String>> OWN = Map.of(
            "commune", List.of("commune", "code commune", "code insee", "insee"),
            "audience", List.of("public", "audience"),
            "answeredOn", List.of("date", "repondu le", "answered on"),
            "code", List.of("code", "identifiant", "numero"),
            "receipt", List.of("code de suivi", "suivi", "receipt"));

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final int LONGEST_KEY = 60;

    private final SurveySheet sheet;
    private final String file;
    private final Map<String, String> own = new HashMap<>();
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, String> communes = new HashMap<>();

    /**
     * A reader for the columns of a file.
     *
     * @throws Problem INVALID on {@code file} without a column {@code commune}, or without any of a question
     */
    SurveyRow(SurveySheet sheet, String file, Set<String> columns) {
        this.sheet = sheet;
        this.file = file;
        for (String column : columns) {
            String plain = PlainText.words(column);
            sheet.form()
                    .asked()
                    .filter(q -> plain.equals(PlainText.words(q.name())) || plain.equals(PlainText.words(q.label())))
                    .findFirst()
                    .ifPresent(q -> questions.putIfAbsent(column, q));
            OWN.forEach((field, words) -> {
                if (words.contains(plain) && !questions.containsKey(column)) {
                    own.putIfAbsent(field, column);
                }
            });
        }
        if (!own.containsKey("commune") || questions.isEmpty()) {
            throw Problem.invalid("file", "diagnosis-survey-columns", null);
        }
        for (TerritoryView commune : sheet.communes()) {
            communes.put(PlainText.words(commune.name()), commune.code());
            communes.put(PlainText.words(commune.code()), commune.code());
            communes.put(commune.code().substring(commune.code().indexOf(':') + 1), commune.code());
        }
    }

    SurveyEntry entry(RawRow row) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        questions.forEach((column, question) -> {
            String cell = row.cells().get(column);
            if (cell != null) {
                answers.put(question.name(), values(question, cell));
            }
        });
        String commune = cell(row, "commune");
        return new SurveyEntry(
                key(row),
                null,
                day(cell(row, "answeredOn")),
                commune == null ? null : communes.getOrDefault(PlainText.words(commune), commune),
                audience(cell(row, "audience")),
                true,
                answers,
                PaperReceipts.read("receipt", cell(row, "receipt"), new ArrayList<>()));
    }

    /** Finds the faults of a row before its answers are looked at. */
    List<Violation> wrong(RawRow row) {
        List<Violation> wrong = new ArrayList<>();
        String day = cell(row, "answeredOn");
        if (day != null && day(day) == null) {
            wrong.add(Violation.of("answeredOn", "diagnosis-survey-day", PlainText.cut(day, LONGEST_KEY)));
        }
        PaperReceipts.read("receipt", cell(row, "receipt"), wrong);
        return wrong;
    }

    /** A violation on the column in which it stands. */
    Violation named(Violation violation) {
        String field = violation.field();
        String column = field == null ? null : own.get(field);
        if (field != null && field.startsWith("q-")) {
            column = questions.entrySet().stream()
                    .filter(e -> e.getValue().name().equals(field.substring(2)))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(field.substring(2));
        }
        return new Violation(column, violation.rule(), violation.value(), violation.args());
    }

    private String cell(RawRow row, String field) {
        String column = own.get(field);
        return column == null ? null : TextPolicy.line(row.cells().get(column));
    }

    /** A row without a code is known by what it says: the same file again brings nothing new. */
    private String key(RawRow row) {
        String code = cell(row, "code");
        if (code != null && code.length() <= LONGEST_KEY) {
            return "c:" + code;
        }
        return Digests.sha256(file + "\n" + row.line() + "\n" + row.cells());
    }

    private String audience(String cell) {
        if (cell == null) {
            return null;
        }
        String plain = PlainText.words(cell);
        return sheet.audiences().stream()
                .filter(t -> plain.equals(PlainText.words(t.label())) || cell.equals(t.code()))
                .map(VocabularyTerm::code)
                .findFirst()
                .orElse(cell);
    }

    private static LocalDate day(String cell) {
        if (cell == null) {
            return null;
        }
        try {
            return cell.contains("/") ? LocalDate.parse(cell, FRENCH) : LocalDate.parse(cell);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static List<String> values(Question question, String cell) {
        if (question.kind() == QuestionKind.SEVERAL) {
            List<String> parts = parts(cell, cell.indexOf(';') >= 0 ? ';' : '|');
            boolean names = parts.size() == 1 && named(question, parts.get(0)).equals(parts.get(0));
            List<String> words = parts(cell, ' ');
            boolean all =
                    names && words.stream().allMatch(w -> question.choice(w).isPresent());
            return (all ? words : parts).stream().map(p -> named(question, p)).toList();
        }
        if (question.kind() == QuestionKind.ONE) {
            return List.of(named(question, cell));
        }
        LocalDate day = question.kind() == QuestionKind.DATE ? day(TextPolicy.line(cell)) : null;
        return List.of(day == null ? cell : day.toString());
    }

    private static List<String> parts(String cell, char separator) {
        return Arrays.stream(Parts.of(cell, String.valueOf(separator)))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String named(Question question, String written) {
        String plain = PlainText.words(written);
        return question.choice(written)
                .or(() -> question.choices().stream()
                        .filter(c -> plain.equals(PlainText.words(c.label())))
                        .findFirst())
                .map(Choice::name)
                .orElse(written);
    }
}
