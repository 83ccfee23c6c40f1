package fr.maillage.feed;

/** Where files come from by themselves. */
public enum FeedKind {
    FOLDER,
    URL
}
