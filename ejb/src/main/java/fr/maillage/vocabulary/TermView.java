package fr.maillage.vocabulary;

/**
 * A term as an administrator sees it.
 *
 * @param uses how many records carry it, archived ones included
 * @param version to be given back with a change
 */
public record TermView(VocabularyTerm term, long uses, int version) {}
