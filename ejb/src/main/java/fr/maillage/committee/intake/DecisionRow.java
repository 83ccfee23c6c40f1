package fr.maillage.committee.intake;

import fr.maillage.committee.decision.DecisionField;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Violation;
import java.util.List;

/**
 * Statements of a file's row about a decision.
 *
 * @param row its rank in the file, for messages about other rows
 * @param territory the code of the territory in which the gathering is looked for; null for none
 * @param body the name of the body that held it; null where the code alone tells
 * @param gathering what files call the gathering
 * @param item the place of an item on its agenda, from 1; null for none
 * @param says about the decision, but for where it was taken
 * @param named the records that it names, as the file writes them
 * @param told what names nothing, for whom the file is of
 */
record DecisionRow(
        long row,
        String territory,
        String body,
        String gathering,
        Integer item,
        FieldValues<DecisionField> says,
        List<Named> named,
        List<Violation> told) {

    DecisionRow {
        named = List.copyOf(named);
        told = List.copyOf(told);
    }

    /**
     * Records of one kind that a row names.
     *
     * @param word what files call the kind, such as {@code constat}
     * @param codes what they call the records
     */
    record Named(String word, List<String> codes) {

        Named {
            codes = List.copyOf(codes);
        }
    }

    /** By which it is cited. */
    String number() {
        return says.text(DecisionField.NUMBER);
    }
}
