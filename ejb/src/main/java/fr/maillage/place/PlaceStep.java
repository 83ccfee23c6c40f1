package fr.maillage.place;

import fr.maillage.identity.Permission;
import fr.maillage.place.persistence.PlaceRepository;
import fr.maillage.work.FirstStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** There are places. */
@ApplicationScoped
public class PlaceStep implements FirstStep {

    @Inject
    private PlaceRepository places;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int rank() {
        return 40;
    }

    @Override
    public Permission permission() {
        return Permission.IMPORT;
    }

    @Override
    public String path() {
        return "/interop/import.xhtml";
    }

    @Override
    public boolean done() {
        return places.any();
    }
}
