package fr.maillage.need;

import fr.maillage.identity.Permission;
import fr.maillage.need.persistence.NeedRepository;
import fr.maillage.work.FirstStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** There is an indicator of needs: the national one has no licence to ship by, and any officer brings its file. */
@ApplicationScoped
public class NeedStep implements FirstStep {

    /** The name of the step, by which its page finds the form of its file. */
    public static final String NAME = "needs";

    @Inject
    private NeedRepository needs;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int rank() {
        return 45;
    }

    @Override
    public Permission permission() {
        return Permission.IMPORT;
    }

    @Override
    public String path() {
        return "/need/list.xhtml";
    }

    @Override
    public boolean done() {
        return !needs.all().isEmpty();
    }
}
