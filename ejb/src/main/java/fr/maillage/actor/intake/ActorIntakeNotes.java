package fr.maillage.actor.intake;

import java.util.Optional;

/** What is remembered from one row of a delivery to the next; whoever delivers keeps it as long as the delivery lasts. */
public interface ActorIntakeNotes {

    /** What was noted under a key last; empty for nothing. */
    Optional<String> noted(String key);

    /** Notes a text of at most 4,000 characters. */
    void note(String key, String text);
}
