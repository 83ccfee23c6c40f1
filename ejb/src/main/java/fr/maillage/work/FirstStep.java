package fr.maillage.work;

import fr.maillage.identity.Permission;

/** A step of a new committee's way from an empty base to its first report, declared by the feature that it is about. */
public interface FirstStep {

    /** Its name: the page shows {@code work.step.<name>} and {@code work.why.<name>}. */
    String name();

    /** Its place on the way: 10, 20, 30… */
    int rank();

    /** Names the right that one must hold somewhere to do it. */
    Permission permission();

    /** Where it is done, from the context root. */
    String path();

    /** Tells if it is done, by what there is; asked at each visit of the home page, so that it must be cheap. */
    boolean done();
}
