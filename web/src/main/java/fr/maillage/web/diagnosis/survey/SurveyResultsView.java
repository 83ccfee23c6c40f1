package fr.maillage.web.diagnosis.survey;

import fr.maillage.diagnosis.finding.Evidence;
import fr.maillage.diagnosis.survey.SurveyDetail;
import fr.maillage.diagnosis.survey.SurveyEdition;
import fr.maillage.diagnosis.survey.SurveyEditionService;
import fr.maillage.diagnosis.survey.SurveyPreview;
import fr.maillage.diagnosis.survey.SurveyResultService;
import fr.maillage.diagnosis.survey.SurveyResults;
import fr.maillage.diagnosis.survey.SurveyService;
import fr.maillage.diagnosis.survey.SurveyWords;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.ReleasePolicy;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.ListState;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Results of a survey, and the free words that wait to be read. */
@Named
@ViewScoped
public class SurveyResultsView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String SHOWN = "shown";
    private static final String WAITING = "waiting";

    @Inject
    private SurveyService surveys;

    @Inject
    private SurveyResultService results;

    @Inject
    private SurveyEditionService releases;

    @Inject
    private Caller caller;

    private String id;
    private transient SurveyDetail detail;
    private transient SurveyResults counts;
    private transient SurveyPreview preview;
    private transient Page<SurveyWords> waiting;
    private transient Page<SurveyWords> shown;
    private transient ListState state;

    /** Reads what was answered. */
    public void load() {
        caller.require(Permission.READ);
        detail = surveys.get(uuid());
        counts = results.get(uuid());
        state = ListState.ofRequest(null);
        shown = results.words(uuid(), SHOWN, state.request());
        waiting = detail.open() ? results.words(uuid(), WAITING, PageRequest.first()) : null;
        preview = detail.open() ? releases.preview(uuid()) : null;
    }

    /** Names some words for a finding that rests on them; null for who may write none, or not collect there. */
    public String evidence(SurveyWords words) {
        return detail.open() && caller.may(Permission.COLLECT)
                ? Evidence.written(new RecordRef("diagnosis.answer", words.uuid()))
                : null;
    }

    public String show(long words) {
        return reviewed(words, SHOWN);
    }

    public String putAway(long words) {
        return reviewed(words, "put-away");
    }

    /** Releases what waits to be counted. */
    public String release() {
        SurveyEdition edition = releases.release(uuid());
        Notice.success("diagnosis.survey.done.released", edition.people(), edition.number());
        return again();
    }

    private String reviewed(long words, String review) {
        results.review(uuid(), words, review);
        Notice.success("diagnosis.survey.done." + review);
        return again();
    }

    private String again() {
        return "/diagnosis/survey/results.xhtml?faces-redirect=true&id=" + id;
    }

    private UUID uuid() {
        return Identifiers.of("diagnosis.survey", id);
    }

    public SurveyDetail getDetail() {
        return detail;
    }

    public SurveyResults getCounts() {
        return counts;
    }

    /** Preview of a release; null for who may not release it. */
    public SurveyPreview getPreview() {
        return preview;
    }

    /** Tells whether enough answers wait for a release. */
    public boolean isReady() {
        return preview != null && preview.people() >= ReleasePolicy.LEAST;
    }

    /** Null for who may not read them. */
    public Page<SurveyWords> getWaiting() {
        return waiting;
    }

    public Page<SurveyWords> getShown() {
        return shown;
    }

    public ListState getState() {
        return state;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
