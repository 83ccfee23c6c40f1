package fr.maillage.diagnosis.survey.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.importing.RealFiles;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.tabular.workbook.SheetRow;
import fr.maillage.tabular.workbook.Workbook;
import fr.maillage.tabular.workbook.XlsxFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsFormTest {

    private static final List<SheetRow> YES_NO = rows("list_name|name|label", "on|oui|Oui", "on|non|Non");

    @Test
    void all_types_and_a_condition_are_taken() {
        XlsForm.Read read = XlsForm.read(Map.of(
                "survey",
                rows(
                        "type|name|label::English|label::Français (fr)|hint|required|relevant",
                        "note|bonjour|Hello|Bonjour",
                        "select_one on|connait|Do you?|Connaissez-vous un lieu ?||yes",
                        "text|pourquoi|Why|Pourquoi ?|En un mot||${connait} = 'non'",
                        "select_multiple on|outils|Tools|Outils|||not(selected(${connait}, 'non'))",
                        "integer|age|Age|Âge",
                        "decimal|heures|Hours|Heures|||${age} >= 18",
                        "date|depuis|Since|Depuis"),
                "choices",
                YES_NO));

        assertThat(read.form().questions())
                .extracting(Question::kind)
                .containsExactly(
                        QuestionKind.NOTE,
                        QuestionKind.ONE,
                        QuestionKind.TEXT,
                        QuestionKind.SEVERAL,
                        QuestionKind.INTEGER,
                        QuestionKind.DECIMAL,
                        QuestionKind.DATE);
        assertThat(read.form().questions()).extracting(Question::label).contains("Connaissez-vous un lieu ?", "Âge");
        assertThat(read.form().question("connait").orElseThrow().required()).isTrue();
        assertThat(read.form().questions().stream().map(Question::condition).filter(c -> c != null))
                .containsExactly(
                        new Condition("connait", "=", "non"),
                        new Condition("connait", "!=", "non"),
                        new Condition("age", ">=", "18"));
        assertThat(read.leftOut()).contains("survey!C2").doesNotContain("survey!D2");
    }

    @Test
    void what_is_not_understood_is_named_with_its_cell() {
        assertThat(wrong(
                        "type|name|label|relevant|calculation",
                        "geopoint|ou|Où ?",
                        "begin group|g|Groupe",
                        "select_one absent|x|X",
                        "text|y|Y|${z} = 'a' and ${w} = 'b'",
                        "text|z|Z||1+1"))
                .containsExactly(
                        "survey!A2 diagnosis-xlsform-type",
                        "survey!A3 diagnosis-xlsform-type",
                        "survey!A4 diagnosis-xlsform-list",
                        "survey!D5 diagnosis-xlsform-relevant",
                        "survey!E6 diagnosis-xlsform-meaning");
    }

    @Test
    void circles_and_names_that_come_twice_are_named_with_their_cells() {
        assertThat(wrong("type|name|label|relevant", "integer|a|A|${b} = 1", "integer|b|B|${a} = 1", "text|b|Encore B"))
                .containsExactly(
                        "survey!D2 diagnosis-survey-condition-question", "survey!B4 diagnosis-survey-name-twice");
    }

    @Test
    void a_choice_that_is_wrong_is_named_with_its_own_cell_once_however_many_questions_offer_it() {
        List<SheetRow> choices = rows(
                "list_name|name|label",
                "on|oui|Oui",
                "on|n o n|Non",
                "on|oui|Encore",
                "on||Vide",
                "on|long|" + "x".repeat(501));

        assertThat(refused(Map.of(
                                "survey",
                                rows("type|name|label", "select_one on|a|A", "select_multiple on|b|B"),
                                "choices",
                                choices))
                        .stream()
                        .map(v -> v.field() + " " + v.rule()))
                .containsExactly(
                        "choices!B3 diagnosis-survey-choice-name",
                        "choices!B4 diagnosis-survey-choice-twice",
                        "choices!B5 diagnosis-survey-choice-name",
                        "choices!C6 too-long");
    }

    @Test
    void a_form_that_asks_nothing_is_refused() {
        assertThat(wrong("type|name|label", "note|n|Bonjour")).containsExactly("file diagnosis-survey-empty");
        assertThat(wrong("name|label", "n|Bonjour")).containsExactly("survey!A1 diagnosis-xlsform-column");
        assertThatThrownBy(() -> XlsForm.read(Map.of("choices", YES_NO)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("diagnosis-xlsform-sheet");
    }

    /** The forms by which tools of XLSForm are tested: each is taken whole, or refused at the cells that say too much. */
    @ParameterizedTest
    @CsvSource({
        "text_and_integer.xlsx, ''",
        "yes_or_no_question.xlsx, ''",
        "group.xlsx, 'survey!A3 survey!A4 survey!A6'",
        "or_other.xlsx, 'survey!A2 survey!D3'",
        "specify_other.xlsx, survey!A2",
        "choice_filter_test.xlsx, 'survey!D3 survey!D4'",
        "flat_xlsform_test.xlsx, 'survey!N3 survey!A5 survey!G14 survey!A16 survey!G18 survey!A19 survey!A20 survey!A23 survey!A24"
                + " survey!A26 survey!A30 survey!A32 survey!A33 survey!A34 survey!A35 survey!A36 survey!A37 survey!A38"
                + " survey!A40 survey!P40 survey!A42 survey!A44 survey!A46 survey!A48 survey!A50 survey!A52 survey!A54"
                + " survey!A58'"
    })
    void real_forms_are_taken_or_their_cells_are_named(String file, String cells) throws IOException {
        Map<String, List<SheetRow>> sheets =
                Workbook.sheets(Files.newInputStream(RealFiles.file("surveys/xlsform/" + file)), 2000);

        assertThat(String.join(
                        " ", refused(sheets).stream().map(Violation::field).toList()))
                .isEqualTo(cells);
    }

    @Test
    void a_form_whose_cells_cannot_be_read_is_refused_with_the_cell() {
        String head = XlsxFile.row(1, "type", "name", "label");
        String row = "<row r=\"2\">" + XlsxFile.value("A2", "str", "text") + XlsxFile.value("B2", "str", "q");

        assertThat(refused(new XlsxFile()
                        .sheet("survey", head + row + XlsxFile.value("C2", "s", "99999") + "</row>")
                        .shared("<si><t>a</t></si>", "", 0)))
                .containsExactly("file import.workbook-shared survey C2");
        assertThat(refused(new XlsxFile()
                        .sheet("survey", head + row + XlsxFile.formatted("C2", 0, "-99999999999") + "</row>")
                        .formats("14")))
                .containsExactly("file import.workbook-date survey C2");
        assertThat(refused(
                        new XlsxFile().sheet("survey", head + row + XlsxFile.formatted("C2", 1, "46114") + "</row>")))
                .isEmpty();
    }

    private static List<String> refused(XlsxFile file) {
        try {
            XlsForm.read(Workbook.sheets(new ByteArrayInputStream(file.bytes()), 2000));
            return List.of();
        } catch (Problem problem) {
            return problem.violations().stream()
                    .map(v -> v.field() + " " + v.rule() + " " + String.join(" ", v.args()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> wrong(String... survey) {
        return refused(Map.of("survey", rows(survey), "choices", YES_NO)).stream()
                .map(v -> v.field() + " " + v.rule())
                .toList();
    }

    private static List<Violation> refused(Map<String, List<SheetRow>> sheets) {
        try {
            XlsForm.read(sheets);
            return List.of();
        } catch (Problem problem) {
            return problem.violations();
        }
    }

    private static List<SheetRow> rows(String... lines) {
        List<SheetRow> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(new SheetRow(rows.size() + 1, List.of(line.split("\\|", -1))));
        }
        return rows;
    }
}
