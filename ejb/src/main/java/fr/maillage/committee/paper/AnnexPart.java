package fr.maillage.committee.paper;

import java.nio.file.Path;

/**
 * An annex that was looked at.
 *
 * @param pdf its pages as a file of their own; null where there is a problem
 * @param pages how many there are; 0 where there is a problem
 * @param problem why it cannot be bound; null where it can
 */
record AnnexPart(int number, PaperView paper, Path pdf, int pages, AnnexProblem problem) {

    static AnnexPart of(int number, PaperView paper, Path pdf, int pages) {
        return new AnnexPart(number, paper, pdf, pages, null);
    }

    static AnnexPart not(int number, PaperView paper, AnnexProblem problem) {
        return new AnnexPart(number, paper, null, 0, problem);
    }

    boolean bound() {
        return problem == null;
    }

    /** @param page where it begins */
    AnnexEntry entry(int page) {
        return new AnnexEntry(
                number,
                paper.id(),
                paper.title(),
                paper.item(),
                paper.itemTitle(),
                bound() ? Integer.valueOf(page) : null,
                pages,
                problem);
    }
}
