package fr.maillage.web.committee.meeting;

import fr.maillage.committee.decision.DecisionField;
import fr.maillage.committee.decision.DecisionMode;
import fr.maillage.committee.task.TaskField;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values of the plain forms of the screen of a gathering. */
final class MeetingForms {

    /** Separator between a record and what is to be done to it. */
    static final char EFFECT = '|';

    /** Which form was sent, and under which item of the agenda. */
    static final String FORM = "do";

    static final String PART = "at";

    private static final List<DecisionField> DECISION = List.of(
            DecisionField.TEXT,
            DecisionField.MODE,
            DecisionField.VOTES_FOR,
            DecisionField.VOTES_AGAINST,
            DecisionField.ABSTAINED,
            DecisionField.DECIDED_ON);

    private static final List<TaskField> TASK =
            List.of(TaskField.TITLE, TaskField.OWNER, TaskField.DUE_ON, TaskField.DECISION);

    private MeetingForms() {}

    /** Reads the decision; counts only of a vote, since its inputs stand in the form all the same. */
    static FieldValues<DecisionField> decision(HttpServletRequest request) {
        FieldValues<DecisionField> said = said(request, DecisionField.class, DECISION);
        return DecisionMode.VOTE.code().equals(said.text(DecisionField.MODE))
                ? said
                : said.with(DecisionField.VOTES_FOR, (String) null)
                        .with(DecisionField.VOTES_AGAINST, (String) null)
                        .with(DecisionField.ABSTAINED, (String) null);
    }

    static FieldValues<TaskField> task(HttpServletRequest request) {
        return said(request, TaskField.class, TASK);
    }

    /** Reads what is to be done to the records that a decision is about; those it is not about are left out. */
    static Map<RecordRef, String> effects(HttpServletRequest request) {
        Map<RecordRef, String> wanted = new LinkedHashMap<>();
        String[] chosen = request.getParameterValues("effect");
        for (String one : chosen == null ? new String[0] : chosen) {
            int end = one.indexOf(EFFECT);
            if (end > 0) {
                RecordRef record = RecordRef.read(one.substring(0, end))
                        .orElseThrow(() -> Problem.invalid("record", "unknown-value", one));
                wanted.put(record, one.substring(end + 1));
            }
        }
        return wanted;
    }

    private static <F extends Enum<F> & RecordField> FieldValues<F> said(
            HttpServletRequest request, Class<F> fields, List<F> asked) {
        FieldValues<F> said = FieldValues.none(fields);
        for (F field : asked) {
            String typed = request.getParameter(field.key());
            said = said.with(field, typed == null || typed.isBlank() ? null : typed.strip());
        }
        return said;
    }
}
