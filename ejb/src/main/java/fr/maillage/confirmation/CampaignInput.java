package fr.maillage.confirmation;

/**
 * Input of somebody for a new campaign. Blank texts count as absent.
 *
 * @param name required, at most 200 characters
 * @param territory required, a territory's code
 * @param months how old a record is at least, 0 to 120; records of unknown age are due in any case
 * @param source the name of a source; null for any
 * @param label the code of a national programme or of a label; null for any
 * @param subject required, at most 200 characters
 * @param text what the message says above the list of records and the link; required, at most 3,000 characters
 * @param linkDays how long the link may be used, 1 to 180
 * @param remindDays after how many days a reminder is sent, 1 to 90
 * @param remindMost how many reminders there are at most, 0 to 5
 * @param everyMonths after how many months it asks about a record again, 1 to 24, until it is stopped; 0 to ask once
 */
public record CampaignInput(
        String name,
        String territory,
        int months,
        String source,
        String label,
        String subject,
        String text,
        int linkDays,
        int remindDays,
        int remindMost,
        int everyMonths) {

    /** A campaign that asks once. */
    public CampaignInput(
            String name,
            String territory,
            int months,
            String source,
            String label,
            String subject,
            String text,
            int linkDays,
            int remindDays,
            int remindMost) {
        this(name, territory, months, source, label, subject, text, linkDays, remindDays, remindMost, 0);
    }
}
