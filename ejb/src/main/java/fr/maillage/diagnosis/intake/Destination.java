package fr.maillage.diagnosis.intake;

import fr.maillage.diagnosis.collection.CollectionRef;

/** The collection into which rows go, which is made only once something of them is written. */
final class Destination {

    private CollectionRef collection;

    /** @param known null where it is to be made */
    Destination(CollectionRef known) {
        collection = known;
    }

    /** Null while it is to be made. */
    CollectionRef known() {
        return collection;
    }

    void becomes(CollectionRef made) {
        collection = made;
    }

    /** @throws NullPointerException while it is to be made */
    long key() {
        return collection.key();
    }
}
