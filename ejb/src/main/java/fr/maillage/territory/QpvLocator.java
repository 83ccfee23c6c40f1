package fr.maillage.territory;

import fr.maillage.territory.outline.ShapeIndex;
import fr.maillage.territory.persistence.OutlineRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps the index of the QPV's outlines for as long as they are the ones it was made of. */
@ApplicationScoped
public class QpvLocator {

    private static final String QPV = TerritoryKind.QPV.name();

    @Inject
    private OutlineRepository outlines;

    private volatile Versioned latest;

    /** The index of today's outlines; ask once for many points. */
    public QpvIndex current() {
        String state = outlines.state(QPV);
        Versioned known = latest;
        if (known == null || !known.state().equals(state)) {
            ShapeIndex index = new ShapeIndex(outlines.all(QPV));
            known = new Versioned(state, index::at);
            latest = known;
        }
        return known.index();
    }

    private record Versioned(String state, QpvIndex index) {}
}
