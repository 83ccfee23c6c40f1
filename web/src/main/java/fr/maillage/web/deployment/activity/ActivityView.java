package fr.maillage.web.deployment.activity;

import fr.maillage.deployment.activity.Activity;
import fr.maillage.deployment.activity.ActivityService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.ListState;
import fr.maillage.web.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;

/** Activities of advisers: where and in which months is asked for by the address. */
@Named
@RequestScoped
public class ActivityView {

    @Inject
    private ActivityService activity;

    @Inject
    private ActivityTables tables;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Inject
    private Texts texts;

    private ListState state;
    private String territory;
    private YearMonth from;
    private YearMonth to;
    private Activity found;
    private ActivityPeriods periods;

    @PostConstruct
    void init() {
        state = ListState.ofRequest(null);
        Asked asked = Asked.byPage();
        territory = asked.text("territory");
        from = asked.choice("from", ActivityLabels::month);
        to = asked.choice("to", ActivityLabels::month);
        if (from != null && to != null && to.isBefore(from)) {
            to = from;
        }
        found = activity.of(territory, from, to);
        from = found.from();
        to = found.to();
        List<YearMonth> months = activity.months(territory);
        periods = found.trusted() ? ActivityPeriods.months(months, texts) : ActivityPeriods.quarters(months, texts);
    }

    public Activity getFound() {
        return found;
    }

    /** Says in a sentence all that there is. */
    public String getSum() {
        if (found.trusted()) {
            return texts.of("deployment.activity.sum", found.activities(), found.supports(), found.inWorkshops());
        }
        String sum = texts.of("deployment.activity.told.sum", found.supports());
        return found.inWorkshops() == null
                ? sum
                : sum + " " + texts.of("deployment.activity.told.workshops", found.inWorkshops());
    }

    /** Gives the tables by month, commune, and each dimension. */
    public List<ActivityTable> getTables() {
        return tables.of(found);
    }

    /** The filters, for the addresses of files. */
    public ListState getState() {
        return state;
    }

    /** The months that the filter offers, or the quarters. */
    public ActivityPeriods getPeriods() {
        return periods;
    }

    /** The territories of the filter. */
    public List<TerritoryView> getTerritories() {
        return territories.choices(territory);
    }

    public String getTerritory() {
        return territory;
    }

    /** As the address writes it; empty for none. */
    public String getFrom() {
        return from == null ? "" : from.toString();
    }

    /** As the address writes it; empty for none. */
    public String getTo() {
        return to == null ? "" : to.toString();
    }

    public boolean isFiltered() {
        return territory != null || from != null || to != null;
    }

    /** Tells if the reader may import activities. */
    public boolean isImportable() {
        return caller.may(Permission.IMPORT) && caller.may(Permission.EDIT_DEPLOYMENT);
    }
}
