package fr.maillage.administration;

import fr.maillage.identity.Permission;
import fr.maillage.shared.setting.Settings;
import fr.maillage.territory.TerritoryService;
import fr.maillage.work.FirstStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The committee has its own territory: one that the operator named, or the demonstration. */
@ApplicationScoped
public class TerritoryStep implements FirstStep {

    @Inject
    private Settings settings;

    @Inject
    private TerritoryService territories;

    @Override
    public String name() {
        return "territory";
    }

    @Override
    public int rank() {
        return 10;
    }

    @Override
    public Permission permission() {
        return Permission.MANAGE_REFERENCE;
    }

    @Override
    public String path() {
        return "/territory/list.xhtml";
    }

    @Override
    public boolean done() {
        return settings.territoryChosen()
                && territories.byCode(settings.committeeTerritory()).isPresent();
    }
}
