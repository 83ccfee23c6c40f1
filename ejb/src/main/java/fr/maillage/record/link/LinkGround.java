package fr.maillage.record.link;

/**
 * Where a record lies that others name.
 *
 * @param title how people call it; never null
 * @param territory the key of the territory that it belongs to
 * @param archived whether it is kept only for the past
 */
public record LinkGround(String title, long territory, boolean archived) {}
