package fr.maillage.web.deployment.activity;

import fr.maillage.deployment.activity.Activity;
import fr.maillage.deployment.activity.ActivityDimension;
import fr.maillage.deployment.activity.ActivityPart;
import fr.maillage.web.deployment.desk.DeskDocument;
import java.util.List;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Activities of advisers, as programs read them. */
@Schema(name = "Activity")
public record ActivityDocument(
        String territory,

        @Schema(
                description =
                        "The first month, such as 2026-01, where not live of a quarter; absent for all before the last one")
        String from,

        @Schema(description = "The last month, where not live of a quarter; absent for all after the first one")
        String to,

        @Schema(
                description =
                        "Whether these are figures as they stand, not to be published; else what was told of quarters")
        boolean live,

        @Schema(description = "Absent where they are not told")
        Long activities,

        @Schema(description = "Who took part, each as often as she came; absent where it is not told")
        Long supports,

        @Schema(description = "Who took part in workshops; absent where it is not told")
        Long inWorkshops,

        @Schema(description = "Who was sent on; absent where it is not told")
        Long redirected,

        @Schema(description = "Percent of those helped outside workshops, to one decimal; absent where there is nobody")
        Double redirectedShare,

        List<Part> byKind,

        @Schema(description = "The first month first") List<Part> byMonth,

        List<Part> byCommune,

        @Schema(description = "An activity with two themes counts in both")
        List<Part> byTheme,

        List<Part> byDuration,

        @Schema(description = "Of those helped outside workshops")
        List<Part> byAge,

        @Schema(description = "Of those helped outside workshops")
        List<Part> byStatus,

        @Schema(description = "Where those were sent who were sent on")
        List<Part> byRedirection,

        @Schema(description = "What orientation desks counted; in no other number")
        DeskDocument desks) {

    @Schema(name = "ActivityPart")
    public record Part(
            @Schema(description = "Several values that are told together have plus signs between them")
            String code,

            String name,

            @Schema(description = "Absent where they are not told")
            Long activities,

            long supports) {}

    /** @param names what a part of a dimension is called */
    public static ActivityDocument of(
            Activity activity, BiFunction<ActivityDimension, ActivityPart, String> names, DeskDocument desks) {
        return new ActivityDocument(
                activity.territory(),
                activity.from() == null ? null : activity.from().toString(),
                activity.to() == null ? null : activity.to().toString(),
                activity.trusted(),
                activity.activities(),
                activity.supports(),
                activity.inWorkshops(),
                activity.redirected(),
                rounded(activity.redirectedShare()),
                parts(activity, ActivityDimension.KIND, names),
                activity.months().stream().map(ActivityDocument::whole).toList(),
                activity.communes().stream().map(ActivityDocument::whole).toList(),
                parts(activity, ActivityDimension.THEME, names),
                parts(activity, ActivityDimension.DURATION, names),
                parts(activity, ActivityDimension.AGE, names),
                parts(activity, ActivityDimension.STATUS, names),
                parts(activity, ActivityDimension.REDIRECTION, names),
                desks);
    }

    /** To one decimal; null for null. */
    private static Double rounded(Double percent) {
        return percent == null ? null : Double.valueOf(Math.round(percent * 10) / 10.0);
    }

    private static Part whole(ActivityPart part) {
        return new Part(part.code(), part.name(), part.activities(), part.supports());
    }

    private static List<Part> parts(
            Activity activity, ActivityDimension dimension, BiFunction<ActivityDimension, ActivityPart, String> names) {
        return activity.by(dimension).stream()
                .map(part -> new Part(part.code(), names.apply(dimension, part), part.activities(), part.supports()))
                .toList();
    }
}
