package fr.maillage.territory;

import fr.maillage.territory.outline.ShapeIndex;
import fr.maillage.territory.persistence.OutlineRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/** Keeps the outlines of all communes for as long as they are the stored ones: a map asks which of them are near. */
@ApplicationScoped
class CommuneShapes {

    private static final String COMMUNE = TerritoryKind.COMMUNE.name();

    @Inject
    private OutlineRepository outlines;

    private volatile Versioned latest;
    private volatile Indexed index;

    /** By the commune's identifier; never to be changed. */
    Map<Long, Geometry> all() {
        return versioned().shapes();
    }

    /** Finds the commune in which a point lies. */
    ShapeIndex index() {
        Versioned now = versioned();
        Indexed known = index;
        if (known == null || !known.state().equals(now.state())) {
            known = new Indexed(now.state(), new ShapeIndex(now.shapes()));
            index = known;
        }
        return known.shapes();
    }

    private Versioned versioned() {
        String state = outlines.state(COMMUNE);
        Versioned known = latest;
        if (known == null || !known.state().equals(state)) {
            known = new Versioned(state, Map.copyOf(outlines.all(COMMUNE)));
            latest = known;
        }
        return known;
    }

    private record Versioned(String state, Map<Long, Geometry> shapes) {}

    private record Indexed(String state, ShapeIndex shapes) {}
}
