package fr.maillage.committee.pack;

import fr.maillage.report.ReportPage;
import java.util.List;
import java.util.UUID;

/**
 * Page that somebody sees who follows the link of her message about a pack.
 *
 * @param name whom the link is for
 * @param title of the meeting
 * @param body that holds it
 * @param edition the latest for members; null where there is none to show
 * @param page what it says; null where there is none to show
 * @param papers the documents that members read by their links, in the order of the agenda
 * @param state {@code open}, or why there is nothing: {@code archived}, {@code withdrawn}, {@code none}
 */
public record PackLinkPage(
        String name,
        String title,
        String body,
        PackEdition edition,
        ReportPage page,
        List<Paper> papers,
        String state) {

    /**
     * A document.
     *
     * @param size in bytes
     */
    public record Paper(UUID id, String title, String fileName, long size) {}

    public PackLinkPage {
        papers = List.copyOf(papers);
    }

    public boolean open() {
        return page != null;
    }

    /** Tells if there are annexes, bound. */
    public boolean annexes() {
        return edition != null && edition.annexes() != null;
    }
}
