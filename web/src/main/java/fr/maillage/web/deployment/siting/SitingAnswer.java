package fr.maillage.web.deployment.siting;

import fr.maillage.deployment.siting.SitingSolution;
import fr.maillage.web.shared.Messages;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A choice of sites, as programs read it. */
@Schema(name = "Siting")
public record SitingAnswer(
        @Schema(description = "The demand that the sites cover")
        double objective,

        @Schema(description = "No choice of as many sites covers more")
        double bound,

        @Schema(
                description =
                        "How much more another choice could cover at most, as a part of the objective: 0.01 is 1 %")
        double gap,

        @Schema(
                description =
                        "Zero-based, ascending: indices of candidates, or of points where these are the candidates")
        List<Integer> sites,

        @Schema(description = "How long it took") double seconds,

        @Schema(
                enumeration = {"OPTIMAL", "FEASIBLE", "UNBOUNDED"},
                description =
                        "OPTIMAL: no choice covers more; FEASIBLE: the best that was found; UNBOUNDED: the time did"
                                + " not suffice to tell how far from the best it is, and the bound says next to nothing")
        String status,

        @Schema(description = "The same in a sentence") String message,

        @Schema(description = "Why each site is in it, those first that bring most")
        List<Role> roles,

        @Schema(description = "What each further site brings, also beyond p")
        List<Step> curve) {

    /** Why a site is in the choice. */
    @Schema(name = "SitingRole")
    public record Role(
            int site,

            @Schema(description = "Whether it had to be") boolean fixed,

            @Schema(description = "What it adds to those before it")
            double adds,

            @Schema(description = "What no other chosen site covers")
            double alone,

            @Schema(description = "The candidate that would best take its place; left out where there is none")
            Integer runnerUp,

            @Schema(description = "What the sites cover then")
            Double runnerUpObjective) {}

    /** Gain by one more site. */
    @Schema(name = "SitingStep")
    public record Step(
            @Schema(description = "How many sites there are then")
            int count,

            int site,

            @Schema(description = "Whether it is one of the chosen; the others would come next")
            boolean chosen,

            @Schema(description = "What it adds to those before it")
            double adds,

            @Schema(description = "What all so far cover") double covered) {}

    static SitingAnswer of(SitingSolution solution, Locale locale) {
        return new SitingAnswer(
                solution.objective(),
                solution.bound(),
                solution.gap(),
                solution.sites(),
                solution.seconds(),
                solution.status().name(),
                message(solution, locale),
                solution.roles().stream()
                        .map(r ->
                                new Role(r.site(), r.fixed(), r.adds(), r.alone(), r.runnerUp(), r.runnerUpObjective()))
                        .toList(),
                solution.curve().stream()
                        .map(s -> new Step(s.count(), s.site(), s.chosen(), s.adds(), s.covered()))
                        .toList());
    }

    private static String message(SitingSolution solution, Locale locale) {
        if (solution.status() == SitingSolution.Status.OPTIMAL) {
            return Messages.format(locale, "deployment.siting.optimal", solution.objective());
        }
        if (solution.status() == SitingSolution.Status.UNBOUNDED) {
            return Messages.format(locale, "deployment.siting.unbounded", solution.objective(), solution.seconds());
        }
        return Messages.format(
                locale,
                "deployment.siting.feasible",
                solution.objective(),
                solution.seconds(),
                solution.bound(),
                solution.gap());
    }
}
