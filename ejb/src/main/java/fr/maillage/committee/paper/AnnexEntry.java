package fr.maillage.committee.paper;

import java.util.UUID;

/**
 * A line of the contents of the annexes, by which others cite one.
 *
 * @param number from 1, as in “annex 1”; those that are left out of an edition leave a gap
 * @param paper the identifier of the document
 * @param item the identifier of its item on the agenda; null for the gathering as a whole
 * @param itemTitle null for the gathering as a whole
 * @param page the page of the whole file on which it begins, from 1; null where it is not among the pages
 * @param pages how many pages it takes; 0 where it is not among them
 * @param problem why it is not among the pages; null where it is
 */
public record AnnexEntry(
        int number,
        UUID paper,
        String title,
        UUID item,
        String itemTitle,
        Integer page,
        int pages,
        AnnexProblem problem) {}
