package fr.maillage.committee.meeting;

import fr.maillage.committee.decision.DecisionView;
import fr.maillage.committee.decision.Quorum;
import fr.maillage.committee.task.TaskView;
import fr.maillage.person.PersonRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Lists and counts that stand beside the texts on the screen of a gathering.
 *
 * @param quorum of its body, with who is there
 * @param invited how many were
 * @param decisions what was decided at the gathering, by number
 * @param pending how many effects wait to be applied, by decision; none for none
 * @param tasks what came up there
 * @param day today
 * @param decidesOn the day that a decision taken now bears: that of the gathering, or today where it is to come
 * @param members who may be given a task, by name; nobody where the caller may not read contacts
 * @param away who sits in the body and was not noted as present, as the list of who comes in offers them; nobody as above
 * @param effects the codes of what may be done to records, by the word of the kind
 */
public record MeetingDesk(
        Quorum quorum,
        long invited,
        List<DecisionView> decisions,
        Map<UUID, Long> pending,
        List<TaskView> tasks,
        LocalDate day,
        LocalDate decidesOn,
        List<PersonRef> members,
        List<String> away,
        Map<String, List<String>> effects) {}
