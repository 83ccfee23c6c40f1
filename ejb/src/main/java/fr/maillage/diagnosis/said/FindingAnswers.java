package fr.maillage.diagnosis.said;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Actions because of findings: features that do something about them say so, found by CDI. They tell all that everybody
 * may read, and nobody's name.
 */
public interface FindingAnswers {

    /** Gives the actions that answer some findings, by the finding's identifier; those without an answer are absent. */
    Map<UUID, List<Answer>> of(Collection<UUID> findings);
}
