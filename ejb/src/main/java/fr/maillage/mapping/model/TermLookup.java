package fr.maillage.mapping.model;

import java.util.Optional;

/** Finds terms of the reference lists. */
public interface TermLookup {

    /**
     * @param code what is stored
     * @param parentCode the national term of a finer one; null where there is none
     */
    record Term(String code, String parentCode) {}

    /**
     * The active term that a file means.
     *
     * @param vocabulary the list's code
     * @param text its label, whatever its case, accents and punctuation, or its code
     */
    Optional<Term> find(String vocabulary, String text);
}
