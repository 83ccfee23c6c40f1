package fr.maillage.web.orientation;

import fr.maillage.territory.CentreService;
import fr.maillage.territory.Commune;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where somebody is: a town or neighbourhood by its name or postal code, or one of the committee's communes. */
@Named
@RequestScoped
public class OrientationWhereView {

    private static final int MOST = 12;
    private static final int SEARCHED = 50;
    private static final int MOST_LISTED = 80;
    private static final int LONGEST = 80;

    @Inject
    private OrientationView orientation;

    @Inject
    private TerritoryService territories;

    @Inject
    private CentreService centres;

    @Inject
    private HttpServletRequest request;

    private List<Choice> matches;
    private List<TerritoryView> communes;

    /**
     * A place to choose.
     *
     * @param note postal codes of a commune, communes of a neighbourhood
     */
    public record Choice(String name, String note, boolean neighbourhood, String href) {}

    /** Goes on at once when there is no doubt. */
    public void open() throws IOException {
        if (isAsked() && getMatches().size() == 1) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(getMatches().get(0).href());
        }
    }

    public boolean isAsked() {
        return !getText().isEmpty();
    }

    /** What was typed. */
    public String getText() {
        String text = request.getParameter("place");
        return text == null
                ? ""
                : text.strip().substring(0, Math.min(LONGEST, text.strip().length()));
    }

    /** What it may mean, the committee's own first. */
    public List<Choice> getMatches() {
        if (matches == null) {
            Set<Long> own = committee().stream().map(TerritoryView::id).collect(Collectors.toSet());
            matches = found(getText()).stream()
                    .sorted(Comparator.comparing((TerritoryView t) -> !own.contains(t.id())))
                    .limit(MOST)
                    .map(this::choice)
                    .toList();
        }
        return matches;
    }

    private List<TerritoryView> found(String text) {
        if (text.matches("\\d{5}")) {
            List<TerritoryView> communes = new ArrayList<>();
            for (Commune commune : territories.communes().byPostalCode(text)) {
                territories.byId(commune.id()).ifPresent(communes::add);
            }
            return communes;
        }
        // A name with its postal code, as the list of suggestions writes it.
        String name = text.replaceAll("\\s*\\(?\\d{5}\\)?\\s*$", "");
        List<TerritoryView> suggested = territories.suggest(name, SEARCHED).stream()
                .filter(t -> t.kind() == TerritoryKind.COMMUNE || t.kind() == TerritoryKind.QPV)
                .toList();
        List<TerritoryView> exact =
                suggested.stream().filter(t -> t.name().equalsIgnoreCase(name)).toList();
        return exact.isEmpty() ? suggested : exact;
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
                note,
                !commune,
                OrientationView.next(orientation.getState().at(territory.code())));
    }

    /** Where the browser's position leads; the script adds it. */
    public String getPositionHref() {
        return OrientationView.next(
                orientation.getState().without("place").with("lat", "0").with("lon", "0"));
    }
}
