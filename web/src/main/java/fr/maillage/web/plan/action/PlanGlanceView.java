package fr.maillage.web.plan.action;

import fr.maillage.plan.action.ActionFilter;
import fr.maillage.plan.overview.Portfolio;
import fr.maillage.plan.overview.PortfolioService;
import fr.maillage.territory.CallerTerritories;
import fr.maillage.territory.TerritoryView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The plan of the reader's territory on her first page. */
@Named
@RequestScoped
public class PlanGlanceView {

    @Inject
    private PortfolioService portfolios;

    @Inject
    private CallerTerritories own;

    private TerritoryView territory;
    private Portfolio portfolio;

    @PostConstruct
    void init() {
        territory = own.readable(FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get("territory"))
                .orElse(null);
        if (territory != null) {
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
