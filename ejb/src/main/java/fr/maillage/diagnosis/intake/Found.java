package fr.maillage.diagnosis.intake;

import fr.maillage.diagnosis.model.Respondent;
import fr.maillage.diagnosis.model.Statement;
import fr.maillage.diagnosis.persistence.StatementRepository.Named;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The known statements and respondents that some rows of one collection name; by their codes.
 *
 * @param within the key of the territory that the rows are for; null where nobody says
 * @param refused why nothing may go into that collection
 * @param elsewhere the titles of other collections that have statements there by the rows' codes
 */
record Found(
        Long within,
        Destination into,
        List<Violation> refused,
        Map<String, String> elsewhere,
        Map<String, Statement> statements,
        Map<String, Respondent> respondents,
        Map<Long, FieldValues<StatementField>> lists) {

    private static final Named NOTHING = new Named(null, null);

    Found(
            Long within,
            Destination into,
            List<Violation> refused,
            Map<String, String> elsewhere,
            List<Statement> statements,
            List<Respondent> respondents) {
        this(within, into, refused, elsewhere, new HashMap<>(), new HashMap<>(), new HashMap<>());
        statements.forEach(s -> this.statements.put(s.code(), s));
        respondents.forEach(r -> this.respondents.put(r.code(), r));
    }

    /** Adds the themes, publics and names of the statements, by their keys. */
    void with(Map<Long, List<String>> themes, Map<Long, Map<String, List<String>>> terms, Map<Long, Named> named) {
        statements.values().forEach(statement -> {
            Map<String, List<String>> codes = terms.getOrDefault(statement.id(), Map.of());
            Named names = named.getOrDefault(statement.id(), NOTHING);
            lists.put(
                    statement.id(),
                    statement
                            .values()
                            .with(StatementField.THEMES, themes.getOrDefault(statement.id(), List.of()))
                            .with(StatementField.PUBLICS, codes.getOrDefault("audience", List.of()))
                            .with(StatementField.PLACE, names.place())
                            .with(StatementField.EXHIBIT, names.exhibit()));
        });
    }

    /** Tells what a known statement says; nothing for null. */
    FieldValues<StatementField> values(Statement statement) {
        return statement == null ? FieldValues.none(StatementField.class) : lists.get(statement.id());
    }
}
