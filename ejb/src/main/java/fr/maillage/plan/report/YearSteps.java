package fr.maillage.plan.report;

import fr.maillage.plan.overview.ActionCard;
import fr.maillage.plan.overview.ActionCard.Step;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Numbers of steps that were planned for a year, and that are done.
 *
 * @param planned milestones that are due in the year
 * @param done those of them that are done on the day
 */
record YearSteps(int planned, int done) {

    static YearSteps of(Collection<ActionCard> cards, LocalDate day) {
        List<Step> due = cards.stream()
                .flatMap(card -> card.steps().stream())
                .filter(step -> step.dueOn().getYear() == day.getYear())
                .toList();
        return new YearSteps(due.size(), (int)
                due.stream().filter(step -> step.due().done(day)).count());
    }
}
