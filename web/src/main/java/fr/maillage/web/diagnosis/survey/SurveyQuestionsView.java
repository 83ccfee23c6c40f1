package fr.maillage.web.diagnosis.survey;

import fr.maillage.diagnosis.survey.SurveyDetail;
import fr.maillage.diagnosis.survey.SurveyFormService;
import fr.maillage.diagnosis.survey.SurveyQuestions;
import fr.maillage.diagnosis.survey.SurveyService;
import fr.maillage.diagnosis.survey.form.Condition;
import fr.maillage.diagnosis.survey.form.Question;
import fr.maillage.diagnosis.survey.form.QuestionKind;
import fr.maillage.diagnosis.survey.form.SurveyForm;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.shared.Violation;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.Upload;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The questions of a survey, and one of them in a form. */
@Named
@ViewScoped
public class SurveyQuestionsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String KIND = "diagnosis.survey";

    /** In the address, in place of a question's name. */
    private static final String NEW = "new";

    @Inject
    private SurveyService surveys;

    @Inject
    private SurveyFormService forms;

    @Inject
    private Caller caller;

    @Inject
    private Texts texts;

    private String id;
    private String asked;
    private int version;
    private QuestionForm edited;
    private transient SurveyDetail detail;
    private transient SurveyQuestions questions;
    private transient Part file;

    /** Reads the questions as they are now; what is being typed stays. */
    public void load() {
        caller.require(Permission.EDIT_DIAGNOSIS);
        detail = surveys.get(uuid());
        questions = forms.get(uuid());
        if (edited == null) {
            version = detail.version();
            edited = form().question(asked).map(q -> QuestionForm.of(form(), q)).orElseGet(QuestionForm::new);
        }
    }

    /** Tells if a question is in the form. */
    public boolean isEditing() {
        return NEW.equals(asked) || form().question(asked).isPresent();
    }

    public SurveyDetail getDetail() {
        return detail;
    }

    public SurveyQuestions getQuestions() {
        if (questions == null) {
            questions = forms.get(uuid());
        }
        return questions;
    }

    public List<String> getKinds() {
        return Arrays.stream(QuestionKind.values()).map(QuestionKind::code).toList();
    }

    public List<String> getSigns() {
        return Condition.SIGNS;
    }

    public List<String> getShipped() {
        return SurveyFormService.SHIPPED;
    }

    /** The questions on whose answers the edited one may depend. */
    public List<Question> getEarlier() {
        List<Question> all = form().questions();
        return all.subList(0, place()).stream()
                .filter(q -> q.asks() && q.kind() != QuestionKind.TEXT)
                .toList();
    }

    /** In which case a question is asked; null for always. */
    public String only(Question question) {
        return ConditionTexts.of(form(), question, texts);
    }

    /** The word for a sign in the keys of texts. */
    public String sign(String sign) {
        return ConditionTexts.sign(sign);
    }

    /** Writes the question of the form. */
    public String save() {
        List<Question> all = new ArrayList<>(form().questions());
        int place = place();
        Question before = place < all.size() ? all.remove(place) : null;
        Question after = edited.question(
                all.stream().map(Question::name).collect(Collectors.toSet()),
                form().question(edited.getAfter()).orElse(null));
        all.add(place, after);
        try {
            forms.replace(uuid(), version, new SurveyForm(all));
        } catch (Problem problem) {
            throw new Problem(
                    problem.kind(),
                    problem.violations().stream().map(v -> here(v, place)).toList());
        }
        Notice.success(before == null ? "diagnosis.survey.done.added" : "diagnosis.survey.done.changed");
        return again();
    }

    public String remove(String name) {
        return written(
                form().questions().stream().filter(q -> !q.name().equals(name)).toList(), "removed");
    }

    /** Moves a question up ({@code -1}) or down ({@code 1}). */
    public String move(String name, int steps) {
        List<Question> all = new ArrayList<>(form().questions());
        int from = all.indexOf(form().question(name).orElseThrow(() -> Problem.notFound(KIND, name)));
        int to = from + steps;
        if (to >= 0 && to < all.size()) {
            Collections.swap(all, from, to);
        }
        return written(all, "moved");
    }

    /** Begins with a questionnaire that the product brings. */
    public String begin(String name) {
        forms.replace(uuid(), version, name);
        Notice.success("diagnosis.survey.done.questions");
        return again();
    }

    /** Takes the questions of an XLSForm. */
    public String take() {
        List<String> leftOut;
        try {
            leftOut = Upload.read(
                    file, "file", "import.file-required", (content, name) -> forms.replace(uuid(), version, content));
        } catch (Problem problem) {
            throw new Problem(
                    problem.kind(), problem.violations().stream().map(this::at).toList());
        }
        Notice.success("diagnosis.survey.done.questions");
        if (!leftOut.isEmpty()) {
            Notice.warning("diagnosis.survey.done.left-out", leftOut.size(), String.join(", ", first(leftOut)));
        }
        return again();
    }

    /** The fault of a cell of a workbook, with the name of the cell: no input of the page bears it. */
    private Violation at(Violation violation) {
        String field = violation.field();
        int mark = field == null ? -1 : field.indexOf('!');
        return mark < 0
                ? violation
                : Violation.of(
                        field,
                        "diagnosis-xlsform-at",
                        RuleTexts.text(violation, Messages.currentLocale()),
                        field.substring(0, mark),
                        field.substring(mark + 1));
    }

    private static List<String> first(List<String> cells) {
        return cells.size() > 20 ? cells.subList(0, 20) : cells;
    }

    private String written(List<Question> all, String done) {
        forms.replace(uuid(), version, new SurveyForm(all));
        Notice.success("diagnosis.survey.done." + done);
        return again();
    }

    /** A violation of the question in the form on its input; of another one on none. */
    private static Violation here(Violation violation, int place) {
        String prefix = "questions[" + place + "].";
        String field = violation.field();
        boolean mine = field != null && field.startsWith(prefix);
        return new Violation(
                mine ? field.substring(prefix.length()) : null, violation.rule(), violation.value(), violation.args());
    }

    private SurveyForm form() {
        return getQuestions().form();
    }

    /** Where the edited question stands, or will. */
    private int place() {
        List<Question> all = form().questions();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).name().equals(asked)) {
                return i;
            }
        }
        return all.size();
    }

    private UUID uuid() {
        return Identifiers.of(KIND, id);
    }

    private String again() {
        return "/diagnosis/survey/questions.xhtml?faces-redirect=true&id=" + id;
    }

    public QuestionForm getEdited() {
        return edited;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
