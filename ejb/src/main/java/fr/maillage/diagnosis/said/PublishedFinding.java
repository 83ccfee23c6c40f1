package fr.maillage.diagnosis.said;

import fr.maillage.committee.publication.PublicDecision;
import fr.maillage.shared.RecordRef;
import java.time.LocalDate;
import java.util.List;

/**
 * A published finding as everybody reads it.
 *
 * @param key the database's key
 * @param territoryKey the key of the territory that it is about
 * @param conclusion null where it says nothing beside its title
 * @param adoptedOn null for one that a file calls superseded without saying when it was adopted
 * @param superseded whether another took its place
 * @param successor the title of that one; null unless it is published, too
 * @param answers what is done because of it
 * @param decisions those that name it and that everybody may read, the latest first
 * @param irritants what was passed on to administrations because of it, the oldest first
 * @param evidence what it rests on
 * @param days since it was adopted; null where nobody said when
 */
public record PublishedFinding(
        long key,
        long territoryKey,
        String title,
        String conclusion,
        String territoryName,
        LocalDate adoptedOn,
        boolean superseded,
        String successor,
        List<Answer> answers,
        List<PublicDecision> decisions,
        List<PassedOn> irritants,
        List<RecordRef> evidence,
        Long days) {

    /**
     * Irritant that was passed on to an administration.
     *
     * @param answeredOn null while it waits, and where it was closed without an answer
     * @param days until the answer, or until today while it waits; null where it was closed without an answer
     */
    public record PassedOn(String subject, String administration, LocalDate sentOn, LocalDate answeredOn, Long days) {}

    /** Tells if nothing has become of it so far: no other finding, nothing that is done, no answer. */
    public boolean quiet() {
        return !superseded
                && answers.isEmpty()
                && decisions.isEmpty()
                && irritants.stream().allMatch(each -> each.answeredOn() == null);
    }
}
