package fr.maillage.committee.paper;

/** Why an annex is named in the contents, but not among the pages. */
public enum AnnexProblem {
    /** It is no PDF and no picture. */
    OFFICE,
    /** It cannot be read, or has no page. */
    BROKEN,
    /** It asks for a password, or says what may not be done with it. */
    PROTECTED,
    /** It has more pages than one annex may have. */
    LONG,
    /** With it, there would be more pages than all annexes together may have. */
    FULL,
    /** It is a picture of more points than one unpacks, or a PDF that takes far more space once it is open. */
    LARGE;

    /** The word in texts. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
