package fr.maillage.web.deployment.post;

import fr.maillage.deployment.intake.RegisterService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.territory.TerritoryService;
import fr.maillage.web.shared.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Makes posts of what the import of hosts keeps of actors. */
@Named
@RequestScoped
public class RegisterView {

    @Inject
    private RegisterService registers;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    /** Tells if somebody may take them: whoever keeps the posts of the whole committee. */
    public boolean isRegistrar() {
        return caller.may(Permission.EDIT_DEPLOYMENT, territories.committee().id());
    }

    /** Takes those of the committee's territory. */
    public String take() {
        RegisterService.Taken taken = registers.take(null);
        Notice.success("deployment.register.done", taken.hosts(), taken.posts());
        return "/deployment/post/list.xhtml?faces-redirect=true";
    }
}
