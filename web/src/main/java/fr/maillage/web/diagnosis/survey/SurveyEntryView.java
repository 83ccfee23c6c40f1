package fr.maillage.web.diagnosis.survey;

import fr.maillage.diagnosis.survey.SurveyAnswerService;
import fr.maillage.diagnosis.survey.SurveyFileService;
import fr.maillage.diagnosis.survey.SurveySheet;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.Upload;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where an interviewer enters what somebody answered, one questionnaire after the other, or brings a file. */
@Named
@ViewScoped
public class SurveyEntryView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SurveyAnswerService answers;

    @Inject
    private SurveyFileService files;

    @Inject
    private LanguageView language;

    @Inject
    private Texts texts;

    @Inject
    private Caller caller;

    @Inject
    private HttpServletRequest request;

    private String id;
    private String key = UUID.randomUUID().toString();
    private transient Part file;
    private transient Problem problem;
    private transient SurveySheet sheet;
    private transient SurveyFileService.Taken taken;

    /** Reads what is to be asked. */
    public void load() {
        caller.require(Permission.COLLECT);
        sheet = answers.sheet(uuid());
    }

    /** Takes the questionnaire that was typed. */
    public String save() {
        try {
            answers.enter(uuid(), SurveyPaper.entry(request.getParameterMap(), key, null));
        } catch (Problem refused) {
            if (refused.kind() != Problem.Kind.INVALID) {
                throw refused;
            }
            problem = refused;
            return null;
        }
        Notice.success("diagnosis.survey.done.answer");
        return "/diagnosis/survey/entry.xhtml?faces-redirect=true&id=" + id;
    }

    /** Takes the questionnaires of a file. */
    public void take() {
        taken = Upload.read(
                file,
                "file",
                "import.file-required",
                (content, name) -> files.take(uuid(), name, file::getInputStream));
    }

    public List<AskedQuestion> getQuestions() {
        return paper().questions(sheet);
    }

    public String value(String field) {
        return paper().value(field);
    }

    public String error(String field) {
        return paper().error(field);
    }

    public List<String> getErrors() {
        return paper().errors();
    }

    public long getWrong() {
        return paper().wrong();
    }

    /** Tells the error in a line of the file. */
    public String text(SurveyFileService.Wrong wrong) {
        return RuleTexts.text(wrong.violation(), language.getLocale());
    }

    private SurveyPaper paper() {
        return new SurveyPaper(request.getParameterMap(), Optional.ofNullable(problem), texts, language.getLocale());
    }

    private UUID uuid() {
        return Identifiers.of("diagnosis.survey", id);
    }

    public SurveySheet getSheet() {
        return sheet;
    }

    public SurveyFileService.Taken getTaken() {
        return taken;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
