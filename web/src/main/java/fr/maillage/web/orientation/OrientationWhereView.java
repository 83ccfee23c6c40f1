package fr.maillage.web.orientation;

import fr.maillage.territory.CentreService;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.territory.town.TownAnswer;
import fr.maillage.territory.town.TownService;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Where somebody is: a town or neighbourhood by its name or postal code, or one of the committee's communes. */
@Named
@RequestScoped
public class OrientationWhereView {

    private static final int MOST = 12;
    private static final int MOST_LISTED = 80;
    private static final int LONGEST = 80;

    @Inject
    private OrientationView orientation;

    @Inject
    private TerritoryService territories;

    @Inject
    private TownService towns;

    @Inject
    private CentreService centres;

    @Inject
    private LanguageView language;

    @Inject
    private HttpServletRequest request;

    private TownAnswer answer;
    private List<Choice> matches;
    private List<TerritoryView> communes;

    /**
     * A place to choose.
     *
     * @param note former name and postal codes of a commune, communes of a neighbourhood
     */
    public record Choice(String name, String note, boolean neighbourhood, String href) {}

    /** Goes on at once when there is no doubt. */
    public void open() throws IOException {
        if (isAsked() && answer().certain()) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(getMatches().get(0).href());
        }
    }

    public boolean isAsked() {
        return !getText().isEmpty();
    }

    /** Gives what was typed. */
    public String getText() {
        String text = request.getParameter("place");
        return text == null
                ? ""
                : text.strip().substring(0, Math.min(LONGEST, text.strip().length()));
    }

    /** Lists what it may mean, the committee's own first. */
    public List<Choice> getMatches() {
        if (matches == null) {
            matches = answer().choices().stream()
                    .map(c -> choice(c.territory(), c.code(), c.formerName()))
                    .toList();
        }
        return matches;
    }

    /** Why nothing was found, in a sentence. */
    public String getError() {
        return Messages.format(
                language.getLocale(),
                answer().street() ? "orientation.where.street" : "orientation.where.none",
                getText());
    }

    /** The question asked back where more than one place may be meant. */
    public String getQuestion() {
        String department = answer().department();
        return department == null
                ? Messages.text(language.getLocale(), "orientation.where.which")
                : Messages.format(language.getLocale(), "orientation.where.department", department);
    }

    private TownAnswer answer() {
        if (answer == null) {
            answer = towns.find(getText(), MOST);
        }
        return answer;
    }

    /** The committee's communes; empty where there are too many to list. */
    public List<Choice> getCommunes() {
        return committee().size() > MOST_LISTED
                ? List.of()
                : committee().stream().map(this::choice).toList();
    }

    private List<TerritoryView> committee() {
        if (communes == null) {
            communes = territories.within(territories.committee().id(), TerritoryKind.COMMUNE);
        }
        return communes;
    }

    private Choice choice(TerritoryView territory) {
        return choice(territory, territory.code(), null);
    }

    private Choice choice(TerritoryView territory, String code, String formerName) {
        boolean commune = territory.kind() == TerritoryKind.COMMUNE;
        String note = commune
                ? territories
                        .communes()
                        .byId(territory.id())
                        .map(c -> String.join(", ", c.postalCodes()))
                        .orElse("")
                : centres.communes(territory).stream().map(TerritoryView::name).collect(Collectors.joining(", "));
        return new Choice(
                territory.name(),
                formerName == null ? note : formerName + ", " + note,
                !commune,
                OrientationView.next(orientation.getState().at(code)));
    }

    /** Where the browser's position leads; the script adds it. */
    public String getPositionHref() {
        return OrientationView.next(
                orientation.getState().without("place").with("lat", "0").with("lon", "0"));
    }
}
