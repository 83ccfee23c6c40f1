package fr.maillage.actor.intake;

import java.util.Optional;

/** Notes that are kept from one row of a delivery to the next; whoever delivers keeps them as long as the delivery lasts. */
public interface ActorIntakeNotes {

    /** Gives the last note under a key; empty for nothing. */
    Optional<String> noted(String key);

    /** Notes a text of at most 4,000 characters. */
    void note(String key, String text);
}
