package fr.maillage.record.link;

import java.util.Optional;
import java.util.UUID;

/**
 * Where the records of one kind lie that {@link LinkTargets} lets others name: what is kept beside them, such as comments,
 * asks it on which territory somebody needs a right. It asks for none itself. Its feature implements it, and it is found by
 * CDI.
 */
public interface LinkGrounds {

    /** The word of the kind, as {@link LinkTargets#kind()}. */
    String kind();

    /** Where a record lies, archived or not; empty where there is none. */
    Optional<LinkGround> ground(UUID id);
}
