package fr.maillage.committee.pack;

import fr.maillage.report.ReportPage;

/**
 * What somebody sees who follows the link of her message about a pack.
 *
 * @param name whom the link is for
 * @param title of the meeting
 * @param body that holds it
 * @param edition the latest for members; null where there is none to show
 * @param page what it says; null where there is none to show
 * @param state {@code open}, or why there is nothing: {@code archived}, {@code withdrawn}, {@code none}
 */
public record PackLinkPage(String name, String title, String body, PackEdition edition, ReportPage page, String state) {

    public boolean open() {
        return page != null;
    }
}
