package fr.maillage.plan.published;

import fr.maillage.plan.FrameLineRef;
import fr.maillage.plan.action.ActionState;
import fr.maillage.plan.action.ProgressPolicy.Progress;
import fr.maillage.plan.scheme.FrameTree;
import fr.maillage.territory.TerritoryView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Plan of a territory as everybody may read it: no name, no amount.
 *
 * @param schemes in force on the territory, around it or inside
 * @param axes the actions that are running or done, by axis; those that serve none at the end
 * @param people whom the actions reached this year; null where they are too few to be told, or nobody was counted
 * @param publics the same by the code of a public, too small numbers left out
 * @param communes those that have a page of their own
 */
public record PublishedPlan(
        TerritoryView territory,
        LocalDate day,
        List<Scheme> schemes,
        List<Axis> axes,
        BigDecimal people,
        Map<String, BigDecimal> publics,
        List<TerritoryView> communes) {

    /**
     * A scheme that was adopted.
     *
     * @param assembly which adopted it
     * @param deliberation its number
     */
    public record Scheme(
            String name, String assembly, LocalDate adoptedOn, String deliberation, List<FrameTree.Branch> branches) {}

    /** @param line a line of the axis; null for actions that serve none */
    public record Axis(FrameLineRef line, List<Action> actions) {}

    public record Action(String title, ActionState state, Progress progress) {}

    public PublishedPlan {
        schemes = List.copyOf(schemes);
        axes = List.copyOf(axes);
        publics = Map.copyOf(publics);
    }

    /** Counts the actions in a state. */
    public long inState(String code) {
        return axes.stream()
                .flatMap(axis -> axis.actions().stream())
                .filter(action -> action.state().code().equals(code))
                .count();
    }
}
