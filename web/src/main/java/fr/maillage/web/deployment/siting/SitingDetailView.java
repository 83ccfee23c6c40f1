package fr.maillage.web.deployment.siting;

import fr.maillage.deployment.siting.SitingOrder;
import fr.maillage.deployment.siting.SitingResult;
import fr.maillage.deployment.siting.SitingRow;
import fr.maillage.deployment.siting.SitingScenarioService;
import fr.maillage.deployment.siting.SitingStudy;
import fr.maillage.deployment.siting.SitingStudyService;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobRunView;
import fr.maillage.shared.Parts;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.shared.setting.Settings;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Study of sites: its request, the progress of the search, and its result. */
@Named
@RequestScoped
public class SitingDetailView {

    private static final String PAGE = "/deployment/siting/detail.xhtml?faces-redirect=true&id=";

    @Inject
    private SitingStudyService studies;

    @Inject
    private SitingScenarioService scenarios;

    @Inject
    private JobRunService jobs;

    @Inject
    private Texts texts;

    @Inject
    private LanguageView language;

    @Inject
    private Settings settings;

    private SitingStudy study;
    private JobRunView run;

    /** Looks it up before the page is written, so that an unknown one is a 404 page. */
    public void load() {
        getStudy();
    }

    private UUID id() {
        return Identifiers.of("deployment.siting", Asked.byPage().text("id"));
    }

    /** The study of the page's address; buttons ask for it before the page is loaded again. */
    public SitingStudy getStudy() {
        if (study == null) {
            study = studies.get(id());
            run = run(study.run());
        }
        return study;
    }

    /** The runs of others are theirs; how far the search is stands in the study. */
    private JobRunView run(UUID of) {
        try {
            return of == null ? null : jobs.get(of);
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.NOT_FOUND) {
                throw problem;
            }
            return null;
        }
    }

    /** Ends the search; the best that was found by then is kept. */
    public String stop() {
        jobs.stop(getStudy().run());
        return PAGE + id();
    }

    /** Searches again what was stopped or broke off. */
    public String restart() {
        jobs.restart(getStudy().run());
        return PAGE + id();
    }

    /** Makes a scenario of what came of it, and shows that. */
    public String scenario() {
        UUID made = scenarios.scenario(id(), people -> texts.of("deployment.siting.reason", texts.number(people)));
        Notice.success("deployment.siting.scenario.done");
        return "/deployment/scenario/detail.xhtml?faces-redirect=true&id=" + made;
    }

    /** Tells if the caller may make a scenario of it. */
    public boolean isProposable() {
        return studies.editable(getStudy()) && scenarios.able(getStudy());
    }

    public String delete() {
        studies.delete(id());
        Notice.success("deployment.siting.deleted");
        return "/deployment/siting/index.xhtml?faces-redirect=true";
    }

    /** Null where it is not the caller's to see. */
    public JobRunView getRun() {
        getStudy();
        return run;
    }

    public boolean isActive() {
        return getRun() != null && run.status().active();
    }

    /** Why it failed, as a sentence; null otherwise. */
    public String getFailure() {
        return getRun() == null || run.problem() == null ? null : RuleTexts.text(run.problem(), language.getLocale());
    }

    public SitingResult getResult() {
        return getStudy().result();
    }

    /** The result in sentences. */
    public String getAnswer() {
        return new SitingTelling(getResult(), language.getLocale()).answer();
    }

    /** The lines of the table. */
    public List<SitingRow> getRows() {
        return SitingRow.of(getResult());
    }

    /** The marks that the map draws. */
    public List<SitingMark> getMarks() {
        return SitingMark.of(getResult());
    }

    /** Where the map reads the communes. */
    public String getGroundHref() {
        return "/api/v1/territories.geojson?kind=COMMUNE&within="
                + URLEncoder.encode(getStudy().order().territory(), StandardCharsets.UTF_8);
    }

    /** The address of the background's tiles; empty when there is none. */
    public String getTiles() {
        return settings.tilesUrl().orElse("");
    }

    /** In metres, as it was asked for. */
    public int getRadius() {
        return Integer.parseInt(getStudy().order().radius().strip());
    }

    /** Tells how far a straight line within the radius is, in metres. */
    public double getStraight() {
        SitingOrder order = getStudy().order();
        String detour = order.detour() == null ? "1" : order.detour().replace(',', '.');
        return getRadius() / Double.parseDouble(detour);
    }

    /** Tells what the possible sites are, in one text; empty where none was to be added. */
    public String getCandidates() {
        String codes = getStudy().order().candidates();
        return codes == null
                ? ""
                : Stream.of(Parts.of(codes, ","))
                        .map(code -> texts.of("deployment.siting.source." + code))
                        .collect(Collectors.joining(" ; "));
    }

    public boolean isEditable() {
        return studies.editable(getStudy());
    }
}
