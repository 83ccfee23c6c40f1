package fr.maillage.territory;

import fr.maillage.shared.Readiness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells if the territories of France are loaded: nothing can be told of any place without them. */
@ApplicationScoped
public class TerritoryReadiness implements Readiness {

    @Inject
    private ReferenceLoader loader;

    /** Once they are loaded they stay so. */
    private volatile boolean loaded;

    @Override
    public String name() {
        return "territories";
    }

    @Override
    public boolean ready() {
        if (!loaded) {
            loaded = !loader.outdated();
        }
        return loaded;
    }
}
