package fr.maillage.diagnosis.statement;

import fr.maillage.diagnosis.model.Respondent;
import fr.maillage.diagnosis.model.Statement;
import fr.maillage.diagnosis.persistence.RespondentRepository;
import fr.maillage.diagnosis.persistence.StatementRepository;
import fr.maillage.diagnosis.receipt.ReceiptEntry;
import fr.maillage.diagnosis.receipt.ReceiptHolder;
import fr.maillage.shared.RecordRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Statements of respondents, under the hash of the code that each of them keeps. */
@ApplicationScoped
public class RespondentReceipts implements ReceiptHolder {

    @Inject
    private RespondentRepository respondents;

    @Inject
    private StatementRepository statements;

    @Inject
    private RespondentEraser eraser;

    /** Archived ones, too: they are still there. */
    @Override
    public Optional<List<ReceiptEntry>> said(String hash) {
        return respondents.byReceipt(hash).map(Respondent::id).map(this::entries);
    }

    private List<ReceiptEntry> entries(long respondent) {
        List<Statement> said = statements.of(respondent);
        Map<Long, List<String>> themes =
                statements.themes(said.stream().map(Statement::id).toList());
        return said.stream()
                .map(statement -> new ReceiptEntry(
                        new RecordRef(statements.kind(), statement.uuid()),
                        null,
                        true,
                        LocalDate.parse(statement.values().text(StatementField.SAID_ON)),
                        statement.values().text(StatementField.WORDS),
                        themes.getOrDefault(statement.id(), List.of())))
                .toList();
    }

    @Override
    public boolean erase(String hash) {
        Optional<Respondent> respondent = respondents.lockedByReceipt(hash);
        respondent.ifPresent(eraser::erase);
        return respondent.isPresent();
    }
}
