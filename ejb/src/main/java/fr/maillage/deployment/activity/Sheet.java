package fr.maillage.deployment.activity;

import java.time.LocalDate;

/**
 * A month of a place, as a source says.
 *
 * @param month its first day
 * @param territory the code of the commune, or of a larger territory
 * @param place empty for none
 * @param adviser what files call her; empty where they do not say
 */
public record Sheet(String source, LocalDate month, String territory, String place, String adviser) {}
