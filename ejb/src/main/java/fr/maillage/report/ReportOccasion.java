package fr.maillage.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Occasion of a report, such as the pack of a meeting; brought by the feature that knows it, found by CDI. Such a
 * report is ordered for a meeting alone, and made in an edition for each of its readers.
 */
public interface ReportOccasion {

    /** The code of its report. */
    String report();

    /**
     * The territory that it speaks for.
     *
     * @throws fr.maillage.shared.Problem NOT_FOUND
     */
    String territory(UUID meeting);

    /**
     * Refuses a caller who may not have it made.
     *
     * @throws fr.maillage.shared.Problem UNAUTHENTICATED, DENIED, NOT_FOUND; CONFLICT where none is made any more
     */
    void requireOrder(UUID meeting);

    /**
     * Refuses a caller who may not read an edition.
     *
     * @throws fr.maillage.shared.Problem UNAUTHENTICATED, DENIED, NOT_FOUND
     */
    void requireRead(UUID meeting, Readers readers);

    /** Gives the words of its cover. */
    About about(UUID meeting, Readers readers, ReportTexts texts);

    /**
     * The sections of an edition, in its order.
     *
     * @param all there are, in their usual order
     */
    List<ReportSection> chosen(UUID meeting, List<ReportSection> all);

    /** The kinds of file that each edition is drawn as. */
    List<ReportFormat> formats();

    /** Keeps what is known of an edition beside its files; outside of any transaction, and safe to do again. */
    void made(About about, ReportDraft draft);

    /** The page that shows what was made. */
    String path(UUID meeting);

    /**
     * Words on the cover of an edition.
     *
     * @param territory the code of the one that it speaks for
     * @param subtitle what the report is about
     * @param fileStem what its file is called after the report's own name
     * @param facts what stands under the title
     * @param day of the meeting as the edition tells it
     * @param sequence how often the meeting had changed
     */
    record About(
            UUID meeting,
            Readers readers,
            String territory,
            String subtitle,
            String fileStem,
            List<ReportDocument.Fact> facts,
            LocalDate day,
            int sequence) {
        public About {
            facts = List.copyOf(facts);
        }
    }
}
