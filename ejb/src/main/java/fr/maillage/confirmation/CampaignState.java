package fr.maillage.confirmation;

/** Where a campaign stands. */
public enum CampaignState {
    /** Its places and addresses are being gathered. */
    PREPARING,
    /** Its messages were written; reminders follow. */
    RUNNING,
    /** No message is written any more; links go on working until they expire. */
    STOPPED
}
