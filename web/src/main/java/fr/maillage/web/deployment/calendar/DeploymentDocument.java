package fr.maillage.web.deployment.calendar;

import fr.maillage.deployment.calendar.DeployedPost;
import fr.maillage.deployment.calendar.Deployment;
import fr.maillage.deployment.calendar.Deployment.DeployedHost;
import fr.maillage.deployment.calendar.QuarterEnds;
import fr.maillage.deployment.dropin.DropInFigures;
import fr.maillage.deployment.post.PostState;
import fr.maillage.deployment.scenario.ScenarioSummary;
import fr.maillage.web.deployment.activity.ActivityDocument;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The posts of a territory on a day as programs read them; amounts in euros with two decimals. */
@Schema(name = "DeploymentSummary")
public record DeploymentDocument(
        String territory,
        @Schema(description = "The day, YYYY-MM-DD") String at,
        int hosts,
        @Schema(description = "Those that are not returned") int posts,

        @Schema(description = "In how many communes there are posts")
        int communes,

        @Schema(description = "What the State pays to the hosts")
        BigDecimal stateAmount,

        @Schema(description = "How many posts there are, by the code of the commune")
        Map<String, Long> byCommune,

        States states,

        @Schema(description = "Codes of posts that have been vacant for more than six months")
        List<String> overdue,

        BigDecimal agreed,
        BigDecimal paid,

        @Schema(description = "How many posts have the bonus")
        long bonus,

        Target target,

        @Schema(description = "Ends of conventions from the day on, the first quarter first")
        List<Ends> conventionEnds,

        @Schema(description = "Ends of contracts from the day on, the first quarter first")
        List<Ends> contractEnds,

        @Schema(description = "Ends of conventions before the day, of posts that are not returned")
        List<Ends> pastConventionEnds,

        @Schema(description = "Ends of contracts before the day, of posts that are not returned")
        List<Ends> pastContractEnds,

        @Schema(description = "What all posts cost a year") BigDecimal yearlyCost,

        @Schema(description = "Codes of posts of which nobody knows what they cost")
        List<String> withoutCost,

        @Schema(description = "National codes of hosts without a post")
        List<String> hostsWithoutPost,

        @Schema(description = "Codes of posts without a host")
        List<String> postsWithoutHost,

        @Schema(description = "Drop-ins that run on the day")
        DropInsDocument dropIns,

        @Schema(description = "What advisers did in the year of the day")
        ActivityDocument activity,

        @Schema(description = "The scenarios that concern the territory, the one that was submitted last first")
        List<ScenarioSummaryDocument> scenarios) {

    @Schema(name = "DeploymentStates")
    public record States(long occupied, long vacant, long returned) {}

    @Schema(name = "DeploymentTarget")
    public record Target(
            int total,
            int communes,

            @Schema(description = "Posts in the communes of the plan")
            long posts,

            @Schema(description = "Target less posts") long gap,
            List<Commune> byCommune,

            @Schema(description = "Posts in communes where the plan wants none, by their codes")
            Map<String, Long> outside) {}

    @Schema(name = "DeploymentCommune")
    public record Commune(String commune, String name, int target, long posts, long gap) {}

    @Schema(name = "DeploymentEnds")
    public record Ends(
            @Schema(description = "Such as 2026-T1") String quarter,
            int posts,

            @Schema(description = "What falls to the hosts then")
            BigDecimal yearlyCost,

            @Schema(description = "How many posts, by the code of the commune")
            Map<String, Long> communes,

            @Schema(description = "Codes of posts") List<String> codes) {

        static Ends of(QuarterEnds ends) {
            return new Ends(
                    ends.quarter().code(),
                    ends.posts().size(),
                    ends.yearlyCost(),
                    ends.places(),
                    DeploymentDocument.codes(ends.posts()));
        }
    }

    static DeploymentDocument of(
            Deployment deployment, DropInFigures dropIns, ActivityDocument activity, List<ScenarioSummary> scenarios) {
        Map<String, Long> places = deployment.places();
        Map<PostState, Long> states = deployment.states();
        return new DeploymentDocument(
                deployment.territory(),
                deployment.day().toString(),
                deployment.hosts().size(),
                deployment.kept().size(),
                places.size(),
                deployment.stateAmount(),
                places,
                new States(
                        states.get(PostState.OCCUPIED), states.get(PostState.VACANT), states.get(PostState.RETURNED)),
                codes(deployment.overdue()),
                deployment.agreed(),
                deployment.paid(),
                deployment.posts().stream().filter(DeployedPost::bonus).count(),
                target(deployment, places),
                deployment.conventionEnds().stream().map(Ends::of).toList(),
                deployment.contractEnds().stream().map(Ends::of).toList(),
                deployment.pastConventionEnds().stream().map(Ends::of).toList(),
                deployment.pastContractEnds().stream().map(Ends::of).toList(),
                deployment.yearlyCost(),
                codes(deployment.withoutCost()),
                deployment.hostsWithoutPost().stream().map(DeployedHost::code).toList(),
                codes(deployment.postsWithoutHost()),
                DropInsDocument.of(dropIns),
                activity,
                ScenarioSummaryDocument.of(scenarios));
    }

    private static Target target(Deployment deployment, Map<String, Long> places) {
        return new Target(
                deployment.target(),
                deployment.targets().size(),
                deployment.inPlan(),
                deployment.target() - deployment.inPlan(),
                deployment.targets().stream()
                        .map(t -> commune(t, places.getOrDefault(t.commune(), 0L)))
                        .toList(),
                deployment.outsidePlan());
    }

    private static Commune commune(Deployment.CommuneTarget target, long posts) {
        return new Commune(target.commune(), target.name(), target.target(), posts, target.target() - posts);
    }

    private static List<String> codes(List<DeployedPost> posts) {
        return posts.stream().map(DeployedPost::code).toList();
    }
}
