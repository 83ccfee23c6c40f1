package fr.maillage.feed;

/** Outcome of the last look at a watched source. */
public enum FeedResult {
    /** Nobody has looked yet. */
    NEVER,
    /** There was something new, and its import has begun. */
    TAKEN,
    /** There was nothing new. */
    UNCHANGED,
    /** A file is there but may still be written; it is looked at again soon. */
    WAITING,
    /** It could not be looked at, or a file not be imported. */
    FAILED
}
