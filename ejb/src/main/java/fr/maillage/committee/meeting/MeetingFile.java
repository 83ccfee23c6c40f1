package fr.maillage.committee.meeting;

import fr.maillage.committee.decision.DecisionView;
import fr.maillage.committee.item.ItemView;
import fr.maillage.committee.task.TaskView;
import java.util.List;

/**
 * All that belongs to a meeting, of each the first 200.
 *
 * @param items its agenda, in its order
 * @param decisions what was decided there, by number
 * @param tasks what follows from that, the next due first
 */
public record MeetingFile(Meeting meeting, List<ItemView> items, List<DecisionView> decisions, List<TaskView> tasks) {}
