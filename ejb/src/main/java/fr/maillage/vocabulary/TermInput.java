package fr.maillage.vocabulary;

/**
 * Input of an administrator about a term of a reference list.
 *
 * @param code for a new term; a term that exists keeps its own
 * @param label the French label, as files of the standard carry it
 * @param labelEn null or blank where there is none
 * @param parentCode for a finer service the national one, for a language the national support; otherwise null
 * @param rank its place in the list, from 1
 * @param active whether it may be chosen
 */
public record TermInput(
        Vocabulary vocabulary,
        String code,
        String label,
        String labelEn,
        String parentCode,
        Integer rank,
        boolean active) {}
