package fr.maillage.interop;

/** Where files come from by themselves. */
public enum FeedKind {
    FOLDER,
    URL
}
