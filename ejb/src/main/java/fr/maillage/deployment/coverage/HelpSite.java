package fr.maillage.deployment.coverage;

import fr.maillage.deployment.dropin.DeployedDropIn;
import java.math.BigDecimal;
import java.util.List;

/**
 * Where people get help.
 *
 * @param code that of the permanence
 * @param commune the code of its commune
 * @param latitude in WGS 84 degrees
 * @param longitude in WGS 84 degrees
 * @param weeklyHours in an ordinary week
 * @param advisers the codes of those who help there
 */
public record HelpSite(
        String code,
        String name,
        String commune,
        double latitude,
        double longitude,
        BigDecimal weeklyHours,
        List<String> advisers) {

    public HelpSite {
        advisers = List.copyOf(advisers);
    }

    /** A permanence that is somewhere. */
    static HelpSite of(DeployedDropIn dropIn) {
        return new HelpSite(
                dropIn.code(),
                dropIn.placeName(),
                dropIn.commune(),
                dropIn.latitude(),
                dropIn.longitude(),
                dropIn.weeklyHours(),
                dropIn.advisers());
    }
}
