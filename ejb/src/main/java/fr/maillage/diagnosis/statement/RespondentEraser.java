package fr.maillage.diagnosis.statement;

import fr.maillage.diagnosis.model.Respondent;
import fr.maillage.diagnosis.persistence.RespondentRepository;
import fr.maillage.diagnosis.persistence.StatementRepository;
import fr.maillage.shared.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Erases a respondent with all that she said; the audit says that, and nothing of what it was. */
@ApplicationScoped
class RespondentEraser {

    @Inject
    private RespondentRepository respondents;

    @Inject
    private StatementRepository statements;

    @Inject
    private AuditTrail audit;

    /** Erases somebody whose row is locked, so that nothing of hers is entered meanwhile. */
    void erase(Respondent respondent) {
        statements
                .of(respondent.id())
                .forEach(statement -> audit.record(StatementTrail.line("erase", statement, List.of())));
        audit.record(StatementTrail.line("erase", respondent));
        statements.eraseOf(respondent.id());
        respondents.erase(respondent.id());
    }
}
