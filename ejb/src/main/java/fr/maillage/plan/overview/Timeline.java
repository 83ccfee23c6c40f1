package fr.maillage.plan.overview;

import fr.maillage.shared.Page;

/**
 * Actions over the months of a year.
 *
 * @param first the first year in which there is an action
 * @param last the last one
 * @param page those that are at work in the year, or that nobody gave days
 */
public record Timeline(int year, int first, int last, Page<ActionCard> page) {}
