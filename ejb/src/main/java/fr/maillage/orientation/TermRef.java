package fr.maillage.orientation;

import fr.maillage.vocabulary.Vocabulary;

/** A term of a reference list, by its code. */
public record TermRef(Vocabulary vocabulary, String code) {}
