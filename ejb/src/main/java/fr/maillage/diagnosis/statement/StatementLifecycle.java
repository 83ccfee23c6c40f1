package fr.maillage.diagnosis.statement;

import fr.maillage.diagnosis.model.Statement;
import fr.maillage.diagnosis.persistence.StatementRepository;
import fr.maillage.diagnosis.theme.ThemeTree;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.core.PlaceRef;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordLifecycle;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes statements; {@link StatementTrail} says what the audit keeps of them. */
@ApplicationScoped
class StatementLifecycle extends RecordLifecycle<Statement> {

    private StatementRepository statements;

    @Inject
    private StatementReferences references;

    /** For the proxy only. */
    StatementLifecycle() {}

    @Inject
    StatementLifecycle(StatementRepository statements, Caller caller, AuditTrail audit, Clock clock) {
        super(statements, Permission.EDIT_DIAGNOSIS, caller, audit, clock);
        this.statements = statements;
    }

    @Override
    protected long territory(Statement statement) {
        return statement.territoryId();
    }

    @Override
    protected String label(Statement statement) {
        return StatementTrail.label(statement.code(), statement.uuid());
    }

    /** @throws fr.maillage.shared.Problem INVALID as {@link StatementReferences#links} */
    Statement create(Speaker speaker, FieldValues<StatementField> values, ThemeTree tree) {
        Statement statement = new Statement(UUID.randomUUID(), null, now());
        statement.saidBy(speaker);
        FieldValues<StatementField> nothing = FieldValues.none(StatementField.class);
        StatementLinks links = references.links(values, nothing, speaker.territory());
        return create(
                statement,
                () -> statement.describe(values, links, StatementTrail.searched(values)),
                () -> beside(statement, values, tree),
                StatementTrail.unsaid(nothing.changes(values)));
    }

    /** @throws fr.maillage.shared.Problem INVALID as {@link StatementReferences#links} */
    void update(
            Statement statement,
            FieldValues<StatementField> before,
            FieldValues<StatementField> after,
            ThemeTree tree) {
        StatementLinks links = references.links(after, before, statement.territoryId());
        update(
                statement,
                () -> statement.describe(after, links, StatementTrail.searched(after)),
                () -> beside(statement, after, tree),
                StatementTrail.unsaid(before.changes(after)));
    }

    /** Lets statements speak of another place. */
    void move(List<Statement> moved, PlaceRef to) {
        moved.forEach(statement -> statement.moveTo(to.key(), now()));
        statements.flush();
        moved.forEach(statement ->
                record(statement, "move", List.of(new Change(StatementField.PLACE.key(), null, null))));
    }

    private void beside(Statement statement, FieldValues<StatementField> values, ThemeTree tree) {
        statements.replaceThemes(Map.of(statement.id(), StatementTrail.themes(values, tree)));
        statements.replaceTerms(Map.of(statement.id(), values.lists()));
    }
}
