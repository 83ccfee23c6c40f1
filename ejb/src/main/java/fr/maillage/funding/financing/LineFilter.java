package fr.maillage.funding.financing;

/**
 * What the list of lines is limited to; null or blank for any.
 *
 * @param territory a territory's code: lines of records on it or a part of it
 * @param year null for any
 * @param funder the code of a term
 */
public record LineFilter(String territory, Integer year, String funder) {}
