package fr.maillage.web.funding.plan;

import fr.maillage.funding.financing.FinancingPlan;
import fr.maillage.funding.financing.FinancingService;
import fr.maillage.shared.RecordRef;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.feature.Features;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The page of a financing plan: whose it is, and where that is shown. */
@Named
@RequestScoped
public class FinancingPageView {

    @Inject
    private FinancingService financing;

    @Inject
    private Features features;

    @Inject
    private HttpServletRequest request;

    private String id;
    private FinancingPlan plan;

    /** Reads the plan of the record that the address names. */
    public void load() {
        getPlan();
    }

    /** The plan; forms ask for it before the view's parameters are set. */
    public FinancingPlan getPlan() {
        if (plan == null) {
            plan = financing.planOf(Identifiers.of("funding.plan", id == null ? request.getParameter("id") : id));
        }
        return plan;
    }

    /** The page of the record; that of the plan where it has none. */
    public String getHref() {
        RecordRef ref = getPlan().record().ref();
        return features.record(ref.type())
                .map(kind -> kind.announced().address())
                .map(address -> address + ref.id())
                .orElse("/funding/plan/detail.xhtml?id=" + ref.id());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
