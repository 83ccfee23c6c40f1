package fr.maillage.web.plan.action;

import fr.maillage.plan.action.ActionChoiceService;
import fr.maillage.plan.action.ActionFilter;
import fr.maillage.plan.action.ActionList;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.action.ActionState;
import fr.maillage.plan.action.NamedRecord;
import fr.maillage.plan.frame.FrameList;
import fr.maillage.plan.frame.FrameView;
import fr.maillage.record.list.ListFilter;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Parts;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.list.ListReading;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Parts that all views of actions share: filters of the address, what to choose from, and ways between them. */
@Named
@RequestScoped
public class ActionViews {

    /** The day of the list alone. */
    private static final String DAY = "at";

    private static final String LAYER = "layer=" + ActionLayers.CODE;

    @Inject
    private TerritoryService territories;

    @Inject
    private ActionList list;

    @Inject
    private ListReading lists;

    @Inject
    private ActionService actions;

    @Inject
    private ActionChoiceService choices;

    @Inject
    private FrameList frames;

    private ActionFilter filter;
    private String query;
    private String mapped;
    private List<SelectItem> leads;
    private List<SelectItem> places;
    private List<SelectItem> persons;
    private List<FrameView> offered;

    /**
     * A view.
     *
     * @param name the last part of the key of its name
     */
    public record View(String name, String href) {}

    @PostConstruct
    void init() {
        filter = ActionFilter.of(lists.asked(list, Asked.byPage()));
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        query = query(parameters::get, null);
        mapped = query(parameters::get, "q");
    }

    /** The views, with the filters of the address. */
    public List<View> getViews() {
        return List.of(
                view("list", query),
                view("board", query),
                view("timeline", query),
                view("calendar", query),
                new View("map", href("/map/view.xhtml", mapped.isEmpty() ? LAYER : LAYER + "&" + mapped)),
                view("portfolio", query));
    }

    private static View view(String name, String query) {
        return new View(name, href("/plan/action/" + name + ".xhtml", query));
    }

    /** Stays with the filters of the address that a form was opened at; what the form sends says nothing of them. */
    void stay(ActionFilter with, String at) {
        filter = with;
        query = at;
        mapped = Arrays.stream(Parts.of(at, "&"))
                .filter(pair -> !pair.startsWith("q="))
                .collect(Collectors.joining("&"));
    }

    /**
     * The filters of a request as an address has them, without a page and an order.
     *
     * @param without a parameter that is left out; null for none
     */
    static String query(UnaryOperator<String> parameters, String without) {
        return ActionList.SPEC.filters().stream()
                .map(ListFilter::name)
                .filter(name -> !name.equals(without) && !name.equals(DAY))
                .filter(name -> parameters.apply(name) != null
                        && !parameters.apply(name).isBlank())
                .map(name -> name + "=" + URLEncoder.encode(parameters.apply(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static String href(String path, String query) {
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The filters of the address. */
    public String getQuery() {
        return query;
    }

    public ActionFilter getFilter() {
        return filter;
    }

    /** The territories of the filter; the one of the address even where the committee's own are others. */
    public List<TerritoryView> getTerritories() {
        return territories.choices(filter.territory());
    }

    /** The actors that one may ask for: those that lead actions. */
    public List<SelectItem> getLeads() {
        if (leads == null) {
            leads = items(choices.leads());
        }
        return leads;
    }

    /** The places that one may ask for: those where actions happen. */
    public List<SelectItem> getPlaces() {
        if (places == null) {
            places = items(choices.places());
        }
        return places;
    }

    /** The people that one may ask for: those who answer for actions, where one reads contacts. */
    public List<SelectItem> getPersons() {
        if (persons == null) {
            persons = items(choices.persons());
        }
        return persons;
    }

    private static List<SelectItem> items(List<NamedRecord> named) {
        return named.stream()
                .map(each -> new SelectItem(each.key(), each.text()))
                .toList();
    }

    /** The frames that one may ask for. */
    public List<FrameView> getFrames() {
        if (offered == null) {
            offered = frames.page(ListRequest.ALL, new PageRequest(0, PageRequest.MAX_SIZE, "name", true))
                    .items();
        }
        return offered;
    }

    /** The codes of the states of the filter. */
    public List<String> getStates() {
        return ActionState.codes();
    }

    /** The address of the calendar that others subscribe to. */
    public String getFeedHref() {
        return href("/api/v1/actions.ics", query);
    }
}
