package fr.maillage.web.plan.request;

import fr.maillage.plan.request.RequestPolicy;
import fr.maillage.plan.request.RequestService;
import fr.maillage.plan.request.Silent;
import fr.maillage.plan.request.SilentService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Page;
import fr.maillage.shared.Parts;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Back;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.ListState;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.TypedDays;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;

/** Who is silent about a month: the list's state is its address. */
@Named
@RequestScoped
public class SilentView {

    @Inject
    private SilentService silent;

    @Inject
    private RequestService requests;

    @Inject
    private TerritoryService territories;

    @Inject
    private Clock clock;

    private ListState state;
    private String territory;
    private YearMonth month;
    private Page<Silent> page;

    @PostConstruct
    void init() {
        state = ListState.ofRequest("action");
        Asked asked = Asked.byPage();
        territory = asked.text("territory");
        month = month(asked.text("month"));
        page = silent.list(month, territory, state.request());
    }

    /** A month of these years; the one before this one for what is none. */
    private YearMonth month(String text) {
        try {
            YearMonth typed = text == null ? null : YearMonth.parse(TypedDays.month(text));
            if (typed != null && typed.getYear() >= 2000 && typed.getYear() <= 2100) {
                return typed;
            }
        } catch (DateTimeException e) {
            // As for none.
        }
        return silent.lastMonth();
    }

    /** Sends a message to the partner whose button was pressed; the button says about which month. */
    public void send() {
        String[] pressed = Parts.of(String.valueOf(Back.parameter("send")), ":");
        if (pressed.length != 3) {
            throw Problem.notFound("plan.action", null);
        }
        requests.send(
                Identifiers.of("plan.action", pressed[0]), Identifiers.of("actor", pressed[1]), month(pressed[2]));
        Notice.success("plan.request.done.sent");
        Back.toList();
    }

    /** Tells if partners may still be asked for the month. */
    public boolean isAskable() {
        return RequestPolicy.askable(month, ClockProducer.today(clock));
    }

    /** The territories of the filter; the one of the address even where the committee's own are others. */
    public List<TerritoryView> getTerritories() {
        return territories.choices(territory);
    }

    public String getTerritory() {
        return territory;
    }

    public YearMonth getMonth() {
        return month;
    }

    public ListState getState() {
        return state;
    }

    public Page<Silent> getPage() {
        return page;
    }
}
