package fr.maillage.web.plan.action;

import fr.maillage.plan.action.ActionFilter;
import fr.maillage.plan.overview.Portfolio;
import fr.maillage.plan.overview.PortfolioService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.list.RememberedTerritory;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The plan of the reader's territory on a first page. */
@Named
@RequestScoped
public class PlanGlanceView {

    @Inject
    private PortfolioService portfolios;

    @Inject
    private RememberedTerritory here;

    private TerritoryView territory;
    private Portfolio portfolio;

    @PostConstruct
    void init() {
        if (here.isKnown()) {
            territory = here.getTerritory();
            portfolio = portfolios.portfolio(ActionFilter.inside(territory.code()), null);
        }
    }

    /** Tells if there is an action that she may read. */
    public boolean isShown() {
        return portfolio != null && portfolio.total() > 0;
    }

    public TerritoryView getTerritory() {
        return territory;
    }

    public Portfolio getPortfolio() {
        return portfolio;
    }
}
