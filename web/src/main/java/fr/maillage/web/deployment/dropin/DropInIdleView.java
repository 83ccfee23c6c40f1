package fr.maillage.web.deployment.dropin;

import fr.maillage.deployment.dropin.DropInCheckService;
import fr.maillage.deployment.dropin.DropInService;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Advisers that hold no drop-in, beside the list. */
@Named
@RequestScoped
public class DropInIdleView {

    @Inject
    private DropInService dropIns;

    @Inject
    private DropInCheckService checks;

    @Inject
    private TerritoryService territories;

    private List<String> advisers;

    /** Those who hold a post today and no drop-in, where the list looks. */
    public List<String> getAdvisers() {
        if (advisers == null) {
            String asked = Asked.byPage().text("territory");
            TerritoryView where = asked == null ? territories.committee() : territories.required(asked);
            advisers = checks.advisersWithout(where.id(), dropIns.today());
        }
        return advisers;
    }
}
