package fr.maillage.web.territory;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who is led to the imports of the outlines and populations of QPV, wherever these are missing. */
@Named
@RequestScoped
public class QuarterFilesView {

    @Inject
    private Caller caller;

    /** Tells if the caller may import them. */
    public boolean isImportable() {
        return caller.scope(Permission.MANAGE_REFERENCE).everywhere();
    }
}
