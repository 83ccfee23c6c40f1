package fr.maillage.diagnosis.statement;

import fr.maillage.diagnosis.model.Statement;
import fr.maillage.diagnosis.persistence.StatementRepository;
import fr.maillage.place.core.PlaceRef;
import fr.maillage.place.merge.RecordMergeParticipant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Statements follow the place that they speak of into the record that it is merged into. */
@ApplicationScoped
class StatementMergeParticipant extends RecordMergeParticipant<Statement> {

    @Inject
    private StatementRepository statements;

    @Inject
    private StatementLifecycle lifecycle;

    @Override
    public String code() {
        return "diagnosis";
    }

    @Override
    protected List<Statement> at(long place) {
        return statements.at(place);
    }

    @Override
    protected void move(List<Statement> records, PlaceRef from, PlaceRef to) {
        lifecycle.move(records, to);
    }
}
