package fr.maillage.funding.financing;

import java.util.UUID;

/**
 * Limits of the list of expenses; null or blank for any.
 *
 * @param territory a territory's code: expenses of records on it or a part of it
 * @param year null for any
 * @param record the identifier of the record
 */
public record ExpenseFilter(String territory, Integer year, UUID record) {}
