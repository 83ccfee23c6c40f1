package fr.maillage.administration;

/**
 * Period for which one kind of data is kept.
 *
 * @param kind the feature's word for the data, such as {@code audit}
 * @param days how many days are kept now
 * @param leastDays the fewest days that may be chosen
 * @param defaultDays what holds while nobody has chosen
 */
public record RetentionRule(String kind, int days, int leastDays, int defaultDays) {}
