package fr.maillage.notification;

import fr.maillage.shared.RecordRef;

/** Response of a feature once one of its messages has left, or cannot; implemented as a CDI bean. */
public interface DeliveryListener {

    /** The kind of record that its messages are about. */
    String about();

    /**
     * A message has ended, in the transaction that notes so.
     *
     * @param record what it was about
     * @param state SENT, FAILED or SUPPRESSED
     */
    void ended(RecordRef record, MessageState state);
}
