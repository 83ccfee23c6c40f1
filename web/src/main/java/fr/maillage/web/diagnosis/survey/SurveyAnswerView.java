package fr.maillage.web.diagnosis.survey;

import fr.maillage.diagnosis.receipt.ReceiptCode;
import fr.maillage.diagnosis.survey.SurveyAnswerService;
import fr.maillage.diagnosis.survey.SurveySheet;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.door.LinkDoor;
import fr.maillage.web.shared.door.LinkServlet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/**
 * The page on which everybody answers a survey. It shows; what is answered is sent to {@link SurveyAnswerServlet} by a plain
 * form, and what is wrong with it comes back here.
 */
@Named
@RequestScoped
public class SurveyAnswerView {

    static final String PAGE = "/diagnosis/survey/answer.xhtml";

    @Inject
    private SurveyAnswerService answers;

    @Inject
    private LinkDoor door;

    @Inject
    private LanguageView language;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private String link;
    private SurveySheet sheet;
    private SurveyPaper paper;
    private String receipt;
    private String state = LinkDoor.NOWHERE;

    /** Reads what the link shows. */
    public void open() {
        LinkDoor.Shown<SurveySheet> shown = door.show(link, answers::open);
        sheet = shown.page();
        state = sheet == null ? shown.state() : sheet.state();
        paper = new SurveyPaper(
                request.getParameterMap(),
                Optional.ofNullable((Problem) request.getAttribute(LinkServlet.PROBLEM)),
                texts,
                language.getLocale());
        receipt = SurveyAnswerServlet.code(request.getParameter("receipt"));
    }

    /** Tells if an answer was just taken. */
    public boolean isThanked() {
        return request.getAttribute(SurveyAnswerServlet.THANKED) != null && sheet != null;
    }

    /** One of nowhere, throttled, early, over, empty, open. */
    public String getState() {
        return state;
    }

    public SurveySheet getSheet() {
        return sheet;
    }

    public List<AskedQuestion> getQuestions() {
        return paper.questions(sheet);
    }

    public String value(String field) {
        return paper.value(field);
    }

    public String error(String field) {
        return paper.error(field);
    }

    public List<String> getErrors() {
        return paper.errors();
    }

    public long getWrong() {
        return paper.wrong();
    }

    /** The code of this answer, see {@link ReceiptCode}: it travels with the form, so that a form sent twice keeps it. */
    public String getReceipt() {
        return receipt;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
