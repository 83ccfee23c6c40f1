package fr.maillage.deployment.coverage;

import java.math.BigDecimal;

/**
 * Where people get help.
 *
 * @param code that of the permanence
 * @param latitude in WGS 84 degrees
 * @param longitude in WGS 84 degrees
 * @param weeklyHours in an ordinary week
 */
public record HelpSite(
        String code, String name, String commune, double latitude, double longitude, BigDecimal weeklyHours) {}
