package fr.maillage.web.deployment.calendar;

import fr.maillage.deployment.dropin.DropInFigures;
import fr.maillage.deployment.dropin.DropInFigures.CommuneHours;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The drop-ins of a territory on a day as programs read them. */
@Schema(name = "DeploymentDropIns")
public record DropInsDocument(
        int total,
        @Schema(description = "How many advisers hold them") long advisers,

        @Schema(description = "Hours per week, those of a rhythm of two weeks by half")
        BigDecimal weeklyHours,

        @Schema(description = "The communes that have some, by their codes")
        List<Hours> byCommune,

        @Schema(description = "Codes of the communes that have none")
        List<String> without,

        @Schema(description = "How often each is held in the month of the day, by its code")
        Map<String, Integer> sessions) {

    @Schema(name = "DeploymentHours")
    public record Hours(
            String commune,
            String name,
            Integer population,
            int dropIns,
            BigDecimal weeklyHours,

            @Schema(description = "Hours per week for 10,000 inhabitants, two decimals, half up")
            BigDecimal hoursPer10000) {

        static Hours of(CommuneHours hours) {
            return new Hours(
                    hours.commune(),
                    hours.name(),
                    hours.population(),
                    hours.dropIns(),
                    hours.weeklyHours(),
                    hours.per10000());
        }
    }

    static DropInsDocument of(DropInFigures figures) {
        return new DropInsDocument(
                figures.dropIns().size(),
                figures.advisers(),
                figures.weeklyHours(),
                figures.communes().stream()
                        .filter(commune -> commune.dropIns() > 0)
                        .map(Hours::of)
                        .toList(),
                figures.without().stream().map(CommuneHours::commune).toList(),
                figures.sessions());
    }
}
