package fr.maillage.diagnosis.statement;

import fr.maillage.diagnosis.model.Respondent;
import fr.maillage.diagnosis.model.Statement;
import fr.maillage.diagnosis.theme.ThemeCodes;
import fr.maillage.diagnosis.theme.ThemeTree;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.RecordRef;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Trail of statements beside their values. The audit says which fields changed and never what they held: words can
 * be erased for good.
 */
public final class StatementTrail {

    private static final int SHORT = 8;

    private StatementTrail() {}

    /** A line of the audit about a statement. */
    public static AuditLine line(String verb, Statement statement, List<Change> changes) {
        return new AuditLine(
                "diagnosis.statement." + verb,
                new RecordRef("diagnosis.statement", statement.uuid()),
                label(statement.code(), statement.uuid()),
                statement.territoryId(),
                unsaid(changes));
    }

    /** A line of the audit about a respondent. */
    public static AuditLine line(String verb, Respondent respondent) {
        return new AuditLine(
                "diagnosis.respondent." + verb,
                new RecordRef("diagnosis.respondent", respondent.uuid()),
                label(respondent.code(), respondent.uuid()),
                respondent.communeId(),
                List.of());
    }

    /** Names the statement in the audit: as its file does, else by the beginning of its identifier. */
    public static String label(String code, UUID id) {
        return code == null ? id.toString().substring(0, SHORT) : code;
    }

    /** The same changes without values. */
    public static List<Change> unsaid(List<Change> changes) {
        return changes.stream().map(c -> new Change(c.field(), null, null)).toList();
    }

    /** Gives the text that the list's text filter looks in. */
    public static String searched(FieldValues<StatementField> values) {
        return PlainText.searched(Stream.of(values.text(StatementField.WORDS)));
    }

    /** The keys of the themes that some values name by their codes. */
    public static List<Long> themes(FieldValues<StatementField> values, ThemeTree tree) {
        return ThemeCodes.keys(values.list(StatementField.THEMES), tree);
    }
}
