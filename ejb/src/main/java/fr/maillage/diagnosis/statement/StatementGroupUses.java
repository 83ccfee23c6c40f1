package fr.maillage.diagnosis.statement;

import fr.maillage.committee.GroupUses;
import fr.maillage.diagnosis.persistence.StatementRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;

/** The groups of gatherings that left statements. */
@ApplicationScoped
class StatementGroupUses implements GroupUses {

    @Inject
    private StatementRepository statements;

    @Override
    public Set<Long> used(Collection<Long> groups) {
        return statements.groupsWith(groups);
    }
}
