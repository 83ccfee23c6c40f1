package fr.maillage.diagnosis.intake;

import fr.maillage.diagnosis.collection.CollectionAsked;
import fr.maillage.diagnosis.receipt.PaperReceipts;
import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.intake.IntakeCells;
import fr.maillage.intake.IntakeTerms;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.mapping.KnownTerm;
import fr.maillage.mapping.Mapping;
import fr.maillage.mapping.RecordRow;
import fr.maillage.norm.TextPolicy;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Digests;
import fr.maillage.shared.Violation;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;

/** Makes of a row what it says somebody said. */
final class StatementRowReader {

    /** With which a code begins that is made of the words. */
    static final String MADE = "~";

    private static final int CODE = 40;
    private static final int MADE_CODE = 20;

    private final IntakeTerritories.Now territories;
    private final IntakeTerms terms;
    private final Map<String, List<KnownTerm>> choices;

    StatementRowReader(IntakeTerritories.Now territories, Vocabularies terms, Map<String, List<KnownTerm>> choices) {
        this.territories = territories;
        this.terms = new IntakeTerms(terms);
        this.choices = choices;
    }

    /**
     * What a row says.
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
        String day = IntakeCells.date("saidOn", row, wrong);
        FieldValues<StatementField> values = FieldValues.none(StatementField.class)
                .with(StatementField.WORDS, row.value("words"))
                .with(StatementField.NATURE, IntakeCells.choice(choices.get("nature"), row.value("nature")))
                .with(StatementField.POLARITY, IntakeCells.choice(choices.get("polarity"), row.value("polarity")))
                .with(StatementField.THEMES, IntakeCells.parts(row.value("themes")))
                .with(StatementField.PUBLICS, terms.codes(Vocabulary.AUDIENCE, row.value("publics")))
                .with(StatementField.PLACE, row.value("place"))
                .with(StatementField.SAID_ON, day);
        FieldValues<RespondentField> about =
                respondent == null ? FieldValues.none(RespondentField.class) : about(row, day, wrong);
        return new StatementIntake(
                code(row, group, respondent, wrong),
                values,
                row.value("gathering"),
                group,
                IntakeCells.bounded("respondent", row, CODE, wrong),
                about,
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
        return FieldValues.of(
                RespondentField.class,
                field -> switch (field) {
                    case MET_ON -> day;
                    case TERRITORY -> home;
                    default -> term(field, row.value(field.key()));
                },
                field -> List.of());
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

    private String term(RespondentField field, String text) {
        return field.type().vocabulary() == null
                ? text
                : terms.code(field.type().vocabulary(), text);
    }
}
