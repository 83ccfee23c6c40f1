package fr.maillage.duplicate;

/**
 * One thing that speaks for or against two records being one place.
 *
 * @param code what it is, such as {@code NAME_SAME}
 * @param weight points; negative ones speak against
 * @param detail a figure that belongs to it, such as metres; null for none
 */
public record DuplicateReason(String code, int weight, String detail) {}
