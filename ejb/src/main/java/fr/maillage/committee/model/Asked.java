package fr.maillage.committee.model;

/**
 * That somebody is asked something, once for each thing.
 *
 * @param <A> the kind of question
 */
public interface Asked<A extends Asked<A>> {

    /** The key of who is asked. */
    long personId();

    /** The key of what she is asked about. */
    long aboutId();

    /** Says that she is somebody else, of whom two entries were merged. */
    void becomes(long person);

    /** Takes over what another question to the same person about the same thing says. */
    void absorb(A other);
}
