package fr.maillage.administration;

import fr.maillage.identity.Permission;
import fr.maillage.work.FirstStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The committee has said how it is called. */
@ApplicationScoped
public class BrandingStep implements FirstStep {

    @Inject
    private BrandingService branding;

    @Override
    public String name() {
        return "branding";
    }

    @Override
    public int rank() {
        return 20;
    }

    @Override
    public Permission permission() {
        return Permission.MANAGE_REFERENCE;
    }

    @Override
    public String path() {
        return "/administration/branding.xhtml";
    }

    @Override
    public boolean done() {
        return branding.current().committeeName() != null;
    }
}
