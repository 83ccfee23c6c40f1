package fr.maillage.web.plan.action;

import fr.maillage.plan.overview.Portfolio;
import fr.maillage.plan.overview.Portfolio.Reached;
import fr.maillage.plan.overview.PortfolioService;
import fr.maillage.web.shared.ListState;
import fr.maillage.web.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Overview of what is done, for readers of two minutes. */
@Named
@RequestScoped
public class PortfolioView {

    private static final int CENTS = 2;

    @Inject
    private PortfolioService portfolios;

    @Inject
    private ActionViews views;

    @Inject
    private Texts texts;

    private ListState state;
    private Portfolio portfolio;

    @PostConstruct
    void init() {
        state = ListState.ofRequest(null);
        portfolio = portfolios.portfolio(views.getFilter(), null);
    }

    /** Tells in words whom an action reached; a dash for nothing. */
    public String reached(Reached reached) {
        String language =
                FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
        return reached == null
                ? "–"
                : texts.of(
                        "plan.portfolio.reached",
                        texts.decimal(reached.total(), CENTS),
                        reached.measure().label(language));
    }

    public Portfolio getPortfolio() {
        return portfolio;
    }

    public ListState getState() {
        return state;
    }
}
