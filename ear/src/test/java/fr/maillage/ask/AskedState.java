package fr.maillage.ask;

/** Fates of what somebody was asked by a link, before she uses it. */
public enum AskedState {
    /** Its time is over, from its very moment on. */
    PASSED,
    /** Its subject lies in another territory. */
    MOVED,
    ARCHIVED,
    /** Who was asked is erased. */
    ERASED,
    /** Her entry was merged into Bo's, who was asked the same. */
    MERGED
}
