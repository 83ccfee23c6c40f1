package fr.maillage.comment;

import fr.maillage.record.link.LinkGround;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;

/** A record that there is, with where it lies. */
record Commented(RecordRef ref, LinkGround ground) {

    /**
     * Refuses to add to what is kept only for the past.
     *
     * @throws Problem CONFLICT
     */
    void requireActive() {
        if (ground.archived()) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "comment-archived", ground.title());
        }
    }
}
