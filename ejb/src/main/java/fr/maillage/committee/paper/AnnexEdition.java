package fr.maillage.committee.paper;

/** For whom the annexes are bound. The numbers of annexes are the same in both, so that one may speak of annex 3. */
public enum AnnexEdition {
    OFFICERS,
    /** Without what members do not read by their links. */
    MEMBERS;

    boolean has(PaperView paper) {
        return this == OFFICERS || paper.members();
    }
}
