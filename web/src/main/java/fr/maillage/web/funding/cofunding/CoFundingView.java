package fr.maillage.web.funding.cofunding;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.funding.line.LineParameters;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.ListState;
import fr.maillage.web.shared.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The co-funding table: its state is its address. */
@Named
@RequestScoped
public class CoFundingView {

    @Inject
    private CoFundingTable tables;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    private ListState state;
    private String territory;
    private Integer year;
    private CoFundingTable.Table table;

    @PostConstruct
    void init() {
        caller.require(Permission.READ);
        state = ListState.ofRequest(null);
        Asked asked = Asked.byPage();
        territory = asked.text("territory");
        year = LineParameters.year(asked);
        table = tables.of(territory, year, Messages.currentLocale().getLanguage());
    }

    /** The territories of the filter. */
    public List<TerritoryView> getTerritories() {
        return territories.choices(territory);
    }

    public CoFundingTable.Table getTable() {
        return table;
    }

    public ListState getState() {
        return state;
    }

    public String getTerritory() {
        return territory;
    }

    /** As the address writes it; empty for all. */
    public String getYear() {
        return year == null ? "" : year.toString();
    }
}
