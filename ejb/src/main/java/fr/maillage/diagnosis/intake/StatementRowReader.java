package fr.maillage.diagnosis.intake;

import fr.maillage.diagnosis.collection.CollectionAsked;
import fr.maillage.diagnosis.receipt.PaperReceipts;
import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.intake.IntakeCells;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.mapping.Mapping;
import fr.maillage.mapping.RecordRow;
import fr.maillage.norm.TextPolicy;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Digests;
import fr.maillage.shared.Violation;
import java.util.List;
import java.util.function.BiFunction;

/** Makes of a row what it says somebody said. */
final class StatementRowReader {

    /** With which a code begins that is made of the words. */
    static final String MADE = "~";

    private static final int CODE = 40;
    private static final int MADE_CODE = 20;

    private final IntakeTerritories.Now territories;
    private final BiFunction<RecordRow, List<Violation>, FieldValues<StatementField>> statement;
    private final BiFunction<RecordRow, List<Violation>, FieldValues<RespondentField>> about;

    StatementRowReader(
            IntakeTerritories.Now territories,
            BiFunction<RecordRow, List<Violation>, FieldValues<StatementField>> statement,
            BiFunction<RecordRow, List<Violation>, FieldValues<RespondentField>> about) {
        this.territories = territories;
        this.statement = statement;
        this.about = about;
    }

    /**
     * Reads a row.
     *
     * @param wrong takes what cannot be read
     */
    StatementIntake read(RecordRow row, List<Violation> wrong) {
        String group = row.value("group");
        String respondent = row.value("respondent");
        if ((group == null) == (respondent == null)) {
            wrong.add(Violation.of(
                    respondent == null ? "respondent" : "group",
                    respondent == null ? "diagnosis-statement-nobody" : "diagnosis-statement-both",
                    group));
        }
        FieldValues<StatementField> values = statement.apply(row, wrong);
        return new StatementIntake(
                code(row, group, respondent, wrong),
                values,
                row.value("gathering"),
                group,
                IntakeCells.bounded("respondent", row, CODE, wrong),
                respondent == null
                        ? FieldValues.none(RespondentField.class)
                        : about(row, values.text(StatementField.SAID_ON), wrong),
                respondent == null ? null : PaperReceipts.read("receipt", row.value("receipt"), wrong),
                new CollectionAsked(
                        row.value(Mapping.COLLECTION),
                        row.constant(Mapping.FILE_NAME),
                        row.constant(Mapping.FILE_DIGEST),
                        territories.within(row)));
    }

    private FieldValues<RespondentField> about(RecordRow row, String day, List<Violation> wrong) {
        String home = territories.of(row, wrong);
        if (home == null && wrong.isEmpty()) {
            wrong.add(Violation.of("commune", "required", null));
        }
        return about.apply(row, wrong).with(RespondentField.MET_ON, day).with(RespondentField.TERRITORY, home);
    }

    /** By the file, else made of who said it and what, so that the same file again says nothing new. */
    private static String code(RecordRow row, String group, String respondent, List<Violation> wrong) {
        String code = row.value("code");
        return code != null
                ? IntakeCells.bounded("code", row, CODE, wrong)
                : MADE
                        + Digests.sha256(String.join(
                                        "|",
                                        String.valueOf(row.value("gathering")),
                                        String.valueOf(group),
                                        String.valueOf(respondent),
                                        TextPolicy.key(String.valueOf(row.value("words")))))
                                .substring(0, MADE_CODE);
    }
}
