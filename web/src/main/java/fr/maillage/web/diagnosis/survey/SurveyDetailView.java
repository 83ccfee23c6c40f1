package fr.maillage.web.diagnosis.survey;

import fr.maillage.diagnosis.survey.SurveyDetail;
import fr.maillage.diagnosis.survey.SurveyField;
import fr.maillage.diagnosis.survey.SurveyFormService;
import fr.maillage.diagnosis.survey.SurveyGoalService;
import fr.maillage.diagnosis.survey.SurveyQuestions;
import fr.maillage.diagnosis.survey.SurveyResultService;
import fr.maillage.diagnosis.survey.SurveyResults;
import fr.maillage.diagnosis.survey.SurveyService;
import fr.maillage.shared.setting.Settings;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.QrSymbol;
import fr.maillage.web.shared.record.RecordDetailView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One survey: its link, its goals, and where its questions and results are. */
@Named
@ViewScoped
public class SurveyDetailView extends RecordDetailView<SurveyDetail, SurveyField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private SurveyService surveys;

    @Inject
    private SurveyFormService forms;

    @Inject
    private SurveyResultService results;

    @Inject
    private SurveyGoalService goals;

    @Inject
    private SurveyLabels labels;

    @Inject
    private Settings settings;

    private String commune;
    private String audience;
    private Integer wanted;
    private transient boolean collectable;
    private transient String link;
    private transient QrSymbol symbol;
    private transient SurveyQuestions questions;
    private transient SurveyResults counts;

    public SurveyDetailView() {
        super(SurveyField.class, "diagnosis.survey");
    }

    @Override
    protected SurveyService service() {
        return surveys;
    }

    @Override
    protected SurveyLabels labels() {
        return labels;
    }

    @Override
    public void load() {
        super.load();
        collectable = surveys.linkReadable(uuid());
        String secret = collectable ? surveys.secret(uuid()) : null;
        link = secret == null ? null : settings.baseUrl() + SurveyAnswerView.PAGE + "?link=" + secret;
        symbol = link == null ? null : QrSymbol.of(link);
        questions = forms.get(uuid());
        counts = results.get(uuid());
    }

    /** Tells if the reader may enter answers. */
    public boolean isCollectable() {
        return collectable
                && !getDetail().survey().archived()
                && getDetail().survey().form() > 0;
    }

    /** The public link; null for who may not make it known, and for an archived survey. */
    public String getLink() {
        return link;
    }

    public QrSymbol getSymbol() {
        return symbol;
    }

    public SurveyQuestions getQuestions() {
        return questions;
    }

    public SurveyResults getCounts() {
        return counts;
    }

    /** The communes of which an answer may be wanted. */
    public List<TerritoryView> getCommunes() {
        return goals.communes(uuid());
    }

    /** Gives the number of answers that it wants; null where it says nothing. */
    public Integer getGoal() {
        String goal = getDetail().values().text(SurveyField.GOAL);
        return goal == null ? null : Integer.valueOf(goal);
    }

    /** Replaces the link: the old one leads nowhere from now on. */
    public String renewLink() {
        surveys.renewLink(uuid(), getVersion());
        Notice.success("diagnosis.survey.done.link");
        return again();
    }

    public String addGoal() {
        goals.set(uuid(), getVersion(), blank(commune), blank(audience), wanted);
        Notice.success("diagnosis.survey.done.goal");
        return again();
    }

    public String removeGoal(long ofCommune, String ofAudience) {
        goals.remove(uuid(), getVersion(), ofCommune, ofAudience);
        Notice.success("diagnosis.survey.done.goal-removed");
        return again();
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    public String getCommune() {
        return commune;
    }

    public void setCommune(String commune) {
        this.commune = commune;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public Integer getWanted() {
        return wanted;
    }

    public void setWanted(Integer wanted) {
        this.wanted = wanted;
    }
}
