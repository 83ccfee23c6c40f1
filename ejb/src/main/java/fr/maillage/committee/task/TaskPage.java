package fr.maillage.committee.task;

import java.time.LocalDate;

/**
 * Page that somebody sees who follows the link of a message about her task.
 *
 * @param name whom the link is for
 * @param decision the number of the decision that it follows from; null for none, as {@code decisionText}
 * @param dueOn null where nobody said, as {@code doneOn} while it is not done
 * @param today what the form offers
 * @param state whether it can be ticked off: {@code open}, or why not: {@code done}, {@code moved}, {@code archived},
 *     {@code used}
 */
public record TaskPage(
        String name,
        String title,
        String body,
        String decision,
        String decisionText,
        LocalDate dueOn,
        LocalDate doneOn,
        LocalDate today,
        String state) {

    public boolean open() {
        return state.equals("open");
    }
}
