package fr.maillage.committee.decision;

import fr.maillage.committee.model.Body;
import fr.maillage.committee.model.Gathering;
import java.util.Optional;

/** Finds where a decision says that it was taken. */
interface DecisionPlaces {

    /** The body of an identifier, perhaps of none. */
    Optional<Body> body(String id);

    Optional<Gathering> gathering(String id);

    Optional<DecisionItem> item(String id);
}
