package fr.maillage.web.orientation;

import fr.maillage.orientation.Criterion;
import fr.maillage.orientation.OrientationAnswer;
import fr.maillage.orientation.OrientationQuery;
import fr.maillage.orientation.OrientationService;
import fr.maillage.orientation.OrientedPlace;
import fr.maillage.orientation.OrientedPlace.Group;
import fr.maillage.orientation.SheetService;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.shared.setting.Settings;
import fr.maillage.territory.CentreService;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The places that fit, or why there are none and what to try next. */
@Named
@RequestScoped
public class OrientationResultView {

    private static final int FIRST = 10;
    private static final int MOST_LANDMARKS = 12;
    private static final double NARROWEST = 3;

    private static final Map<Criterion, String> PARAMETERS = Map.of(
            Criterion.NEED, "need",
            Criterion.TIME, "moment",
            Criterion.COST, "cost",
            Criterion.LANGUAGE, "language",
            Criterion.ACCESSIBILITY, "accessibility",
            Criterion.MODE, "mode");

    @Inject
    private OrientationView orientation;

    @Inject
    private OrientationService service;

    @Inject
    private SheetService sheets;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private CentreService centres;

    @Inject
    private LanguageView language;

    @Inject
    private Settings settings;

    private OrientationAnswer answer;
    private OrientationWords words;
    private List<String> errors = List.of();
    private List<ResultCard> cards = List.of();
    private ResultCard desk;

    /** Something to try next. */
    public record Step(String text, String href) {}

    /** Looks; an address that makes no sense is told so, with the questions again. */
    public void open() {
        words = new OrientationWords(language.getLocale(), vocabularies.all());
        try {
            OrientationQuery query = service.read(orientation.getState().parameters());
            if (query.located()) {
                answer = service.answer(query, isAll() ? OrientationService.MOST : FIRST);
                cards = made(answer.places());
                desk = answer.desk() == null
                        ? null
                        : made(List.of(answer.desk())).get(0);
            }
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            errors = problem.violations().stream()
                    .map(v -> RuleTexts.text(v, language.getLocale()))
                    .toList();
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseStatus(problem.kind().status());
        }
    }

    private List<ResultCard> made(List<OrientedPlace> places) {
        return new ResultCards(answer, orientation.getState(), words).of(sheets.describe(places, language.getLocale()));
    }

    /** Where one can be told of a need that no record names; null for none. */
    public ResultCard getDesk() {
        return desk;
    }

    /** The words about that desk. */
    public String getDeskText() {
        return words.desk(answer);
    }

    public OrientationAnswer getAnswer() {
        return answer;
    }

    public List<String> getErrors() {
        return errors;
    }

    /** The places of a group, by its name. */
    public List<ResultCard> cards(String group) {
        if (answer == null) {
            return List.of();
        }
        int before = 0;
        for (Group other : Group.values()) {
            int size = answer.in(other).size();
            if (other.name().equals(group)) {
                return cards.subList(before, before + size);
            }
            before += size;
        }
        return List.of();
    }

    public boolean isAny() {
        return !cards.isEmpty();
    }

    /** The number of places, and their nearness. */
    public String getHeading() {
        return words.heading(answer);
    }

    /** From where it was looked, in words. */
    public String getFrom() {
        return words.from(answer.origin());
    }

    /** Tells from where the distances are counted, or why there are none; null for a position, which is clear. */
    public String getBasis() {
        return words.basis(answer.origin());
    }

    /** The cards of all places that are shown, in their order. */
    List<ResultCard> all() {
        return cards;
    }

    /** The same question from each commune of a QPV of which nobody knows where it lies; empty otherwise. */
    public List<Step> getTowns() {
        return answer == null || !answer.origin().unlocatedQuarter()
                ? List.of()
                : answer.origin().communes().stream()
                        .map(town -> new Step(
                                Messages.format(language.getLocale(), "orientation.from.town", town.name()),
                                orientation.getState().at(town.code()).href(OrientationView.RESULTS)))
                        .toList();
    }

    /** The moment that was asked for, in words; null for any. */
    public String getMoment() {
        return answer == null || answer.query().at() == null
                ? null
                : words.moment(answer.query().at());
    }

    private boolean isAll() {
        String more = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("all");
        return "true".equals(more);
    }

    /** The whole list; null where it is shown already. */
    public String getAllHref() {
        return answer == null || answer.found() <= cards.size() || isAll()
                ? null
                : orientation.getState().href(OrientationView.RESULTS) + "&all=true";
    }

    /** Lists the steps that would give more: without a criterion, or further away. */
    public List<Step> getSteps() {
        List<Step> steps = new ArrayList<>();
        OrientationState state = orientation.getState();
        answer.alternatives()
                .forEach(a -> steps.add(new Step(
                        Messages.format(language.getLocale(), "orientation.without." + a.without(), a.count()),
                        state.without(PARAMETERS.get(a.without())).href(OrientationView.RESULTS))));
        if (answer.query().within() != null) {
            steps.add(new Step(
                    Messages.text(language.getLocale(), "orientation.farther"),
                    state.without("km").href(OrientationView.RESULTS)));
        }
        if (answer.query().mode() == null && steps.isEmpty()) {
            steps.add(new Step(
                    Messages.text(language.getLocale(), "orientation.remote"),
                    state.with("mode", "distance").href(OrientationView.RESULTS)));
        }
        steps.add(new Step(
                Messages.text(language.getLocale(), "orientation.elsewhere"),
                state.without("place").href(OrientationView.WHERE)));
        return steps;
    }

    /** Tells if there is so little that the next best thing is shown. */
    public boolean isLittle() {
        return cards("FITS").size() + cards("PERHAPS").size() < 3;
    }

    /** Communes to find one's way on a map without a background. */
    public List<CentreService.Landmark> getLandmarks() {
        return answer == null || !answer.origin().known() || settings.tilesUrl().isPresent()
                ? List.of()
                : centres.around(
                        answer.origin().latitude(),
                        answer.origin().longitude(),
                        Math.max(NARROWEST, answer.kilometres()),
                        MOST_LANDMARKS);
    }

    /** The address of the map's background; empty where there is none. */
    public String getTiles() {
        return settings.tilesUrl().orElse("");
    }

    /** This page for somebody else: without what only concerns this browser. */
    public String getShared() {
        return settings.baseUrl() + orientation.getState().without("embed").href(OrientationView.RESULTS);
    }
}
